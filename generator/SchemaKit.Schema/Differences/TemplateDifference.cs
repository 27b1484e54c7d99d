namespace SchemaKit.Schema;

/// <summary>Compares two templates: editions of a form, or one edition before and after an edit.</summary>
public static class TemplateDifference
{
    /// <summary>
    /// Everything in which two templates differ, the gravest first; nothing only where they say the same. Where the files are called and in which shape a
    /// heading is written does not count.
    /// </summary>
    /// <param name="older">The template as it was.</param>
    /// <param name="newer">The template as it is.</param>
    /// <param name="cancellation">Gives up when cancelled.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static EquatableArray<Change> Of(Template older, Template newer, CancellationToken cancellation = default)
    {
        var changes = new List<Change>();
        new IdentityChanges(older, newer, changes).Note();
        var kept = new FormChanges(older, newer, changes).Note();
        new ReadingChanges(older, newer, changes).Note();
        new ProseChanges(older, newer, changes).Note();
        new RuleChanges(older, newer, kept, changes, cancellation).Note();
        return new(changes.OrderBy(change => change.Effect));
    }
}
