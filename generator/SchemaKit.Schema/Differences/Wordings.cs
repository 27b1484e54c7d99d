namespace SchemaKit.Schema;

/// <summary>Notes changes of labels and of lists of words.</summary>
internal sealed class Wordings(List<Change> changes)
{
    /// <summary>Notes how a label changed.</summary>
    /// <param name="path">What bears it.</param>
    /// <param name="what">What that is called.</param>
    /// <param name="before">The label before; null for none.</param>
    /// <param name="after">The label now; null for none.</param>
    public void Labels(string path, string what, Label? before, Label? after)
    {
        if (before?.Text != after?.Text)
        {
            var message = after is null ? $"{what} no longer has the label '{before!.Text}'" : before is null ? $"{what} has the label '{after.Text}'"
                : $"{what} is '{after.Text}', was '{before.Text}'";
            changes.Add(new(ChangeKind.Relabelled, path, message) { Before = before?.Text, After = after?.Text });
        }

        Words(path, $"other wordings of {what}", before?.Also ?? default, after?.Also ?? default);
    }

    /// <summary>Notes how a list of words changed.</summary>
    /// <param name="path">Where they stand.</param>
    /// <param name="what">What they are.</param>
    /// <param name="before">The words before.</param>
    /// <param name="after">The words now.</param>
    public void Words(string path, string what, EquatableArray<string> before, EquatableArray<string> after)
    {
        foreach (var word in before.Except(after)) changes.Add(new(ChangeKind.WordingRemoved, path, $"{what}: '{word}' left") { Before = word });
        foreach (var word in after.Except(before)) changes.Add(new(ChangeKind.WordingAdded, path, $"{what}: '{word}' is new") { After = word });
        if (!before.Equals(after) && before.Count == after.Count && !before.Except(after).Any())
            changes.Add(new(ChangeKind.Reordered, path, $"{what} stand in another order"));
    }
}
