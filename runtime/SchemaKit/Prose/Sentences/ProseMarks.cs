namespace SchemaKit;

/// <summary>The marks between the words of a sentence.</summary>
internal static class ProseMarks
{
    /// <summary>The mark that ends a sentence.</summary>
    public const char FullStop = '。';

    /// <summary>Whether a dot ends a sentence: nothing stands right behind it.</summary>
    public static bool IsFullStop(ReadOnlySpan<char> text, int dot) =>
        text[dot] is '.' or '．' && (dot + 1 == text.Length || WhiteSpace.IsSpace(text[dot + 1]));

    /// <summary>Where a mark ends a clause, a part of a sentence or all of it; null for anything else.</summary>
    public static ProseTokenKind? KindOf(char mark) => mark switch
    {
        FullStop or '！' or '!' or '？' or '?' or '\n' => ProseTokenKind.SentenceEnd,
        '；' or ';' => ProseTokenKind.PartEnd,
        '，' or ',' or '：' or ':' or '（' or '）' or '(' or ')' or '【' or '】' or '〔' or '〕' or '[' or ']' or '…' => ProseTokenKind.ClauseEnd,
        '、' or '/' or '／' => ProseTokenKind.ListMark,
        _ => null,
    };

    /// <summary>Whether a mark changes nothing for the words around it: white space, quotation marks, and what takes no room.</summary>
    public static bool IsSilent(char mark) =>
        mark is '“' or '”' or '‘' or '’' or '"' or '\'' or '「' or '」' || (mark != '\n' && WhiteSpace.IsSpace(mark)) || char.IsControl(mark) && mark != '\n';
}
