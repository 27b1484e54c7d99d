namespace SchemaKit.Cli.Schemas;

/// <summary>Takes a published table apart: one line across all of it starts another table, heads stand above figures, labels before them.</summary>
/// <param name="table">The table.</param>
internal sealed class TableParts(PublishedTable table)
{
    /// <summary>The tables in it, and why parts of it that hold figures are none.</summary>
    public (IReadOnlyList<DraftTable> Tables, IReadOnlyList<Message> LeftOut) Split()
    {
        var (tables, leftOut) = (new List<DraftTable>(), new List<Message>());
        var width = table.Width;
        var last = table.Cells.Max(cell => cell.Span.Row);
        string? caption = null;
        var first = 1;
        for (var row = 1; row <= last + 1; row++)
        {
            var across = row > last ? null : table.Row(row).FirstOrDefault(cell => cell.Span.Columns == width && width > 1 && cell.IsLabel);
            if (across is null && row <= last) continue;
            Take(first, row - 1, caption, tables, leftOut);
            caption = across?.Text;
            first = row + (across?.Span.Rows ?? 1);
        }

        return (tables, leftOut);
    }

    private void Take(int first, int last, string? caption, List<DraftTable> tables, List<Message> leftOut)
    {
        int[] rows = [.. Enumerable.Range(first, Math.Max(0, last - first + 1))];
        int[] figures = [.. rows.Where(row => table.Row(row).Any(cell => cell.IsFigure))];

        // Years over figures are heads.
        if (figures.Length > 1 && figures[0] == first && table.Row(first).Where(cell => cell.IsFigure).All(cell => cell.IsYear)) figures = figures[1..];
        if (figures.Length == 0) return;
        var name = caption ?? table.Title ?? (object)SchemaTexts.TableThatStarts(table.Cells[0].Text);
        var labels = figures.Select(LabelsEnd).GroupBy(end => end).OrderByDescending(ends => ends.Count()).ThenByDescending(ends => ends.Key).First().Key;
        var (heads, body) = (rows.Where(row => row < figures[0]).ToList(), rows.Where(row => row >= figures[0]).ToList());
        if (labels == 0 && body.Count > 1)
        {
            leftOut.Add(SchemaTexts.TableLeftOut(name, SchemaTexts.RowsWithoutLabels));
            return;
        }

        var beside = table.Cells.Where(cell => cell.Span.Row >= first && cell.Span.Row <= last && cell.Span.Column > labels);
        int[] starts = [.. beside.Select(cell => cell.Span.Column).Distinct().Order()];
        var columns = starts.Select(start => Line(heads.Select(row => table.At(row, start)))).ToList();
        var lines = labels == 0 ? [] : body.Select(row => Line(Enumerable.Range(1, labels).Select(column => table.At(row, column)))).ToList();
        if (columns.Any(line => line.Count == 0) || lines.Any(line => line.Count == 0))
        {
            leftOut.Add(SchemaTexts.TableLeftOut(name, columns.Any(line => line.Count == 0) ? SchemaTexts.ColumnWithoutLabel : SchemaTexts.RowWithoutLabel));
            return;
        }

        var spanner = columns.All(line => line.Count > 1 && line[0] == columns[0][0]) ? columns[0][0].Text : null;
        var drafted = new DraftTable
        {
            Caption = caption,
            Stubheads = [.. Line(heads.SelectMany(row => Enumerable.Range(1, labels).Select(column => table.At(row, column)))).Select(cell => cell.Text).Distinct()],
            Spanner = spanner,
            Columns = DraftHeading.Tree(spanner is null ? columns : [.. columns.Select(line => line.Skip(1).ToList())]),
            Rows = DraftHeading.Tree(lines),
            Width = columns.Count,
            Height = body.Count,
        };
        if (drafted.Unreadable is { } reason) leftOut.Add(SchemaTexts.TableLeftOut(name, reason));
        else tables.Add(drafted);
    }

    // Each cell once, however many rows or columns it covers.
    private static List<PublishedCell> Line(IEnumerable<PublishedCell?> cells) =>
        [.. cells.OfType<PublishedCell>().Where(cell => cell.Text.Length > 0).Distinct(ReferenceEqualityComparer.Instance).Cast<PublishedCell>()];

    private int LabelsEnd(int row)
    {
        var end = 0;
        while (table.At(row, end + 1) is { IsLabel: true } label) end = label.Span.LastColumn;
        return end;
    }
}
