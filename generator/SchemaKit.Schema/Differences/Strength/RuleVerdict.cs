namespace SchemaKit.Schema;

/// <summary>What became of a rule: where it is said no longer, or lighter, or cannot be said. Everywhere else it still is.</summary>
/// <param name="Lost">The positions of the instances of which something is said no longer.</param>
/// <param name="Lighter">The positions of those that only rules of less weight say.</param>
/// <param name="Gone">The positions of those that read cells which are gone.</param>
internal sealed record RuleVerdict(IReadOnlyList<int> Lost, IReadOnlyList<int> Lighter, IReadOnlyList<int> Gone)
{
    /// <summary>Where, for a person: <c> at 自然人, 总计</c>; nothing where it is everywhere.</summary>
    public static string At(IReadOnlyList<int> instances, StatedRule rule)
    {
        if (instances.Count == rule.Rule.Instances.Count) return "";
        return $" at {FewOf.Names([.. instances.Select(i => rule.Rule.Instances[i].AtLabel ?? rule.Rule.Instances[i].At ?? "its place")])}";
    }
}
