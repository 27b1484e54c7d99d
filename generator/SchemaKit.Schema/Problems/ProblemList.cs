namespace SchemaKit.Schema;

/// <summary>The problems found so far. The same problem at the same place counts once, however many ways lead to it.</summary>
internal sealed class ProblemList
{
    private readonly HashSet<Problem> problems = [];

    public bool HasErrors { get; private set; }

    public void Add(ProblemKind kind, TextPlace place, params string[] arguments)
    {
        problems.Add(new Problem(kind, new EquatableArray<string>(arguments), place));
        HasErrors |= kind.IsError;
    }

    /// <summary>The problems in the order of the file.</summary>
    public EquatableArray<Problem> InOrder() => new(problems
        .OrderBy(p => p.Span.Line)
        .ThenBy(p => p.Span.Column)
        .ThenBy(p => p.Kind.Id, StringComparer.Ordinal)
        .ThenBy(p => p.Message, StringComparer.Ordinal));
}
