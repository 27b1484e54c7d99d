namespace SchemaKit;

/// <summary>
/// Puts a document whose columns are held by spaces into the order in which its tables are read: caption, heads, and row by row the
/// label with the cells behind it. Everything outside of tables stays as it is.
/// </summary>
internal sealed class SpacedTables
{
    private readonly FormIndex index;
    private readonly DocumentKeys keys;
    private readonly Document document;
    private readonly SpacedWriter writer;
    private readonly List<SpacedLine> region = [];
    private IReadOnlyList<TableIndex> tables;

    private SpacedTables(FormIndex index, DocumentKeys keys)
    {
        (this.index, this.keys, document) = (index, keys, keys.Document);
        writer = new SpacedWriter(document);
        tables = index.Tables;
    }

    /// <summary>The document in reading order; itself where its columns are not held by spaces.</summary>
    /// <param name="index">The form whose tables it holds.</param>
    /// <param name="keys">The document.</param>
    public static DocumentKeys InOrder(FormIndex index, DocumentKeys keys)
    {
        if (!keys.Document.IsSpaced) return keys;
        var tables = new SpacedTables(index, keys);
        foreach (var line in LinesOf(keys.Document)) tables.Read(line);
        tables.EndRegion();
        return new DocumentKeys(tables.writer.ToDocument());
    }

    private static List<SpacedLine> LinesOf(Document document)
    {
        var lines = new List<SpacedLine>();
        int page = 0, pageStart = 0;
        for (var i = 0; i < document.Pieces.Length; i++)
        {
            var piece = document.Pieces[i];
            if (piece.Kind == PieceKind.PageEnd) (page, pageStart) = (page + 1, piece.Place.Line);
            if (piece.Kind != PieceKind.Text) continue;
            var number = piece.Place.Line;
            if (lines.Count == 0 || lines[^1].Number != number) lines.Add(new SpacedLine(number, page, number == pageStart ? 1 : 0, i));
            lines[^1].Pieces++;
        }

        return lines;
    }

    private void Read(SpacedLine line)
    {
        var last = line.First + line.Pieces - 1;
        var key = keys.Joined(line.First, last);
        if (index.IsTitle(WithoutNumber(line), out var section))
        {
            EndRegion();
            tables = section is null ? [] : Array.FindAll(index.Tables, table => table.Section == section);
            writer.Keep(line);
        }
        else if (key.Length > 0 && index.CaptionedBy(key) is { } captioned)
        {
            EndRegion();
            tables = [captioned, .. index.Tables.Where(table => table.Section == captioned.Section && table != captioned)];
            writer.Keep(line);
        }
        else
        {
            region.Add(line);
        }
    }

    private string WithoutNumber(SpacedLine line)
    {
        var (first, last) = (document.Pieces[line.First], document.Pieces[line.First + line.Pieces - 1]);
        var text = document.Text.AsSpan(first.Start, last.Start + last.Length - first.Start);
        return text.Length > DocumentKeys.LongestLabel ? "" : LabelText.Normalize(LabelText.WithoutNumber(text).ToString());
    }

    // Where columns stand is known page by page.
    private void EndRegion()
    {
        var headCount = 0;
        var units = tables.Any(table => table.PrintsUnits) ? index.Form.Units : [];
        foreach (var page in region.GroupBy(line => line.Page)) headCount = SpacedPage.Write(document, writer, [.. page], tables, units, headCount);
        region.Clear();
    }
}
