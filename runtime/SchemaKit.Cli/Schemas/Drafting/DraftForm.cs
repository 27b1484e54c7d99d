using System.Text.RegularExpressions;

namespace SchemaKit.Cli.Schemas;

/// <summary>What a draft takes from a page: sections with tables.</summary>
internal sealed partial class DraftForm
{
    /// <summary>The title of the page.</summary>
    public required string Title { get; init; }

    /// <summary>The report year, as far as the title tells it.</summary>
    public int? Year { get; init; }

    /// <summary>The sections.</summary>
    public required IReadOnlyList<DraftSection> Sections { get; init; }

    /// <summary>Tables with figures that could not be taken over, and why.</summary>
    public required IReadOnlyList<Message> LeftOut { get; init; }

    /// <summary>The tables of all sections, in order.</summary>
    public IEnumerable<DraftTable> Tables => Sections.SelectMany(section => section.Tables);

    /// <summary>Takes the tables of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="names">Names what is taken.</param>
    public static DraftForm Of(Document document, DraftNames names)
    {
        var sections = new OrderedDictionary<string, DraftSection>();
        var leftOut = new List<Message>();
        foreach (var table in PublishedTable.Of(document))
        {
            var (parts, reasons) = new TableParts(table).Split();
            leftOut.AddRange(reasons);
            if (parts.Count == 0) continue;
            var title = Enumerator().Replace(table.Title ?? parts[0].Caption ?? $"Table {sections.Count + 1}", "");
            if (LabelText.Normalize(title).Length == 0) title = $"Table {sections.Count + 1}";
            if (!sections.TryGetValue(LabelText.Normalize(title), out var section)) sections[LabelText.Normalize(title)] = section = new DraftSection(title);
            section.Tables.AddRange(parts);
        }

        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in sections.Values) Name(section, names, taken);
        var texts = document.Pieces.Where(piece => piece.Kind == PieceKind.Text).Select(piece => document.TextOf(piece).ToString());
        var first = texts.Select(PrintableText.OnOneLine).FirstOrDefault(text => text.Any(char.IsLetter));
        return new DraftForm
        {
            Title = first ?? "Report",
            Year = Years().Match(first ?? "") is { Success: true } year ? int.Parse(year.ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null,
            Sections = [.. sections.Values],
            LeftOut = leftOut,
        };
    }

    private static void Name(DraftSection section, DraftNames names, HashSet<string> taken)
    {
        section.Id = names.For(section.Title, "section", taken);
        var tables = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var table in section.Tables)
        {
            if (section.Tables.Count > 1) table.Id = names.For(table.Caption ?? "", "table", tables);
            names.Name(table.Columns, "column");
            names.Name(table.Rows, "row");
        }
    }

    // Titles go without their number: "2. Loans".
    [GeneratedRegex(@"^\s*[(（]?[\p{Nd}\p{Nl}\p{Lo}]{1,3}[)）]?[、.．]\s*")]
    private static partial Regex Enumerator();

    [GeneratedRegex("(?<![0-9])(19|20)[0-9]{2}(?![0-9])")]
    private static partial Regex Years();
}

/// <summary>A section of a drafted schema.</summary>
/// <param name="title">Its title, without its number.</param>
internal sealed class DraftSection(string title)
{
    public string Title => title;

    /// <summary>The name that programs use.</summary>
    public string Id { get; set; } = "";

    public List<DraftTable> Tables { get; } = [];
}
