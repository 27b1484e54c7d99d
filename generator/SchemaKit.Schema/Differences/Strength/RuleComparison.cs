namespace SchemaKit.Schema;

/// <summary>Tells of rules whether others say the same.</summary>
internal sealed class RuleComparison
{
    private readonly CellMap map;
    private readonly IReadOnlyList<(StatedRule Rule, IReadOnlyList<EquatableArray<Assertion>> Asserted)> others;
    private readonly Dictionary<(string Edition, Severity Lightest), RuleStrength> strengths = [];
    private readonly CancellationToken cancellation;

    /// <summary>A comparison of some rules with others.</summary>
    /// <param name="others">The rules of the other template.</param>
    /// <param name="map">Where the cells of the first stand on the other template.</param>
    /// <param name="cancellation">Gives up when cancelled.</param>
    public RuleComparison(IReadOnlyList<StatedRule> others, CellMap map, CancellationToken cancellation)
    {
        this.map = map;
        this.cancellation = cancellation;
        this.others = [.. others.Select(rule => (rule, AllOf(rule)))];
    }

    /// <summary>What became of a rule.</summary>
    public RuleVerdict Of(StatedRule rule)
    {
        var (lost, lighter, gone) = (new List<int>(), new List<int>(), new List<int>());
        for (var i = 0; i < rule.Rule.Instances.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Assertion.Of(rule.Rule.Instances[i].Condition, cell => map[cell]) is not { } asserted) gone.Add(i);
            else if (!IsSaid(rule, asserted, Severity.Notice)) lost.Add(i);
            else if (!IsSaid(rule, asserted, rule.Rule.Severity)) lighter.Add(i);
        }

        return new(lost, lighter, gone);
    }

    /// <summary>Whether another rule says at as many places exactly what a rule says.</summary>
    public bool SaysTheSame(StatedRule rule, StatedRule other)
    {
        if (rule.Rule.Severity != other.Rule.Severity || !rule.Editions.SequenceEqual(other.Editions)) return false;
        var said = others.First(o => o.Rule == other).Asserted;
        var asserted = rule.Rule.Instances.Select(instance => Assertion.Of(instance.Condition, cell => map[cell])).ToList();
        return asserted.Count == said.Count && asserted.All(a => a is { } known && said.Contains(known));
    }

    private IReadOnlyList<EquatableArray<Assertion>> AllOf(StatedRule rule) => [.. rule.Rule.Instances.Select(instance => Assert(instance.Condition))];

    // A sum that has grown by cells that the other form does not have still says what it said, as long as nothing is reported in them.
    private EquatableArray<Assertion> Assert(Condition condition)
    {
        var isShared = condition.Cells().Count(map.Reaches) > 1;
        return Assertion.Of(condition, cell => isShared && !map.Reaches(cell) ? [] : [cell])!.Value;
    }

    // A rule between two years is said for each edition of the previous report.
    private bool IsSaid(StatedRule rule, EquatableArray<Assertion> asserted, Severity lightest)
    {
        IEnumerable<string> editions = rule.IsWithinOneReport ? [""] : rule.Editions;
        return editions.All(edition => asserted.All(Strength(edition, lightest).Implies));
    }

    private RuleStrength Strength(string edition, Severity lightest)
    {
        if (strengths.TryGetValue((edition, lightest), out var known)) return known;
        var heavy = others.Where(o => o.Rule.Rule.Severity <= lightest && (edition.Length == 0 ? o.Rule.IsWithinOneReport : o.Rule.Editions.Contains(edition)));
        return strengths[(edition, lightest)] = new RuleStrength(heavy.SelectMany(o => o.Asserted).SelectMany(asserted => asserted), cancellation);
    }
}
