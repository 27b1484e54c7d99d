namespace SchemaKit.Schema;

/// <summary>The problems found so far. The same problem at the same place counts once, however many ways lead to it.</summary>
internal sealed class ProblemList
{
    private readonly HashSet<Problem> problems = [];

    // Beyond this many problems nobody reads on, and looking for what was meant is what takes time.
    private const int Crowd = 50;

    public bool HasErrors { get; private set; }

    /// <summary>Whether parts of the form could not be read, so that names in rules cannot be held against it.</summary>
    public bool FormHasGaps { get; private set; }

    public void Add(ProblemKind kind, TextPlace place, params string[] arguments)
    {
        problems.Add(new Problem(kind, new EquatableArray<string>(arguments), place));
        HasErrors |= kind.IsError;
    }

    /// <summary>Notes that part of the form could not be read.</summary>
    public void NoteGap() => FormHasGaps = true;

    /// <summary>The end of a message: <c>; did you mean 'received'?</c>, or nothing where no known name is near.</summary>
    public string Hint(string written, IEnumerable<string> known) =>
        problems.Count < Crowd && NearestName.To(written, known) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    /// <summary>The end of a message for a short list of names: the nearest, or all of them.</summary>
    public string HintOrAll(string written, IReadOnlyCollection<string> known) =>
        Hint(written, known) is { Length: > 0 } hint ? hint : $"; known are {string.Join(", ", known)}";

    /// <summary>The problems in the order of the file.</summary>
    public EquatableArray<Problem> InOrder() => InOrder(problems);

    /// <summary>The problems of an overlay in the order of the file: those that the edition has by itself are left to it.</summary>
    /// <param name="placeOf">Where a problem is told that arose in the edition.</param>
    /// <param name="told">The problems of the edition by itself.</param>
    public EquatableArray<Problem> InOrder(Func<TextPlace, TextPlace> placeOf, ISet<Problem> told) => InOrder(problems
        .Where(p => !p.Span.IsInBase || !told.Contains(p with { Span = p.Span with { IsInBase = false } }))
        .Select(p => p with { Span = placeOf(p.Span) })
        .Distinct());

    private static EquatableArray<Problem> InOrder(IEnumerable<Problem> problems) => new(problems
        .OrderBy(p => p.Span.Line)
        .ThenBy(p => p.Span.Column)
        .ThenBy(p => p.Kind.Id, StringComparer.Ordinal)
        .ThenBy(p => p.Message, StringComparer.Ordinal));
}
