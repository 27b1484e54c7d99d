namespace SchemaKit;

/// <summary>Cuts a text into words that claims know, counts, years and marks; one pass from left to right, the longest word first.</summary>
/// <param name="lexicon">The words.</param>
internal sealed class ProseLexer(ProseLexicon lexicon)
{
    // A year with its marks has no more characters.
    private const int LongestYear = 6;

    private readonly List<ProseToken> tokens = [];
    private char[] characters = [];
    private int[] origins = [];
    private int length;

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text, without white space around it.</param>
    /// <returns>The pieces in order, valid until the next text; white space, quotation marks and bracketed readings are left out.</returns>
    public IReadOnlyList<ProseToken> Cut(ReadOnlySpan<char> text)
    {
        tokens.Clear();
        Fold(text);
        for (var i = 0; i < length;)
        {
            var next = Next(text, i, out var token);
            if (token.Kind != ProseTokenKind.Unknown || tokens is not [.., { Kind: ProseTokenKind.Unknown }]) tokens.Add(token);
            i = next;
        }

        return tokens;
    }

    // What is left of the text as labels are compared, but for the marks that part sentences, and where each character came from.
    private void Fold(ReadOnlySpan<char> text)
    {
        if (characters.Length < text.Length) (characters, origins) = (new char[text.Length * 2], new int[text.Length * 2]);
        length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var folded = CharacterFolding.Fold(text[i]);
            if (folded == CharacterFolding.Nothing)
            {
                if (LabelText.ReadingLength(text, i) is > 0 and var reading)
                {
                    i += reading;
                    continue;
                }

                if (ProseMarks.IsSilent(text[i])) continue;
                folded = ProseMarks.IsFullStop(text, i) ? ProseMarks.FullStop : text[i];
            }

            characters[length] = folded;
            origins[length++] = i;
        }
    }

    private int Next(ReadOnlySpan<char> text, int i, out ProseToken token)
    {
        var rest = characters.AsSpan(i, length - i);
        if (ProseMarks.KindOf(rest[0]) is { } mark)
        {
            token = Token(mark, i, i + 1);
            return i + 1;
        }

        if (IdentityYear.FindIn(rest[..Math.Min(rest.Length, LongestYear)]) is { Start: 0 } year)
        {
            token = Token(ProseTokenKind.Year, i, i + year.End) with { Number = year.Value };
            return i + year.End;
        }

        if (char.IsAsciiDigit(rest[0])) return NextNumber(text, i, out token);
        if (lexicon.Find(rest, out var found) is { } word)
        {
            token = Token(ProseTokenKind.Word, i, i + found) with { Word = word };
            return i + found;
        }

        var run = Math.Max(1, NumeralWords.Run(rest));
        token = Token(ProseTokenKind.Unknown, i, i + run);
        if (NumeralWords.Read(rest[..run]) is not { } number) return i + run;
        var behind = text[(origins[i + run - 1] + 1)..];
        return NextFigure(text, i, behind, new Digits((UInt128)number, 0, false), ref token);
    }

    private int NextNumber(ReadOnlySpan<char> text, int i, out ProseToken token)
    {
        var rest = text[origins[i]..];
        var isNumber = Digits.TryTake(ref rest, false, out var digits);
        var end = isNumber ? text.Length - rest.Length : 0;
        var next = i + 1;
        while (next < length && (origins[next] < end || char.IsAsciiDigit(characters[next]))) next++;
        token = Token(ProseTokenKind.Unknown, i, next);
        return isNumber ? NextFigure(text, i, rest, digits, ref token) : next;
    }

    // A number is a count where a unit of counts stands behind it.
    private int NextFigure(ReadOnlySpan<char> text, int i, ReadOnlySpan<char> behind, Digits digits, ref ProseToken token)
    {
        var next = i;
        while (next < length && origins[next] < token.End) next++;
        behind = WhiteSpace.Trim(behind);
        var measure = new Measures(lexicon.Units, ValueKind.Count).Take(ref behind);
        if (!measure.HasUnit || !digits.TryScale(measure.Exponent, out var value) || !CellValue.CanBeSaid(value) || value != decimal.Truncate(value)) return next;
        var step = 0m;
        if (measure.Exponent > 0 && !(digits.TryStep(measure.Exponent, out step) && CellValue.CanBeSaid(step))) return next;
        var end = text.Length - behind.Length;
        while (next < length && origins[next] < end) next++;
        token = Token(ProseTokenKind.Figure, i, next) with { Number = value, RoundedTo = step };
        return next;
    }

    private ProseToken Token(ProseTokenKind kind, int first, int end) => new(kind, origins[first], origins[end - 1] + 1);
}
