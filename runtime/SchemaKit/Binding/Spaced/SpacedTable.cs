namespace SchemaKit;

/// <summary>Writes one table, or the part of it that stands on one page.</summary>
internal sealed class SpacedTable
{
    private readonly SpacedWriter writer;
    private readonly List<SpacedLine> lines;
    private readonly List<SpacedLabel> labels;
    private readonly int valueStart;
    private readonly int bodyStart;
    private readonly List<SpacedToken> heads = [];
    private readonly List<string> groups;
    private int headCount;

    private SpacedTable(SpacedWriter writer, List<SpacedLine> lines, List<SpacedLabel> labels, int valueStart, int headCount)
    {
        (this.writer, this.lines, this.labels, this.valueStart, this.headCount) = (writer, lines, labels, valueStart, headCount);
        groups = [.. labels.Select(label => label.Table).OfType<TableIndex>().Distinct().SelectMany(table => table.Rows.Labelled).Where(node => !node.IsLeaf).SelectMany(node => node.ExactKeys)];
        bodyStart = Math.Min(
            lines.Find(line => line.Cells.Count > 0)?.Number ?? int.MaxValue,
            labels.Where(label => label.Row is not null).Select(label => label.FirstLine).DefaultIfEmpty(int.MaxValue).Min());
    }

    /// <summary>Writes a table.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="labels">The labels found in them.</param>
    /// <param name="valueStart">Where its figures begin.</param>
    /// <param name="headCount">How many columns its heads name on the page before; 0 where it starts on this one.</param>
    /// <returns>How many columns its heads name.</returns>
    public static int Write(SpacedWriter writer, List<SpacedLine> lines, List<SpacedLabel> labels, int valueStart, int headCount)
    {
        var table = new SpacedTable(writer, lines, labels, valueStart, headCount);
        writer.Add(PieceKind.TableStart, table.PlaceOf(lines[0].Number));
        table.WriteHeads();
        table.WriteRows();
        writer.Add(PieceKind.TableEnd, table.PlaceOf(lines[^1].Number));
        return table.headCount;
    }

    private Place PlaceOf(int line) => new(line, 1);

    // What stands over the row labels or over all columns comes first, then groups, then single columns from left to right.
    private void WriteHeads()
    {
        var found = labels.FindAll(label => label.Row is null && label.FirstLine < bodyStart);
        var others = SpacedClusters.In(lines.Where(line => line.Number < bodyStart)).ToList();
        foreach (var label in found.Where(label => label.Column is null)) writer.AddLabel(label.Words);
        foreach (var label in others.Where(label => label.End <= valueStart)) writer.AddLabel(label.Words);
        foreach (var label in found.Where(label => label.Column is { IsLeaf: false }).OrderBy(label => label.FirstLine).ThenBy(label => label.Start)) writer.AddLabel(label.Words);
        var columns = found.Where(label => label.Column is { IsLeaf: true }).Concat(others.Where(label => label.End > valueStart)).OrderBy(label => label.Start).ToList();
        foreach (var label in columns) writer.AddLabel(label.Words);
        if (found.Count > 0 || others.Count > 0) writer.Add(PieceKind.SoftRowEnd, PlaceOf(lines[0].Number));
        if (columns.Count == 0) return;
        heads.AddRange(columns.Select(label => new SpacedToken(label.FirstLine, label.Start, 0, label.End - label.Start, label.Words[0].Place, "")));
        headCount = heads.Count;
    }

    private void WriteRows()
    {
        var body = lines.FindAll(line => line.Number >= bodyStart);
        var rows = RowsOf(body);
        var figures = body.FindAll(line => line.Cells.Count > 0);
        if (rows.Count == 0)
        {
            WriteSingleLine(figures);
            return;
        }

        var matched = SpacedRows.Match(rows, figures);
        foreach (var together in ByTable(rows))
        {
            var columns = SpacedColumns.Of([.. together.SelectMany(row => row.Figures).Select(line => line.Cells)], heads, headCount);
            foreach (var row in together) WriteRow(row, columns);
        }

        foreach (var line in matched.Spare) Refuse(line, PieceDoubt.Row);
    }

