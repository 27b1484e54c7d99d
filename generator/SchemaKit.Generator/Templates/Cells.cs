using SchemaKit.Generator.Emitting;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Templates;

/// <summary>The catalogue of cells, for <c>Cells.hbs</c>.</summary>
/// <param name="template">The checked template.</param>
internal sealed class Cells(Template template) : CodeFile(template)
{
    /// <summary>The cells, in the order of the form.</summary>
    public IReadOnlyList<CellLine> Lines { get; } = [.. template.Cells.Select(CellLine.Of)];

    /// <summary>Short names for the kinds and roles that the lines mention.</summary>
    public IEnumerable<EnumName> Names =>
        Lines.Select(line => line.Kind).Concat(Lines.Select(line => line.Role)).Distinct();
}

/// <summary>One cell of the catalogue.</summary>
/// <param name="Index">Its position.</param>
/// <param name="Id">Its id, as a literal.</param>
/// <param name="LabelPath">Its labels from the outside in, as a literal.</param>
/// <param name="Kind">What it counts or measures.</param>
/// <param name="Unit">Its unit, as a literal.</param>
/// <param name="Role">Its part in the table.</param>
internal sealed record CellLine(string Index, string Id, string LabelPath, EnumName Kind, string Unit, EnumName Role)
{
    /// <summary>The line for a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="index">Its position.</param>
    public static CellLine Of(Cell cell, int index) => new(
        Literal.Of(index), Literal.Of(cell.Id), Literal.Of(cell.LabelPath), EnumName.Of(cell.Kind), Literal.Of(cell.Unit),
        new("CellRole", cell.IsTotal ? "Total" : "Detail"));
}

/// <summary>A value of one of the runtime's enumerations, and the local constant that stands for it.</summary>
/// <param name="Type">The enumeration.</param>
/// <param name="Value">The value.</param>
internal sealed record EnumName(string Type, string Value)
{
    /// <summary>The local constant.</summary>
    public string Local => Value.ToLowerInvariant();

    /// <summary>What a cell counts or measures.</summary>
    public static EnumName Of(ValueKind kind) => new("ValueKind", kind switch
    {
        ValueKind.Count => "Count",
        ValueKind.Change => "Change",
        ValueKind.Money => "Money",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    });
}
