using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>Reads the figures that the texts of a document state, whether it has tables or not. Rules and tables play no part.</summary>
internal sealed class ClaimReader
{
    // Nothing shorter states a figure: a word and a number with its unit.
    private const int ShortestText = 4;

    private readonly Document document;
    private readonly ProseLexicon lexicon;
    private readonly ImmutableArray<Claim>.Builder claims = ImmutableArray.CreateBuilder<Claim>();
    private Piece piece;

    private ClaimReader(Document document, ProseLexicon lexicon)
    {
        this.document = document;
        this.lexicon = lexicon;
    }

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="form">The form it is a report on.</param>
    /// <param name="year">The report year: a sentence of another year states nothing of this report. Null where it is not known.</param>
    public static ImmutableArray<Claim> Read(Document document, Form form, int? year)
    {
        if (form.Prose.Claims.IsEmpty) return [];
        var reader = new ClaimReader(document, ProseLexicon.Of(form));
        reader.ReadPieces(new ProseLexer(reader.lexicon), year);
        return reader.claims.ToImmutable();
    }

    private void ReadPieces(ProseLexer lexer, int? year)
    {
        var sentence = new SentenceState(lexicon, year);
        foreach (var next in document.Pieces)
        {
            if (next.Kind != PieceKind.Text || next.Length < ShortestText) continue;
            piece = next;
            ReadText(lexer.Cut(document.TextOf(piece)), sentence);
        }
    }

    private void ReadText(IReadOnlyList<ProseToken> tokens, SentenceState sentence)
    {
        sentence.End();
        for (var start = 0; start < tokens.Count;)
        {
            var end = start;
            while (end < tokens.Count && !tokens[end].EndsClause) end++;
            ReadClause(new ProseClause(tokens, start, end, lexicon.Claims.Length), sentence);
            if (end < tokens.Count && tokens[end].Kind == ProseTokenKind.SentenceEnd) sentence.End();
            if (end < tokens.Count && tokens[end].Kind == ProseTokenKind.PartEnd) sentence.EndPart();
            start = end + 1;
        }
    }

    private void ReadClause(ProseClause clause, SentenceState sentence)
    {
        sentence.Enter(clause);
        foreach (var position in clause.Positions)
        {
            if (clause[position].Kind == ProseTokenKind.Figure) ReadFigure(clause, position, sentence);
            else if (clause[position].Word is { } word && (word.Roles & ProseRoles.Denies) != 0) ReadNone(clause, position, word, sentence);
        }
    }

    private void ReadFigure(ProseClause clause, int position, SentenceState sentence)
    {
        var token = clause[position];
        if (sentence.TheOnlyClaim(claim => clause.Opening(position, claim, sentence.IsOpen) is not null) is { } found)
        {
            var opening = clause.Opening(position, found, sentence.IsOpen)!.Value;
            sentence.BrokenDown = lexicon.Claims[found].Parts.IsEmpty ? null : found;
            Add(lexicon.Claims[found], null, lexicon.Claims[found].Means, token, opening);
        }
        else if (sentence.BrokenDown is { } whole && clause.PartAt(position, whole, out var extent) is { } word)
        {
            var part = lexicon.PartOf(whole, word)!;
            Add(lexicon.Claims[whole], part.Word, part.Means, token, extent);
        }
        else
        {
            // A figure of something else: what follows may be a part of that.
            sentence.BrokenDown = null;
        }
    }

    private void ReadNone(ProseClause clause, int position, ProseWord word, SentenceState sentence)
    {
        for (var claim = 0; claim < lexicon.Claims.Length; claim++)
        {
            if (!word.Is(ProseRoles.Denies, claim) || !sentence.IsOpen(claim)) continue;
            if (clause.Denial(position, claim) is { } extent) Add(lexicon.Claims[claim], null, lexicon.Claims[claim].Means, default, extent);
        }
    }

    private void Add(ClaimPattern pattern, string? part, ImmutableArray<ClaimMeaning> means, ProseToken figure, TextExtent extent)
    {
        var text = document.TextOf(piece)[extent.Start..extent.End].ToString();
        var value = CellValue.Number(figure.Number, figure.RoundedTo, text);
        claims.Add(new Claim(pattern, part, means, value, document.PlaceOf(piece, extent.Start)));
    }
}
