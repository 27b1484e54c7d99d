namespace SchemaKit.Schema.Building;

/// <summary>What names mean in a rule between two years: what they mean in any rule, and with <c>previous.</c> before them the same a year ago.</summary>
/// <param name="thisYear">What they mean in any rule.</param>
/// <param name="layout">The form.</param>
internal sealed class AcrossYearsScope(RuleScope thisYear, FormLayout layout) : RuleScope("", layout)
{
    /// <summary>What stands before the name of a cell of the previous year's report.</summary>
    public const string Prefix = "previous.";

    public override IReadOnlyList<RulePlace> Places => thisYear.Places;

    public override string? Varying => thisYear.Varying;

    public override IEnumerable<string> Names => thisYear.Names.Concat(thisYear.Names.Select(name => Prefix + name));

    public override RuleTarget? Find(string name)
    {
        if (!name.StartsWith(Prefix, StringComparison.Ordinal)) return thisYear.Find(name);
        return thisYear.Find(name.Substring(Prefix.Length)) is { } target ? new RuleTarget.Previous(target, Layout.Cells.Count) : null;
    }
}
