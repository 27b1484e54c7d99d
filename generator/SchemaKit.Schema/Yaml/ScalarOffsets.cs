using YamlDotNet.Core;

namespace SchemaKit.Schema.Yaml;

/// <summary>
/// Finds where each character of a scalar stands in the file. YAML folds lines, drops indentation and resolves escapes; what it
/// never does is change the order of the characters, so both texts are walked side by side.
/// </summary>
internal static class ScalarOffsets
{
    /// <summary>The offset of every character of <paramref name="value"/>, and one more for its end.</summary>
    public static int[] Of(string text, int start, int end, ScalarStyle style, string value)
    {
        var offsets = new int[value.Length + 1];
        var at = ContentStart(text, start, end, style);
        for (var i = 0; i < value.Length;)
        {
            if (!char.IsWhiteSpace(value[i])) at = SkipBlanks(text, at, end, style);
            var (read, written) = StepAt(text, at, end, style);
            for (var k = 0; k < written && i < value.Length; k++) offsets[i++] = Math.Min(at, end);
            at += read;
        }

        offsets[value.Length] = Math.Min(at, end);
        return offsets;
    }

    private static int ContentStart(string text, int start, int end, ScalarStyle style)
    {
        switch (style)
        {
            case ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted:
                return start + 1;
            case ScalarStyle.Literal or ScalarStyle.Folded:
                var headerEnd = text.IndexOfAny(['\r', '\n'], start, end - start);
                return headerEnd < 0 ? end : headerEnd;
            default:
                return start;
        }
    }

    private static int SkipBlanks(string text, int at, int end, ScalarStyle style)
    {
        while (at < end)
        {
            if (char.IsWhiteSpace(text[at])) at++;
            else if (style is ScalarStyle.DoubleQuoted && IsContinuation(text, at, end)) at += 2;
            else break;
        }

        return at;
    }

    private static bool IsContinuation(string text, int at, int end) =>
        text[at] is '\\' && at + 1 < end && text[at + 1] is '\r' or '\n';

    /// <summary>How many characters of the file make how many of the value here.</summary>
    private static (int Read, int Written) StepAt(string text, int at, int end, ScalarStyle style)
    {
        if (at >= end) return (0, 1);
        if (style is ScalarStyle.SingleQuoted && text[at] is '\'') return (2, 1);
        if (style is not ScalarStyle.DoubleQuoted || text[at] is not '\\' || at + 1 >= end) return (1, 1);
        return text[at + 1] switch
        {
            'x' => (4, 1),
            'u' => (6, 1),
            'U' => (10, IsBeyondBasicPlane(text, at + 2, end) ? 2 : 1),
            _ => (2, 1),
        };
    }

    private static bool IsBeyondBasicPlane(string text, int digits, int end) =>
        digits + 4 <= end && string.CompareOrdinal(text, digits, "0000", 0, 4) != 0;
}
