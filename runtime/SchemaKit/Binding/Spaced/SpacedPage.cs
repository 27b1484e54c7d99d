using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>Writes what one page holds between two captions or titles: lines before a table, its heads, its rows, and lines behind it.</summary>
internal static class SpacedPage
{
    /// <summary>Writes the lines of a page.</summary>
    /// <param name="document">The document.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="tables">The tables that they may hold.</param>
    /// <param name="units">The units that stand in a column of their own; none where the form has no such column.</param>
    /// <param name="headCount">How many columns the heads of the table that goes on here named on the page before; 0 for none.</param>
    /// <returns>How many columns the heads of the last table name.</returns>
    public static int Write(Document document, SpacedWriter writer, List<SpacedLine> lines, IReadOnlyList<TableIndex> tables, ImmutableArray<UnitOfMeasure> units, int headCount)
    {
        var valueStart = SpacedCells.Part(document, lines, units);
        var labels = tables.Count == 0 ? [] : SpacedLabels.Find(lines, valueStart, tables);
        if (labels.Count == 0)
        {
            foreach (var line in lines) writer.Keep(line);
            return headCount;
        }

        var first = labels.Min(label => label.FirstLine);
        var last = labels.Max(label => label.LastLine);
        first = Math.Min(first, lines.Find(line => line.Cells.Count > 0)?.Number ?? first);
        last = Math.Max(last, lines.FindLast(line => line.Cells.Count > 0)?.Number ?? last);
        foreach (var line in lines.Where(line => line.Number < first)) writer.Keep(line);
        foreach (var (start, end) in Tables([.. lines.Where(line => line.Number >= first && line.Number <= last)], labels))
        {
            var own = lines.FindAll(line => line.Number >= start && line.Number <= end);
            headCount = SpacedTable.Write(writer, own, labels.FindAll(label => label.FirstLine >= start && label.FirstLine <= end), valueStart, headCount);
        }

        foreach (var line in lines.Where(line => line.Number > last)) writer.Keep(line);
        return headCount;
    }

    // Heads below figures start another table, or the same once more.
    private static IEnumerable<(int Start, int End)> Tables(List<SpacedLine> lines, List<SpacedLabel> labels)
    {
        var start = lines[0].Number;
        var inBody = false;
        foreach (var line in lines)
        {
            var isHead = line.Cells.Count == 0 && labels.Exists(label => label.Row is null && label.FirstLine == line.Number);
            if (isHead && inBody)
            {
                yield return (start, line.Number - 1);
                (start, inBody) = (line.Number, false);
            }

            inBody |= line.Cells.Count > 0 || labels.Exists(label => label.Row is not null && label.FirstLine == line.Number);
        }

        yield return (start, lines[^1].Number);
    }
}
