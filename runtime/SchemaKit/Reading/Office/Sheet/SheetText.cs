using System.Globalization;
using System.Text;

namespace SchemaKit;

/// <summary>A text in a spreadsheet, plain or with formats; how it is pronounced, which may stand with it, is left out.</summary>
internal static class SheetText
{
    /// <summary>Reads the text within the element at hand.</summary>
    public static string Read(OfficeXml xml)
    {
        var text = new StringBuilder();
        xml.Inside(() =>
        {
            if (xml.LocalName == "t") text.Append(Decode(xml.AllText()));
            else if (xml.LocalName == "r") xml.Inside(() => { if (xml.LocalName == "t") text.Append(Decode(xml.AllText())); });
        });
        return text.ToString();
    }

    /// <summary>A text with the characters that XML cannot hold, which are written as <c>_x000D_</c>.</summary>
    public static string Decode(string text)
    {
        var escape = text.IndexOf("_x", StringComparison.Ordinal);
        if (escape < 0) return text;
        var decoded = new StringBuilder(text.Length);
        var next = 0;
        for (; escape >= 0; escape = text.IndexOf("_x", escape + 1, StringComparison.Ordinal))
        {
            if (escape < next || escape + 6 >= text.Length || text[escape + 6] != '_'
                || !ushort.TryParse(text.AsSpan(escape + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) continue;
            decoded.Append(text, next, escape - next).Append((char)code);
            next = escape + 7;
        }

        return decoded.Append(text, next, text.Length - next).ToString();
    }
}
