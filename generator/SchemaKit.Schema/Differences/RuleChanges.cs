using SchemaKit.Schema.Building;

namespace SchemaKit.Schema;

/// <summary>Changes of the rules: what they no longer say, what they say that they did not, and which cells are left alone.</summary>
/// <param name="older">The older template.</param>
/// <param name="newer">The newer one.</param>
/// <param name="kept">Where each cell of the older one stands on the newer one.</param>
/// <param name="changes">Takes the changes.</param>
/// <param name="cancellation">Gives up when cancelled.</param>
internal sealed class RuleChanges(Template older, Template newer, IReadOnlyDictionary<int, int> kept, List<Change> changes, CancellationToken cancellation)
{
    private readonly CellMap forward = CellMap.Forward(older, newer, kept);

    public void Note()
    {
        var (before, after) = (StatedRule.AllOf(older, CellMap.Follows(newer, older) ? newer.Former!.Edition : null), StatedRule.AllOf(newer));
        var lost = new RuleComparison(after, forward, cancellation);
        var gained = new RuleComparison(before, forward.Back(), cancellation);
        var renamed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in before)
        {
            if (after.FirstOrDefault(other => other.Path == rule.Path) is { } same) new SameRuleChanges(rule, same, changes).Note(lost.Of(rule.WithinThoseOf(same)));
            else if (NewName(rule, before, after, lost) is { } named && renamed.Add(named.Path)) NoteRenamed(rule, named);
            else NoteLeft(rule, lost.Of(rule));
        }

        foreach (var rule in after.Where(rule => !renamed.Contains(rule.Path))) NoteGained(rule, before.FirstOrDefault(other => other.Path == rule.Path), gained);
        NoteUntouched();
    }

    private StatedRule? NewName(StatedRule rule, IReadOnlyList<StatedRule> before, IReadOnlyList<StatedRule> after, RuleComparison lost) =>
        after.FirstOrDefault(other => before.All(b => b.Path != other.Path) && lost.SaysTheSame(rule, other));

    private void NoteRenamed(StatedRule rule, StatedRule named) =>
        changes.Add(new(ChangeKind.RuleRenamed, rule.Path, $"rule '{rule.Rule.Id}' is now '{named.Rule.Id}' and says the same")
        {
            Before = rule.Rule.Id,
            After = named.Rule.Id,
        });

    private void NoteLeft(StatedRule rule, RuleVerdict verdict)
    {
        var (kind, how) = verdict switch
        {
            { Lost.Count: > 0 } => (ChangeKind.RuleLeft, $"left, and what it said is said no longer{RuleVerdict.At(verdict.Lost, rule)}"),
            { Lighter.Count: > 0 } => (ChangeKind.RuleLighter, $"left, and what it said weighs less in the rules that say it{RuleVerdict.At(verdict.Lighter, rule)}"),
            { Gone.Count: > 0 } when verdict.Gone.Count == rule.Rule.Instances.Count => (ChangeKind.RuleFollows, "left with the cells that it was about"),
            _ => (ChangeKind.RuleFollows, "left, and what it said follows from the other rules"),
        };
        changes.Add(new(kind, rule.Path, $"rule '{rule.Rule.Id}' {how}: {rule.Rule.Says}") { Before = rule.Rule.Text });
    }

    private void NoteGained(StatedRule rule, StatedRule? same, RuleComparison gained)
    {
        var verdict = gained.Of(same is null ? rule : rule.WithinThoseOf(same));
        if (same is not null && verdict.Lost.Count == 0) return;
        var message = same is not null
            ? $"rule '{rule.Rule.Id}' says more than before{RuleVerdict.At(verdict.Lost, rule)}: {rule.Rule.Text}"
            : $"rule '{rule.Rule.Id}' is new: {rule.Rule.Says}";
        changes.Add(new(same is not null ? ChangeKind.RuleStronger : ChangeKind.RuleNew, rule.Path, message) { After = rule.Rule.Text });
    }

    private void NoteUntouched()
    {
        var (before, after) = (Touched(older), Touched(newer));
        var lost = Enumerable.Range(0, older.Cells.Count).Where(cell => before.Contains(cell) && forward[cell] is { } places && !places.Any(after.Contains)).ToList();
        foreach (var section in lost.GroupBy(cell => older.Cells[cell].Id.Split('.')[0]))
        {
            var ids = section.Select(cell => older.Cells[cell].Id).ToList();
            changes.Add(new(ChangeKind.LastRuleLost, section.Key, $"no rule holds {FewOf.Names(ids)} against other cells any more") { Cells = new(ids) });
        }
    }

    private static HashSet<int> Touched(Template template) =>
    [
        .. template.Rules.Concat(template.AcrossYears.Select(rule => rule.Rule)).SelectMany(rule => rule.Instances)
            .Select(instance => ConditionOperands.Of(instance.Condition)).Where(operands => operands.Count > 1)
            .SelectMany(operands => operands).Select(cell => cell % template.Cells.Count),
    ];
}