    private void WriteSingleLine(List<SpacedLine> figures)
    {
        if (figures is [var only])
        {
            WriteCells(only, SpacedColumns.Of([only.Cells], heads, headCount));
            writer.Add(PieceKind.RowEnd, PlaceOf(only.Number));
        }
        else
        {
            foreach (var line in figures) Refuse(line, PieceDoubt.Row);
        }
    }

    private void WriteRow(SpacedRow row, SpacedColumns columns)
    {
        writer.AddLabel(row.Label.Words);
        if (row.IsDoubtful || row.Figures.Count > 1)
        {
            foreach (var line in row.Figures) Refuse(line, PieceDoubt.Row);
        }
        else if (row.Figures is [var figures])
        {
            WriteCells(figures, columns);
        }
        else if (row.Label.IsLine)
        {
            var count = columns.AreKnown ? columns.Count : columns.MostCells == 0 ? headCount : 0;
            for (var i = 0; i < count; i++) writer.Add(PieceKind.Blank, PlaceOf(row.Label.FirstLine));
        }

        writer.Add(PieceKind.RowEnd, PlaceOf(row.Label.LastLine));
    }

    private void WriteCells(SpacedLine line, SpacedColumns columns)
    {
        if (line.Cells.Count == columns.MostCells && !(columns.AreKnown && columns.Count > columns.MostCells && headCount != columns.MostCells))
        {
            foreach (var cell in line.Cells) writer.AddCell(cell);
        }
        else if (columns.Of(line.Cells) is { } places)
        {
            for (int column = 0, next = 0; column < columns.Count; column++)
            {
                if (next < places.Length && places[next] == column) writer.AddCell(line.Cells[next++]);
                else writer.Add(PieceKind.Blank, PlaceOf(line.Number));
            }
        }
        else
        {
            Refuse(line, PieceDoubt.Column);
        }
    }

    private void Refuse(SpacedLine line, PieceDoubt doubt)
    {
        foreach (var cell in line.Cells) writer.AddCell(cell, doubt);
    }

    // Labels of single rows; of groups only where figures stand beside them and beside no other; and what stands in the place of a label.
    private List<SpacedRow> RowsOf(List<SpacedLine> body)
    {
        var printed = labels.FindAll(label => label.Row is { IsLeaf: false });
        var rows = labels.FindAll(label => label.Row is { IsLeaf: true });
        rows.AddRange(SpacedClusters.In(body).Where(label => label.Start < valueStart && !IsPartOfGroup(label)));
        rows.AddRange(printed.Where(group => body.FindAll(line => line.Cells.Count > 0 && line.Number >= group.FirstLine && line.Number <= group.LastLine) is [var only]
            && group.Words.Any(word => word.Line == only.Number) && !rows.Exists(row => only.Number >= row.FirstLine && only.Number <= row.LastLine)));
        return [.. rows.OrderBy(row => row.FirstLine).ThenBy(row => row.Start).Select(row => new SpacedRow(row))];
    }

    // Characters of a label that stands upright beside the rows, of which some were lost.
    private bool IsPartOfGroup(SpacedLabel label)
    {
        var key = string.Concat(label.Words.Select(word => word.Key));
        if (label.FirstLine == label.LastLine && key.Length > 1 && lines.Exists(line => line.Number == label.FirstLine && line.Cells.Count > 0)) return false;
        return groups.Exists(group => IsPartOf(key, group));
    }

    private static bool IsPartOf(string key, string group)
    {
        var found = 0;
        foreach (var character in group)
        {
            if (found < key.Length && key[found] == character) found++;
        }

        return found == key.Length;
    }

    private static IEnumerable<List<SpacedRow>> ByTable(List<SpacedRow> rows)
    {
        var together = new List<SpacedRow>();
        TableIndex? table = null;
        foreach (var row in rows)
        {
            if (row.Label.Table is { } own && own != table)
            {
                if (table is not null)
                {
                    yield return together;
                    together = [];
                }

                table = own;
            }

            together.Add(row);
        }

        yield return together;
    }
}
