namespace SchemaKit.Schema;

/// <summary>Changes of how much a failure weighs.</summary>
internal static class Weights
{
    /// <summary>Notes it where it changed.</summary>
    /// <param name="path">What weighs.</param>
    /// <param name="what">What that is called.</param>
    /// <param name="before">How much it weighed.</param>
    /// <param name="after">How much it weighs.</param>
    /// <param name="changes">Takes the change.</param>
    public static void Note(string path, string what, Severity before, Severity after, List<Change> changes)
    {
        if (before == after) return;
        var kind = after > before ? ChangeKind.RuleLighter : ChangeKind.WeighsOtherwise;
        changes.Add(new(kind, path, $"{what} is {Named(after)}, was {Named(before)}")
        {
            Before = before.ToString().ToLowerInvariant(),
            After = after.ToString().ToLowerInvariant(),
        });
    }

    private static string Named(Severity severity) => severity switch
    {
        Severity.Error => "an error",
        Severity.Warning => "a warning",
        _ => "a notice",
    };
}
