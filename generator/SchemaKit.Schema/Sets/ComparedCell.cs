namespace SchemaKit.Schema;

/// <summary>What of a cell another edition's comparison rests on.</summary>
/// <param name="Id">The full name.</param>
/// <param name="Kind">What it counts or measures.</param>
/// <param name="Unit">The unit it declares; null for a bare count.</param>
public sealed record ComparedCell(string Id, ValueKind Kind, string? Unit)
{
    /// <summary>The cells of a template, in its order.</summary>
    /// <param name="template">The template.</param>
    public static EquatableArray<ComparedCell> Of(Template template) => new(template.Cells.Select(c => new ComparedCell(c.Id, c.Kind, c.Unit)));

    /// <summary>Whether figures of both can be held against each other.</summary>
    /// <param name="other">The other cell.</param>
    public bool IsLike(ComparedCell other) => Kind == other.Kind && Unit == other.Unit;

    /// <summary>What it holds, for a person.</summary>
    public string Held => KindHeld + (Unit is null ? "" : $" in {Unit}");

    private string KindHeld => Kind switch
    {
        ValueKind.Money => "money",
        ValueKind.Change => "a change",
        _ => "a count",
    };
}
