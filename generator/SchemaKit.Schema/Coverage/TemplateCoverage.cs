namespace SchemaKit.Schema;

/// <summary>What the rules of a template can see in a report and what they cannot: facts of the template, whatever any report says.</summary>
/// <param name="Whole">The facts of the whole template.</param>
/// <param name="Sections">The facts of each section, in the order of the form.</param>
public sealed record TemplateCoverage(PartCoverage Whole, EquatableArray<PartCoverage> Sections)
{
    /// <summary>The coverage of a template.</summary>
    /// <param name="template">The checked template.</param>
    public static TemplateCoverage Of(Template template) => new CoverageReckoning(template).Reckon();
}

/// <summary>What the rules see in a part of a template.</summary>
/// <param name="Section">The id of the section; null for the whole template.</param>
/// <param name="Cells">How many cells the part has.</param>
/// <param name="Equalities">How many equalities read cells of this part and of no other: every column, row or cell counts that a rule is applied to.</param>
/// <param name="Rank">How many of the equalities do not follow from the others; null where they are too many to reckon with.</param>
/// <param name="Detected">How many cells stand in an equality, so that a single error in them breaks a rule.</param>
/// <param name="Located">How many cells are detected and break other equalities than every other cell of the template.</param>
/// <param name="Untouched">The positions of the cells that no rule reads together with another cell.</param>
/// <param name="Smallest">The smallest error among detected cells that no equality sees.</param>
public sealed record PartCoverage(
    string? Section,
    int Cells,
    int Equalities,
    int? Rank,
    int Detected,
    int Located,
    EquatableArray<int> Untouched,
    UndetectedError Smallest);

/// <summary>Cells that can change together so that every equality that held still holds.</summary>
/// <param name="Cells">The positions of one smallest such set; none where there is none, or none was found.</param>
/// <param name="SearchedUpTo">The size up to which sets were searched: where <paramref name="Cells"/> is empty, no set of up to that many cells is an undetected error.</param>
public sealed record UndetectedError(EquatableArray<int> Cells, int SearchedUpTo);
