using System.Globalization;
using System.Text;
using System.Xml;

namespace SchemaKit;

/// <summary>Texts as the XML of Office files can hold them.</summary>
internal static class XmlCharacters
{
    /// <summary>A text in which the characters that XML cannot hold are replaced.</summary>
    public static string Replace(string text) => Write(text, static (built, _) => built.Append('\uFFFD'));

    /// <summary>A text in which the characters that XML cannot hold are written as spreadsheets write them: <c>_x0001_</c>.</summary>
    public static string Escape(string text) =>
        Write(text.Replace("_x", "_x005F_x", StringComparison.Ordinal), static (built, character) =>
        {
            if (char.IsSurrogate(character)) built.Append('\uFFFD');
            else built.Append(CultureInfo.InvariantCulture, $"_x{(int)character:X4}_");
        });

    private static string Write(string text, Action<StringBuilder, char> writeOther)
    {
        var built = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) built.Append(text[i]).Append(text[++i]);
            else if (XmlConvert.IsXmlChar(text[i]) && text[i] != '\r') built.Append(text[i]);
            else writeOther(built, text[i]);
        }

        return built.ToString();
    }
}
