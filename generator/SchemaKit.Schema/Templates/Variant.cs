namespace SchemaKit.Schema;

/// <summary>What makes a template a variant of an edition: an overlay that adds to it, and how the cells of both relate.</summary>
/// <param name="Id">The name of the variant, such as <c>qingyu</c>.</param>
/// <param name="Base">The edition.</param>
/// <param name="Says">What the variant is, for a person; null where the overlay does not say.</param>
/// <param name="Authority">The document that laid down what it adds; null where the overlay names none.</param>
/// <param name="Cells">How the cells relate to those of the edition.</param>
public sealed record Variant(string Id, BaseForm Base, string? Says, string? Authority, VariantCells Cells)
{
    /// <summary>What of the form the overlay declares and not the edition, by keys in its YAML.</summary>
    public EquatableArray<string> Added { get; init; }

    /// <summary>Whether it is a variant of a template.</summary>
    /// <param name="edition">The template of an edition.</param>
    public bool IsOf(Template edition) =>
        edition.Variant is null && edition.Namespace == Base.Namespace && edition.TypeName == Base.TypeName;
}

/// <summary>The edition that a variant adds to: no more of it than makes a difference to the variant's code.</summary>
/// <param name="Namespace">The namespace of its types.</param>
/// <param name="TypeName">Its report type.</param>
/// <param name="FileName">Its schema's file name, without folders.</param>
/// <param name="CellCount">How many cells it has.</param>
public sealed record BaseForm(string Namespace, string TypeName, string FileName, int CellCount);

/// <summary>How the cells of a variant relate to those of its edition; cells stand by their positions.</summary>
/// <param name="Kept">The cells that both have and that hold the same, in the order of the variant.</param>
/// <param name="Sums">The cells of the edition that are sums of several cells of the variant, its own of the same name the first.</param>
/// <param name="Own">The cells that the edition does not have and counts in none.</param>
public sealed record VariantCells(EquatableArray<KeptCell> Kept, EquatableArray<SummedCell> Sums, EquatableArray<int> Own);
