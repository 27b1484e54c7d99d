using System.Globalization;
using System.Text;

namespace SchemaKit;

/// <summary>
/// The numbers that Word sets in front of paragraphs by itself: 一、, （七）, 1. They stand nowhere in the text, but belong to the labels
/// that a reader sees.
/// </summary>
internal sealed class WordNumbering
{
    private const string Numbering = "/numbering";
    private const int MostLevels = 9;

    private readonly Dictionary<string, WordLevel[]> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> listOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Number, int Level), int> restarts = [];
    private readonly Dictionary<string, int[]> counts = new(StringComparer.Ordinal);

    public static WordNumbering Of(OfficePackage package)
    {
        var numbering = new WordNumbering();
        if (package.ReferencesOf(package.MainPart).FirstOrDefault(reference => reference.Is(Numbering)).Path is not { } path || !package.Has(path)) return numbering;
        using var xml = package.Open(path, ReadingTexts.ItsNumbering);
        while (xml.Read())
        {
            if (xml.IsStart("abstractNum") && xml.Attribute("abstractNumId") is { } list) numbering.ReadList(xml, list);
            else if (xml.IsStart("num") && xml.Attribute("numId") is { } number) numbering.ReadNumber(xml, number);
        }

        return numbering;
    }

    /// <summary>The number of the next paragraph of a list; empty where it has none, or only a sign in front.</summary>
    /// <param name="number">The list.</param>
    /// <param name="level">The level, from 0; null for the one that the style is linked with.</param>
    /// <param name="style">The style of the paragraph.</param>
    public string Next(string? number, int? level, string? style)
    {
        if (number is null || !listOf.TryGetValue(number, out var list) || !lists.TryGetValue(list, out var levels)) return "";
        var at = Math.Clamp(level ?? Math.Max(0, Array.FindIndex(levels, one => one.Style is not null && one.Style == style)), 0, MostLevels - 1);
        if (!counts.TryGetValue(list, out var count)) counts[list] = count = new int[MostLevels];
        for (var above = 0; above < at; above++) count[above] = Math.Max(count[above], 1);
        if (restarts.Remove((number, at), out var restart)) count[at] = restart;
        else count[at] = count[at] == 0 ? levels[at].Start : count[at] + 1;
        Array.Clear(count, at + 1, MostLevels - at - 1);
        return Write(levels, at, count);
    }

    private static string Write(WordLevel[] levels, int at, int[] count)
    {
        if (levels[at].Format is "bullet" or "none") return "";
        var text = new StringBuilder();
        var pattern = levels[at].Text;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var level = pattern[++i] - '1';
                text.Append(WordNumeral.Write(count[level], levels[level].Format));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }

        return text.ToString();
    }

    private void ReadList(OfficeXml xml, string list)
    {
        var levels = lists[list] = [.. Enumerable.Repeat(new WordLevel("", "none", 1, null), MostLevels)];
        xml.Inside(() =>
        {
            if (xml.LocalName == "lvl" && Number(xml, "ilvl") is >= 0 and < MostLevels and var level) levels[level] = ReadLevel(xml);
        });
    }

    private static WordLevel ReadLevel(OfficeXml xml)
    {
        var level = new WordLevel("", "decimal", 1, null);
        xml.Inside(() => level = xml.LocalName switch
        {
            "lvlText" => level with { Text = xml.Attribute("val") ?? "" },
            "numFmt" => level with { Format = xml.Attribute("val") ?? "decimal" },
            "start" => level with { Start = Number(xml, "val") ?? 1 },
            "pStyle" => level with { Style = xml.Attribute("val") },
            _ => level,
        });
        return level;
    }

    private void ReadNumber(OfficeXml xml, string number) => xml.Inside(() =>
    {
        if (xml.LocalName == "abstractNumId") listOf[number] = xml.Attribute("val") ?? "";
        else if (xml.LocalName == "lvlOverride" && Number(xml, "ilvl") is { } level)
            xml.Inside(() => { if (xml.LocalName == "startOverride" && Number(xml, "val") is { } start) restarts[(number, level)] = start; });
    });

    private static int? Number(OfficeXml xml, string attribute) =>
        int.TryParse(xml.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>A level of a numbered list.</summary>
/// <param name="Text">What is printed, with <c>%1</c> for the number on the first level.</param>
/// <param name="Format">How its number is written.</param>
/// <param name="Start">The first number.</param>
/// <param name="Style">The paragraph style that it is linked with; null for none.</param>
internal sealed record WordLevel(string Text, string Format, int Start, string? Style);
