namespace SchemaKit.Schema;

/// <summary>Changes of a rule that has kept its id.</summary>
internal sealed class SameRuleChanges(StatedRule before, StatedRule after, List<Change> changes)
{
    private readonly Rule was = before.Rule;
    private readonly Rule now = after.Rule;

    public void Note(RuleVerdict verdict)
    {
        if (verdict.Lost.Count > 0) Add(ChangeKind.RuleWeaker, $"no longer says all that it said{RuleVerdict.At(verdict.Lost, before)}", was.Text, now.Text);
        if (verdict.Lighter.Count > 0 && was.Severity == now.Severity) Add(ChangeKind.RuleLighter, $"weighs less{RuleVerdict.At(verdict.Lighter, before)}", was.Text, now.Text);
        Weights.Note(before.Path, $"rule '{was.Id}'", was.Severity, now.Severity, changes);
        foreach (var edition in before.Editions.Except(after.Editions)) Add(ChangeKind.RuleWeaker, $"is no longer for previous reports of edition {edition}", edition, null);
        foreach (var edition in after.Editions.Except(before.Editions)) Add(ChangeKind.RuleStronger, $"is for previous reports of edition {edition} as well", null, edition);
        if (was.Says != now.Says) Add(ChangeKind.RuleReworded, $"says '{now.Says}', said '{was.Says}'", was.Says, now.Says);
        if (was.Source != now.Source) Add(ChangeKind.RuleReworded, Sources(), was.Source, now.Source);
        if (was.Text != now.Text && verdict.Lost.Count == 0) Add(ChangeKind.RuleReworded, $"is written {now.Text}, was {was.Text}", was.Text, now.Text);
    }

    private string Sources() =>
        now.Source is null ? $"no longer has a source; it was {was.Source}"
        : was.Source is null ? $"has the source {now.Source}"
        : $"has the source {now.Source}, had {was.Source}";

    private void Add(ChangeKind kind, string how, string? old, string? current) =>
        changes.Add(new(kind, before.Path, $"rule '{was.Id}' {how}") { Before = old, After = current });
}
