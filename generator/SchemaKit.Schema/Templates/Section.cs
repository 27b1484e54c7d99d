namespace SchemaKit.Schema;

/// <summary>A section of a form.</summary>
/// <param name="Id">The name that programs use.</param>
/// <param name="Title">The official title, without its number.</param>
/// <param name="Tables">The tables, in the order of the form.</param>
public sealed record Section(string Id, Label Title, EquatableArray<Table> Tables)
{
    /// <summary>Where the section stands in the YAML, by keys.</summary>
    public string KeyPath => $"sections.{Id}";
}

/// <summary>A table of a form: every row crossed with every column; a table without rows is one line of figures.</summary>
/// <param name="Id">The name within its section; null where the section is this table.</param>
/// <param name="KeyPath">Where the table stands in the YAML, by keys, such as <c>sections.applications</c>.</param>
/// <param name="Caption">The line printed over the table; null where the section's title serves.</param>
/// <param name="Stubheads">What is printed in the head over the row labels.</param>
/// <param name="Spanners">What is printed in the head over all columns together.</param>
/// <param name="Columns">The heads of the columns.</param>
/// <param name="Rows">The heads of the rows; none for a table that is a single line.</param>
/// <param name="FirstCell">The position of the table's first cell among all cells of the template.</param>
public sealed record Table(
    string? Id,
    string KeyPath,
    Label? Caption,
    EquatableArray<string> Stubheads,
    EquatableArray<string> Spanners,
    EquatableArray<Heading> Columns,
    EquatableArray<Heading> Rows,
    int FirstCell)
{
    /// <summary>What heads the column in which the unit of every row is printed; none where there is no such column.</summary>
    public EquatableArray<string> UnitColumns { get; init; }
}

/// <summary>The head of a row or column, or of a group of them.</summary>
/// <param name="Id">The name within its parent.</param>
/// <param name="KeyPath">Where the head is declared in the YAML, by keys.</param>
/// <param name="Label">The official label.</param>
/// <param name="IsTotal">Whether it is the total of its siblings.</param>
/// <param name="Children">The heads below; none for a single row or column.</param>
public sealed record Heading(string Id, string KeyPath, Label Label, bool IsTotal, EquatableArray<Heading> Children)
{
    /// <summary>The subtotal that may be printed beside what stands in the group; null where there is none.</summary>
    public Subtotal? Subtotal { get; init; }

    /// <summary>Whether this is the own row of its group: the figures that stand beside the label of the group.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Whether this heads a single row or column.</summary>
    public bool IsLeaf => Children.Count == 0;
}

/// <summary>One cell of a form.</summary>
/// <param name="Id">The full name: section, table, row and column, joined by dots.</param>
/// <param name="LabelPath">The official labels from the table's caption inwards, joined by slashes.</param>
/// <param name="Kind">What it counts or measures.</param>
/// <param name="Unit">The unit it declares, number words included; null for a bare count.</param>
/// <param name="IsTotal">Whether its row or its column is a total.</param>
public sealed record Cell(string Id, string LabelPath, ValueKind Kind, string? Unit, bool IsTotal);
