namespace SchemaKit.Schema;

/// <summary>What an edition says of the one before it: how the cells of both relate.</summary>
/// <param name="Edition">The edition before.</param>
/// <param name="Names">The cells named, in the order written; the parts of a sum follow it.</param>
public sealed record FormerEdition(string Edition, EquatableArray<ComparedCells> Names);

/// <summary>Cells of an edition or of the one before it, and how they relate.</summary>
/// <param name="Name">What the cells go by.</param>
/// <param name="How">How they relate.</param>
/// <param name="Reason">Why they cannot be compared; null where they can.</param>
public sealed record ComparedCells(CellsName Name, Comparison How, string? Reason)
{
    /// <summary>Whether cells of this edition are meant.</summary>
    public bool IsOfThis => How is not Comparison.Sum;

    /// <summary>Whether cells of the edition before are meant.</summary>
    public bool IsOfFormer => How is not Comparison.Part;

    /// <summary>The name as written.</summary>
    public override string ToString() => Name.Text;
}

/// <summary>How cells of two editions relate.</summary>
public enum Comparison
{
    /// <summary>Cells that both editions have under one name.</summary>
    Same,

    /// <summary>Cells of the edition before that are each a sum of cells of this one.</summary>
    Sum,

    /// <summary>Cells of this edition that such a sum is made of.</summary>
    Part,

    /// <summary>Cells of either edition that cannot be compared.</summary>
    Not,
}
