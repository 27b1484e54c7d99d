using SchemaKit.Schema.Expressions;

namespace SchemaKit.Schema.Building;

/// <summary>Finds rules that say of some cells what an earlier rule has said of them.</summary>
internal static class RuleRepetition
{
    /// <summary>Notes a problem at every rule one of whose equalities stands in an earlier rule, in whatever order.</summary>
    public static void Check(IReadOnlyList<BookedRule> rules, ProblemList problems)
    {
        var seen = new Dictionary<EquatableArray<(int, decimal)>, (string Rule, string? AtLabel)>();
        foreach (var (rule, place, _) in rules)
        {
            foreach (var instance in rule.Instances)
            {
                if (KeyOf(instance.Condition) is not { } key) continue;
                if (!seen.TryGetValue(key, out var earlier)) seen[key] = earlier = (rule.Id, instance.AtLabel);
                if (earlier.Rule == rule.Id) continue;
                var where = (instance.AtLabel ?? earlier.AtLabel) is { } label ? $" for '{label}'" : "";
                problems.Add(ProblemKinds.RepeatsRule, place, rule.Id, earlier.Rule, where);
                break;
            }
        }
    }

    private static EquatableArray<(int, decimal)>? KeyOf(Condition condition) =>
        condition is Condition.Comparison { Relation: Relation.Equal } equality ? LinearForm.Of(equality)?.EqualityKey() : null;
}
