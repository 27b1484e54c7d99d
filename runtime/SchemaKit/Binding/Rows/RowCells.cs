namespace SchemaKit;

/// <summary>What stands in the cells of rows.</summary>
internal readonly struct RowCells(Document document)
{
    public GridSpan SpanOf(CellRun cell) => document.Pieces[cell.First].Span;

    public bool IsText(CellRun cell) => document.Pieces[cell.First].Kind == PieceKind.Text;

    public bool IsFigure(CellRun cell) => IsText(cell) && Figures.IsFigure(cell.TextIn(document));

    public bool IsValue(CellRun cell) => !IsText(cell) || Figures.IsValue(cell.TextIn(document));

    public bool IsBlank(CellRun cell) => document.Pieces[cell.First].Kind == PieceKind.Blank;

    public bool HasText(List<CellRun> cells)
    {
        foreach (var cell in cells)
        {
            if (IsText(cell)) return true;
        }

        return false;
    }

    public bool HasFigure(List<CellRun> cells)
    {
        foreach (var cell in cells)
        {
            if (IsFigure(cell)) return true;
        }

        return false;
    }

    public bool AreValues(List<CellRun> cells)
    {
        foreach (var cell in cells)
        {
            if (!IsValue(cell)) return false;
        }

        return true;
    }

    /// <summary>How many cells there are without the blanks at the end.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="atLeast">How many count, blank or not.</param>
    public int CountOf(List<CellRun> cells, int atLeast)
    {
        var count = cells.Count;
        while (count > atLeast && !IsText(cells[count - 1])) count--;
        return count;
    }

    /// <summary>Takes blanks off the end, as far as there are more cells than there may be.</summary>
    public void TrimTrailingBlanks(List<CellRun> cells, int length)
    {
        while (cells.Count > length && !IsText(cells[^1])) cells.RemoveAt(cells.Count - 1);
    }

    /// <summary>The cells without gaps of the layout, where there are any and everything else is a value.</summary>
    public List<CellRun>? WithoutGaps(List<CellRun> cells)
    {
        var pieces = document.Pieces;
        var solid = cells.FindAll(cell => pieces[cell.First].Kind != PieceKind.Gap);
        return solid.Count < cells.Count && AreValues(solid) ? solid : null;
    }
}
