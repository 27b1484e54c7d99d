using System.Text;

namespace SchemaKit;

/// <summary>What the value of an attribute says, references and line ends taken for what they stand for.</summary>
internal static class HtmlDecoding
{
    public static string OfAttribute(ReadOnlySpan<char> value)
    {
        if (value.IndexOfAny("&\0\r") < 0) return value.ToString();
        var text = new StringBuilder(value.Length);
        Span<char> characters = stackalloc char[4];
        for (var i = 0; i < value.Length; i++)
        {
            switch (value[i])
            {
                case '&' when CharacterReference.Read(value[i..], isAttribute: true) is { Length: > 0 } reference:
                    text.Append(characters[..reference.CopyTo(characters)]);
                    i += reference.Length - 1;
                    break;
                case '\r':
                    text.Append('\n');
                    if (i + 1 < value.Length && value[i + 1] == '\n') i++;
                    break;
                case '\0':
                    text.Append('\uFFFD');
                    break;
                default:
                    text.Append(value[i]);
                    break;
            }
        }

        return text.ToString();
    }
}
