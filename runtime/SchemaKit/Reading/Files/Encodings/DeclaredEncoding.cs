using System.Text;

namespace SchemaKit;

/// <summary>The encoding that a text itself names: in an XML declaration or a meta element at its start.</summary>
internal static class DeclaredEncoding
{
    // The standard has browsers look at 1024 bytes; publishers put scripts in front.
    private const int SearchedLength = 8192;

    /// <summary>The name, as written; null where none is declared.</summary>
    public static string? In(ReadOnlySpan<byte> bytes)
    {
        Span<char> head = stackalloc char[Math.Min(bytes.Length, SearchedLength)];
        Encoding.Latin1.GetChars(bytes[..head.Length], head);
        var start = ((ReadOnlySpan<char>)head).TrimStart();
        if (start.StartsWith("<?xml", StringComparison.Ordinal) && start.IndexOf("?>", StringComparison.Ordinal) is >= 0 and var end
            && ValueOf("encoding", start[..end]) is { } inXml)
        {
            return inXml;
        }

        for (ReadOnlySpan<char> rest = head; rest.IndexOf("<meta", StringComparison.OrdinalIgnoreCase) is >= 0 and var meta;)
        {
            rest = rest[(meta + 5)..];
            var close = rest.IndexOf('>');
            if (ValueOf("charset", close < 0 ? rest : rest[..close]) is { } inMeta) return inMeta;
        }

        return null;
    }

    /// <summary>What stands behind a name and an equals sign, with quotation marks or without.</summary>
    private static string? ValueOf(string name, ReadOnlySpan<char> text)
    {
        while (text.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var found)
        {
            text = text[(found + name.Length)..].TrimStart();
            if (!text.StartsWith("=")) continue;
            var value = text[1..].TrimStart(" \t\r\n\"'");
            var length = value.IndexOfAny(" \t\r\n\"';/>?");
            if (length != 0 && !value.IsEmpty) return value[..(length < 0 ? value.Length : length)].ToString();
        }

        return null;
    }
}
