namespace SchemaKit.Schema;

/// <summary>Lists that a person reads in one line.</summary>
internal static class FewOf
{
    /// <summary>A few of some names, and how many more there are.</summary>
    public static string Names(IReadOnlyList<string> names) =>
        names.Count <= 3 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(2))} and {names.Count - 2} more";
}
