using System.Globalization;
using System.Text;

namespace SchemaKit;

/// <summary>A label of the form as it is printed: on one line, without characters that show nothing; it is compared like the label itself.</summary>
internal static class LabelLine
{
    public static string Of(string label)
    {
        var line = new StringBuilder(label.Length);
        foreach (var rune in label.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned))
            {
                line.Append(rune.ToString());
            }
        }

        return line.ToString().TrimEnd();
    }
}
