namespace SchemaKit.Schema;

/// <summary>Changes of the subtotals that publishers may print.</summary>
internal static class SubtotalChanges
{
    public static void Note(string path, string named, Subtotal? before, Subtotal? after, Wordings wordings, List<Change> changes)
    {
        if (before is null && after is null) return;
        if (after is null)
        {
            changes.Add(new(ChangeKind.CheckLeft, path, $"a subtotal '{before!.Label.Text}' of {named} is no longer read and checked") { Before = before.Label.Text });
            return;
        }

        if (before is null)
        {
            changes.Add(new(ChangeKind.CheckNew, path, $"a subtotal '{after.Label.Text}' of {named} is read and checked") { After = after.Label.Text });
            return;
        }

        wordings.Labels(path, $"the subtotal of {named}", before.Label, after.Label);
        if (before.Rule != after.Rule)
        {
            changes.Add(new(ChangeKind.RuleRenamed, $"{path}.subtotal", $"the subtotal of {named} is the rule '{after.Rule}', was '{before.Rule}'")
            {
                Before = before.Rule,
                After = after.Rule,
            });
        }

        Weights.Note($"{path}.subtotal", $"a failing subtotal of {named}", before.Severity, after.Severity, changes);
    }
}
