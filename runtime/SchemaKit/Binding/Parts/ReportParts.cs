using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// The reports of a document, one below the other. Another starts where the sequence of a form starts again: where single rows that
/// were read come once more, or the titles of parts under a title that names another body or year. A table that goes on under a repeated
/// head has rows of its own, and a table of contents has none; so neither starts another report.
/// </summary>
internal sealed class ReportParts
{
    // So many rows that come once more are no slip of the pen, nor a line that was copied twice.
    private const int TellingRows = 3;
    private const int TellingTitles = 2;

    // More than a page ever holds; each is read and checked by itself, so that a made-up file could ask for hours.
    private const int MostReports = 500;

    private readonly IReadOnlyList<PartSign> signs;
    private readonly Dictionary<string, int> timesOnForm = new(StringComparer.Ordinal);
    private readonly ImmutableArray<int>.Builder starts = ImmutableArray.CreateBuilder<int>();
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> titles = new(StringComparer.Ordinal);

    // Up to which sign the report at hand has come for certain, and who it is of.
    private int settled;
    private ReportIdentity identity = ReportIdentity.Unknown;

    private ReportParts(IReadOnlyList<PartSign> signs, IReadOnlyList<Form> forms)
    {
        this.signs = signs;
        foreach (var form in forms)
        {
            foreach (var row in FormIndex.Of(form).Tables.SelectMany(table => table.Rows.Leaves.SelectMany(leaf => leaf.ExactKeys)).GroupBy(key => key, StringComparer.Ordinal))
                timesOnForm[row.Key] = Math.Max(timesOnForm.GetValueOrDefault(row.Key), row.Count());
        }
    }

    /// <summary>The pieces at which the reports of a document start, the first always at the first piece.</summary>
    /// <param name="keys">The document.</param>
    /// <param name="forms">The forms that its reports may be on.</param>
    /// <exception cref="DocumentException">There are more reports than any document holds.</exception>
    public static ImmutableArray<int> StartsIn(DocumentKeys keys, IReadOnlyList<Form> forms)
    {
        var parts = new ReportParts(PartSigns.In(keys, forms), forms);
        parts.starts.Add(0);
        for (var block = 0; block < parts.signs.Count; block = parts.BlockEnd(block))
        {
            parts.Enter(block);
            if (parts.starts.Count > MostReports) throw TooMany(keys.Document);
        }

        return parts.starts.ToImmutable();
    }

    private static DocumentException TooMany(Document document) => new(
        document.Name, BindingTexts.MoreReportsThan(MostReports));

    // A block is a title of a report or of a part, with the rows up to the next title.
    private int BlockEnd(int block)
    {
        var end = block + 1;
        while (end < signs.Count && signs[end].Kind == PartSignKind.Row) end++;
        return end;
    }

    private void Enter(int block)
    {
        var end = BlockEnd(block);
        if (StartsAgain(block, end) is { } first)
        {
            starts.Add(signs[first].Piece);
            rows.Clear();
            titles.Clear();
            identity = ReportIdentity.Unknown;
            settled = first;
            for (var sign = first; sign < end; sign++) Note(signs[sign]);
        }
        else
        {
            for (var sign = block; sign < end; sign++) Note(signs[sign]);
        }

        if (end - block > 1) settled = end;
    }

    private void Note(PartSign sign)
    {
        if (sign.Kind == PartSignKind.PartTitle) titles.Add(sign.Key);
        else if (sign.Kind == PartSignKind.ReportTitle && titles.Count == 0 && rows.Count == 0) identity = sign.Says;
        else if (sign.Kind == PartSignKind.Row) rows[sign.Key] = rows.GetValueOrDefault(sign.Key) + 1;
    }

    // The sign at which another report starts, where this block belongs to one.
    private int? StartsAgain(int block, int end)
    {
        if (signs[block].Kind == PartSignKind.Row) return null;
        var isNamed = signs[block].Kind == PartSignKind.ReportTitle && NamesAnother(signs[block].Says) && TitlesAgain(block) >= TellingTitles;
        return isNamed || HasRowsAgain(block, end) ? FirstOfNext(block) : null;
    }

    // A small table has fewer rows: there all of them come again, under a title that was there before.
    private bool HasRowsAgain(int block, int end)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        var again = 0;
        for (var sign = block + 1; sign < end; sign++)
        {
            var key = signs[sign].Key;
            if (all.Add(key) && rows.GetValueOrDefault(key) >= timesOnForm[key]) again++;
        }

        return again >= TellingRows || (again > 0 && again == all.Count && titles.Contains(signs[block].Key));
    }

    private bool NamesAnother(ReportIdentity says) =>
        says is { Organization: not null, Year: not null } && identity is { Organization: not null, Year: not null } && says != identity;

    private int TitlesAgain(int block)
    {
        var again = new HashSet<string>(StringComparer.Ordinal);
        for (var sign = block + 1; sign < signs.Count && signs[sign].Kind != PartSignKind.ReportTitle; sign++)
        {
            if (signs[sign].Kind == PartSignKind.PartTitle && titles.Contains(signs[sign].Key)) again.Add(signs[sign].Key);
        }

        return again.Count;
    }

    // Title and first parts of the next report stand behind the last rows of this one: it starts at its title, told once or in a row,
    // or at the first title of a part that this one has had.
    private int FirstOfNext(int block)
    {
        var title = -1;
        for (var sign = block; sign >= settled; sign--)
        {
            if (signs[sign].Kind != PartSignKind.ReportTitle) continue;
            if (title >= 0 && (sign + 1 != title || signs[sign].Says != signs[title].Says)) break;
            title = sign;
        }

        if (title >= 0) return title;
        for (var sign = settled; sign < block; sign++)
        {
            if (signs[sign].Kind == PartSignKind.PartTitle && IsSecond(sign)) return sign;
        }

        return block;
    }

    private bool IsSecond(int title)
    {
        for (var sign = settled - 1; sign >= 0 && signs[sign].Piece >= starts[^1]; sign--)
        {
            if (signs[sign].Kind == PartSignKind.PartTitle && signs[sign].Key == signs[title].Key) return true;
        }

        return false;
    }
}
