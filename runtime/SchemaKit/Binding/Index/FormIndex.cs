using System.Runtime.CompilerServices;

namespace SchemaKit;

/// <summary>Everything that a form prints, made ready for comparison. Made once for a form.</summary>
internal sealed class FormIndex
{
    // A caption this long is one, whatever stands before it in the same cell.
    private const int TellingLength = 5;

    // A label this long tells which table it belongs to, wherever it stands.
    private const int TellingLabel = 4;

    // Section numbers go up to 十一 or so.
    private const int MostNumerals = 2;

    private static readonly ConditionalWeakTable<Form, FormIndex> Known = [];

    private readonly Dictionary<string, FormSection?>.AlternateLookup<ReadOnlySpan<char>> titles;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> labels;

    private readonly Dictionary<string, TableIndex>.AlternateLookup<ReadOnlySpan<char>> tellingLabels;

    private readonly string[] reportTitles;

    private FormIndex(Form form)
    {
        reportTitles = [.. form.TitleAlso.Prepend(form.Title).Select(LabelText.Normalize)];
        Form = form;
        IdentityLabels = new IdentityLabels(form.Identity);
        Tables = [.. form.Sections.SelectMany(section => section.Tables.Select(table => new TableIndex(section, table, form.LeadIns)))];
        titles = TitlesOf(form).GetAlternateLookup<ReadOnlySpan<char>>();
        tellingLabels = TellingLabelsOf(Tables).GetAlternateLookup<ReadOnlySpan<char>>();
        labels = Tables.SelectMany(LabelsOf).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public Form Form { get; }

    /// <summary>The words that introduce what a document says of itself.</summary>
    public IdentityLabels IdentityLabels { get; }

    /// <summary>Every table, in the order of the form.</summary>
    public TableIndex[] Tables { get; }

    public static FormIndex Of(Form form) => Known.GetValue(form, static f => new FormIndex(f));

    /// <summary>Whether a text is the title of a part of the report; the section it opens, null for a part without tables.</summary>
    /// <param name="key">The text without its number, as compared.</param>
    /// <param name="section">The section.</param>
    public bool IsTitle(ReadOnlySpan<char> key, out FormSection? section)
    {
        // The stop behind the number may be lost.
        for (var numerals = 0; numerals <= MostNumerals && numerals < key.Length; numerals++)
        {
            if (titles.TryGetValue(key[numerals..], out section)) return true;
            if (!LabelText.IsNumeral(key[numerals])) break;
        }

        section = null;
        return false;
    }

    /// <summary>Whether a text ends in the title that a report on this form carries.</summary>
    public bool IsReportTitle(ReadOnlySpan<char> key)
    {
        foreach (var title in reportTitles)
        {
            if (key.EndsWith(title, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>The one table of the form that has a row, a column or a text in its head of that label; null where there are several, or it is too short.</summary>
    public TableIndex? OnlyTableWith(ReadOnlySpan<char> key) => tellingLabels.TryGetValue(key, out var only) ? only : null;

    /// <summary>Whether a text is exactly some caption, row or column label of the form.</summary>
    public bool IsLabel(ReadOnlySpan<char> key) => labels.Contains(key);

    /// <summary>The table whose caption a text is, or ends in.</summary>
    public TableIndex? CaptionedBy(ReadOnlySpan<char> key)
    {
        foreach (var table in Tables)
        {
            foreach (var caption in table.CaptionKeys)
            {
                if (key.SequenceEqual(caption)) return table;
                if (caption.Length >= TellingLength && key.EndsWith(caption, StringComparison.Ordinal)) return table;
            }
        }

        return null;
    }

    private static Dictionary<string, FormSection?> TitlesOf(Form form)
    {
        var titles = new Dictionary<string, FormSection?>(StringComparer.Ordinal);
        foreach (var heading in form.Headings) titles[LabelText.Normalize(heading)] = null;
        foreach (var section in form.Sections)
        {
            foreach (var title in section.Also.Prepend(section.Title)) titles[LabelText.Normalize(title)] = section;
        }

        return titles;
    }

    private static Dictionary<string, TableIndex> TellingLabelsOf(TableIndex[] tables) =>
        tables.SelectMany(table => LabelsOf(table).Concat(table.DecorationKeys).Except(table.CaptionKeys).Distinct().Select(key => (key, table)))
            .Where(pair => pair.key.Length >= TellingLabel)
            .GroupBy(pair => pair.key, pair => pair.table)
            .Where(same => same.Count() == 1)
            .ToDictionary(same => same.Key, same => same.Single(), StringComparer.Ordinal);

    private static IEnumerable<string> LabelsOf(TableIndex table) =>
        table.CaptionKeys
            .Concat(table.Rows.Nodes.SelectMany(node => node.ExactKeys))
            .Concat(table.Columns.Nodes.SelectMany(node => node.ExactKeys));
}
