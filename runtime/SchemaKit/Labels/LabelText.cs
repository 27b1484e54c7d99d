namespace SchemaKit;

/// <summary>
/// The one way in which labels are compared: by what is left of them once width, case, punctuation, white space, traditional
/// forms, words that came with them and bracketed readings (<c>規(guī)章</c>) are folded away. The schema compiler is built from the same source.
/// </summary>
internal static class LabelText
{
    private const int LongestReading = 8;
    private const string Numerals = "一二三四五六七八九十零〇0123456789";

    /// <summary>What a label is compared by; empty where nothing of it tells it from another.</summary>
    public static string Normalize(string label)
    {
        var key = new char[label.Length];
        return new string(key, 0, Normalize(label.AsSpan(), key));
    }

    /// <summary>Writes what a text is compared by.</summary>
    /// <param name="text">The text.</param>
    /// <param name="key">Takes the characters; at least as long as the text.</param>
    /// <returns>How many characters were written.</returns>
    public static int Normalize(ReadOnlySpan<char> text, Span<char> key)
    {
        var length = 0;
        var isTraditional = false;
        for (var i = 0; i < text.Length; i++)
        {
            var folded = CharacterFolding.Fold(text[i]);
            if (folded != CharacterFolding.Nothing) key[length++] = folded;
            else i += ReadingLength(text, i);
            isTraditional |= CharacterFolding.IsTraditional(text[i]);
        }

        if (isTraditional) length = RegionalWords.Replace(key.Slice(0, length));
        return IsDoubled(key.Slice(0, length)) ? length / 2 : length;
    }

    /// <summary>The text in simplified characters, without bracketed readings and white space; everything else stays.</summary>
    public static string Simplify(ReadOnlySpan<char> text)
    {
        var simplified = new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            var reading = ReadingLength(text, i);
            if (reading > 0) i += reading;
            else simplified[length++] = CharacterFolding.Simplify(text[i]);
        }

        return new string(simplified, 0, length);
    }

    /// <summary>
    /// A label without the number in front of it (<c>一、</c>, <c>（七）</c>, <c>1.</c>, <c>①</c>, <c>㈦</c>); the label itself where there is none
    /// or nothing else.
    /// </summary>
    public static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> label)
    {
        var i = SkipWhiteSpace(label, 0);
        var bracketed = i < label.Length && IsOpening(label[i]);
        if (bracketed) i = SkipWhiteSpace(label, i + 1);
        var digits = i;
        while (i < label.Length && (IsNumeral(label[i]) || (i > digits && char.IsWhiteSpace(label[i])))) i++;
        if (i == digits) return label;
        var closed = i < label.Length && (bracketed ? IsClosing(label[i]) : "、.．,，:：)）".IndexOf(label[i]) >= 0);
        if (closed) i++;
        else if (!IsClosedNumeral(label[digits])) return label;
        i = SkipWhiteSpace(label, i);
        return i < label.Length ? label.Slice(i) : label;
    }

    /// <summary>A label without the explanations and units in brackets behind it; the label itself where nothing else is left.</summary>
    public static string WithoutRemarks(ReadOnlySpan<char> label)
    {
        var kept = new char[label.Length];
        int length = 0, depth = 0;
        var start = label.Length - WithoutNumber(label).Length;
        for (var i = 0; i < label.Length; i++)
        {
            if (i >= start && IsOpening(label[i])) depth++;
            if (depth == 0) kept[length++] = label[i];
            if (i >= start && IsClosing(label[i]) && depth > 0) depth--;
        }

        return length > start ? new string(kept, 0, length) : label.ToString();
    }

    /// <summary>A label without the one explanation in brackets at its end; the label itself where there is none or nothing else.</summary>
    public static ReadOnlySpan<char> WithoutLastRemark(ReadOnlySpan<char> label)
    {
        if (label.Length == 0 || !IsClosing(label[label.Length - 1])) return label;
        var depth = 0;
        for (var i = label.Length - 1; i > 0; i--)
        {
            if (IsClosing(label[i])) depth++;
            if (IsOpening(label[i])) depth--;
            if (depth == 0) return label.Slice(0, i);
        }

        return label;
    }

    /// <summary>How many characters behind this one belong to a bracketed reading that starts here; 0 where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="opening">The position.</param>
    public static int ReadingLength(ReadOnlySpan<char> text, int opening)
    {
        if (!IsOpening(text[opening]) || opening == 0 || text[opening - 1] is < '\u3400' or > '\u9FFF') return 0;
        for (var i = opening + 1; i < text.Length && i <= opening + LongestReading; i++)
        {
            if (IsClosing(text[i])) return i > opening + 1 ? i - opening : 0;
            if (!IsReadingLetter(text[i])) return 0;
        }

        return 0;
    }

    // Pinyin: small Latin letters, with tone marks as letters of their own or combining.
    private static bool IsReadingLetter(char c) =>
        c is (>= 'a' and <= 'z') or (>= '\u00DF' and <= '\u024F' and not '\u00F7') or (>= '\u0300' and <= '\u036F') or 'ɡ';

    // A label that a publisher wrote twice says no more than once; a number of which the same is true is another number.
    private static bool IsDoubled(ReadOnlySpan<char> key)
    {
        if (key.Length < 4 || key.Length % 2 != 0) return false;
        var half = key.Slice(0, key.Length / 2);
        if (!half.SequenceEqual(key.Slice(key.Length / 2))) return false;
        foreach (var character in half)
        {
            if (!IsNumeral(character)) return true;
        }

        return false;
    }

    private static int SkipWhiteSpace(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from])) from++;
        return from;
    }

    /// <summary>Whether a character is one of those that numbers in front of labels are written with.</summary>
    public static bool IsNumeral(char c) =>
        Numerals.IndexOf(CharacterFolding.Simplify(c)) >= 0 || c is >= '\uFF10' and <= '\uFF19' || IsClosedNumeral(c);

    // In a circle, in brackets or with a stop of its own: ①, ⑴, ⒈, ㈠, ㊀.
    private static bool IsClosedNumeral(char c) =>
        c is (>= '\u2460' and <= '\u249B') or (>= '\u3220' and <= '\u3229') or (>= '\u3280' and <= '\u3289');

    private static bool IsOpening(char c) => c is '(' or '（' or '[' or '［' or '〔' or '【';

    private static bool IsClosing(char c) => c is ')' or '）' or ']' or '］' or '〕' or '】';
}
