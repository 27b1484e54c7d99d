namespace SchemaKit.Schema;

/// <summary>A section, table, row, column or group of them, with what stands in it, in one tree.</summary>
internal sealed class FormPart
{
    private FormPart(string what, string id, Label? label, IEnumerable<int> cells)
    {
        What = what;
        Id = id;
        Label = label;
        Cells = [.. cells];
    }

    /// <summary>What it is called: a section, table, row or column.</summary>
    public string What { get; }

    /// <summary>Its name within what it stands in; empty for the only table of a section.</summary>
    public string Id { get; }

    /// <summary>Its label; null for a table without a caption.</summary>
    public Label? Label { get; }

    /// <summary>The cells in it, by their positions in the template.</summary>
    public IReadOnlyList<int> Cells { get; }

    public bool IsTotal { get; private init; }

    /// <summary>Whether it stands beside the label of its group.</summary>
    public bool IsOwn { get; private init; }

    public Subtotal? Subtotal { get; private init; }

    public EquatableArray<string> Stubheads { get; private init; }

    public EquatableArray<string> Spanners { get; private init; }

    public EquatableArray<string> UnitColumns { get; private init; }

    /// <summary>Tables of a section, or what stands in a group.</summary>
    public IReadOnlyList<FormPart> Children { get; private init; } = [];

    public IReadOnlyList<FormPart> Columns { get; private init; } = [];

    public IReadOnlyList<FormPart> Rows { get; private init; } = [];

    /// <summary>Whether it is a single row or column.</summary>
    public bool IsLeaf => Children.Count == 0 && Columns.Count == 0;

    /// <summary>What a person calls it.</summary>
    public string Name => Label?.Text ?? Id;

    /// <summary>The sections of a template.</summary>
    public static IReadOnlyList<FormPart> SectionsOf(Template template) =>
    [
        .. template.Sections.Select(section =>
        {
            IReadOnlyList<FormPart> tables = [.. section.Tables.Select(OfTable)];
            return new FormPart("section", section.Id, section.Title, tables.SelectMany(table => table.Cells)) { Children = tables };
        }),
    ];

    /// <summary>Whether some wording of both is one to a reader of reports.</summary>
    public bool ReadsLike(FormPart other) => Wordings().Intersect(other.Wordings()).Any();

    private IEnumerable<string> Wordings() => Label is null ? [] : Label.Also.Prepend(Label.Text).Select(LabelText.Normalize);

    private static FormPart OfTable(Table table)
    {
        var (width, height) = (Leaves(table.Columns), Math.Max(1, Leaves(table.Rows)));
        var at = 0;
        var columns = table.Columns.Select(heading => OfHeading("column", heading, ref at, column => Enumerable.Range(0, height).Select(row => Cell(row, column)))).ToList();
        at = 0;
        var rows = table.Rows.Select(heading => OfHeading("row", heading, ref at, row => Enumerable.Range(0, width).Select(column => Cell(row, column)))).ToList();
        return new FormPart("table", table.Id ?? "", table.Caption, Enumerable.Range(table.FirstCell, width * height))
        {
            Stubheads = table.Stubheads,
            Spanners = table.Spanners,
            UnitColumns = table.UnitColumns,
            Columns = columns,
            Rows = rows,
        };

        int Cell(int row, int column) => table.FirstCell + (row * width) + column;
    }

    private static FormPart OfHeading(string what, Heading heading, ref int leaf, Func<int, IEnumerable<int>> cellsOf)
    {
        var children = new List<FormPart>();
        foreach (var child in heading.Children) children.Add(OfHeading(what, child, ref leaf, cellsOf));
        var cells = heading.IsLeaf ? cellsOf(leaf++) : children.SelectMany(child => child.Cells).OrderBy(cell => cell);
        return new FormPart(what, heading.Id, heading.Label, cells) 
        {
            IsTotal = heading.IsTotal,
            IsOwn = heading.IsOwn,
            Subtotal = heading.Subtotal,
            Children = children,
        };
    }

    private static int Leaves(IEnumerable<Heading> headings) => headings.Sum(heading => heading.IsLeaf ? 1 : Leaves(heading.Children));
}
