namespace SchemaKit;

/// <summary>Places the figures of a whole group that stand one row after the other under its own label, where the labels of its single rows were lost.</summary>
internal sealed class GroupRows(RowCells cells, CellPlacer placer, ColumnOrder order)
{
    private int Columns => order.Slots.Length;

    public void Place(CollectedRow row)
    {
        var group = row.Row!;
        var lines = LinesOf(row);
        if (lines.Count == group.LeafCount && lines.TrueForAll(line => line.Count == Columns && cells.AreValues(line)) && cells.HasFigure(row.Cells))
        {
            for (var leaf = 0; leaf < group.LeafCount; leaf++) placer.PlaceByOrder(row, lines[leaf], group.FirstLeaf + leaf, order.Slots);
        }
        else
        {
            placer.RefuseAll(row, BindingTexts.GroupOfRows(group.Heading.Label, group.LeafCount, row.Cells.Count));
        }
    }

    // Where the layout ends its lines, each is a row; where it does not, or breaks rows that have no empty cell, the count tells.
    private List<List<CellRun>> LinesOf(CollectedRow row)
    {
        var lines = new List<List<CellRun>>();
        var start = 0;
        foreach (var end in row.LineEnds.Count == 0 ? row.LineEnds : row.LineEnds.Append(row.Cells.Count).Distinct())
        {
            lines.Add(row.Cells.GetRange(start, end - start));
            start = end;
        }

        foreach (var line in lines)
        {
            cells.TrimTrailingBlanks(line, Columns);

            // In front of a line that is full to its last cell, blanks are what spans of labels left.
            while (line.Count > Columns && cells.IsText(line[^1]) && !cells.IsText(line[0])) line.RemoveAt(0);
        }

        if (lines.Count == row.Row!.LeafCount || (lines.Count > 0 && !row.Cells.TrueForAll(cells.IsText))) return lines;
        cells.TrimTrailingBlanks(row.Cells, Columns * row.Row.LeafCount);
        return row.Cells.Count % Columns == 0 ? [.. row.Cells.Chunk(Columns).Select(line => line.ToList())] : [];
    }
}
