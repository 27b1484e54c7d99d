using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// What the rules of a form can see in a report and what they cannot. Facts of the form, reckoned when it was compiled: a rule that is
/// removed or weakened shows up here as coverage lost.
/// </summary>
/// <param name="Whole">The facts of the whole form.</param>
/// <param name="Sections">The facts of each section, in the order of the form.</param>
public sealed record Coverage(PartCoverage Whole, ImmutableArray<PartCoverage> Sections)
{
    /// <summary>That of a form which does not say: one that was put together by hand.</summary>
    public static Coverage Unknown { get; } = new(new PartCoverage(null, 0, 0), []);

    /// <summary>The coverage as a table for a person, and below it what each section misses.</summary>
    public override string ToString() => CoverageText.Of(this);
}
