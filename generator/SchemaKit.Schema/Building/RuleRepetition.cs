using SchemaKit.Schema.Expressions;

namespace SchemaKit.Schema.Building;

/// <summary>Finds rules that say of some cells what an earlier rule has said of them.</summary>
internal static class RuleRepetition
{
    /// <summary>Notes a problem at every rule one of whose equalities stands in an earlier rule, in whatever order.</summary>
    public static void Check(IReadOnlyList<BookedRule> rules, ProblemList problems)
    {
        var seen = new Dictionary<EquatableArray<(int, decimal)>, string>();
        foreach (var (rule, place) in rules)
        {
            foreach (var instance in rule.Instances)
            {
                if (instance.Condition is not Condition.Comparison { Relation: Relation.Equal } equality) continue;
                if (LinearForm.Of(equality)?.EqualityKey() is not { Count: > 1 } key) continue;
                if (!seen.TryGetValue(key, out var earlier)) seen.Add(key, rule.Id);
                else if (earlier != rule.Id) problems.Add(ProblemKinds.RepeatsRule, place, rule.Id, earlier, instance.AtLabel ?? rule.Says);
                else continue;
                if (earlier is not null) break;
            }
        }
    }
}
