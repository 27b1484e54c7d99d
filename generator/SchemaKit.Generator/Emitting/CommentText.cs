using System.Globalization;
using System.Text;

namespace SchemaKit.Generator.Emitting;

/// <summary>Text of a schema inside a comment: always a single line, and inside a doc comment always well-formed XML.</summary>
internal static class CommentText
{
    /// <summary>The text for a comment that runs to the end of its line.</summary>
    public static string Plain(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                line.Append(text, i++, 2);
            }
            else
            {
                line.Append(CharUnicodeInfo.GetUnicodeCategory(text[i]) switch
                {
                    UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => ' ',
                    UnicodeCategory.Surrogate or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned => '\uFFFD',
                    _ => text[i],
                });
            }
        }

        return line.ToString().Trim();
    }

    /// <summary>The text for a doc comment.</summary>
    public static string Xml(string text) => Plain(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
