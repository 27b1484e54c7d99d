namespace SchemaKit;

/// <summary>
/// Cuts a sheet into tables, at rows that show nothing, and lays out their grids. A table has the columns in which anything is said, merged
/// or framed; in each of its rows, a cell that says nothing is a blank.
/// </summary>
internal sealed class SheetBlocks
{
    private readonly SheetGrid grid;
    private readonly PlacePart part;
    private readonly OfficePieces pieces;
    private readonly OfficePackage package;
    private readonly Dictionary<(int Row, int Column), string> texts = [];
    private readonly List<SheetMerge> merges = [];
    private readonly Dictionary<(int Row, int Column), SheetMerge> starts = [];

    public SheetBlocks(SheetGrid grid, PlacePart part, OfficePieces pieces, OfficePackage package)
    {
        (this.grid, this.part, this.pieces, this.package) = (grid, part, pieces, package);
        foreach (var cell in grid.Cells) texts[(cell.Row, cell.Column)] = cell.Text;
        PlaceMerges();
    }

    public void Add()
    {
        var said = Said();
        for (int start = 0, end; start < said.Count; start = end)
        {
            for (end = start + 1; end < said.Count && !HasEmptyRowBetween(said[end - 1].Row, said[end].Row); end++)
            {
            }

            AddBlock(said[start..end]);
        }
    }

    // The places that are shown and say something or are framed, or belong to a merged cell that is one of these.
    private List<(int Row, int Column)> Said()
    {
        List<(int Row, int Column)> said = [.. texts.Keys];
        foreach (var merge in merges.Where(merge => texts.ContainsKey((merge.Row, merge.Column))))
        {
            for (var row = merge.Row; row <= merge.LastRow; row++)
            {
                for (var column = merge.Column; column <= merge.LastColumn; column++) said.Add((row, column));
            }
        }

        said.RemoveAll(place => !grid.IsRowShown(place.Row) || !grid.IsColumnShown(place.Column));
        said.Sort();
        return said;
    }

    private bool HasEmptyRowBetween(int row, int next)
    {
        for (row++; row < next; row++)
        {
            if (grid.IsRowShown(row)) return true;
        }

        return false;
    }

    // Only what is shown: a merged cell whose first row or column is hidden starts in the next that is not.
    private void PlaceMerges()
    {
        if (grid.Cells.Count == 0) return;
        var (lastRow, lastColumn) = (grid.Cells[^1].Row, grid.Cells.Max(cell => cell.Column));
        var slots = 0L;
        foreach (var merge in grid.Merges)
        {
            var text = texts.GetValueOrDefault((merge.Row, merge.Column));
            var (row, column) = (merge.Row, merge.Column);
            while (row < merge.LastRow && row <= lastRow && !grid.IsRowShown(row)) row++;
            while (column < merge.LastColumn && column <= lastColumn && !grid.IsColumnShown(column)) column++;
            var placed = new SheetMerge(row, column, Math.Min(merge.LastRow, lastRow), Math.Min(merge.LastColumn, lastColumn));
            if (placed.LastRow < row || placed.LastColumn < column) continue;
            slots += (placed.LastRow - row + 1L) * (placed.LastColumn - column + 1L);
            if (slots > package.Limits.MaximumParts) throw DocumentException.TooManyParts(package.Name, ReadingTexts.TableSlots, package.Limits.MaximumParts);
            Cover(placed);
            if (text is not null) texts[(row, column)] = text;
            merges.Add(placed);
            starts[(row, column)] = placed;
        }
    }

    // What stands in the other cells of a merged one is not shown.
    private void Cover(SheetMerge merge)
    {
        for (var row = merge.Row; row <= merge.LastRow; row++)
        {
            for (var column = merge.Column; column <= merge.LastColumn; column++) texts.Remove((row, column));
        }
    }

    private void AddBlock(List<(int Row, int Column)> said)
    {
        int[] columns = [.. said.Select(place => place.Column).Distinct().Order()];
        int[] rows = [.. said.Select(place => place.Row).Distinct()];
        var coveredTo = new int[columns.Length];
        pieces.Mark(PieceKind.TableStart, new Place(part, rows[0], columns[0]));
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < columns.Length; j++)
            {
                if (coveredTo[j] > i) continue;
                var (row, column) = (rows[i], columns[j]);
                var merge = starts.GetValueOrDefault((row, column), new SheetMerge(row, column, row, column));
                var span = new GridSpan(i + 1, j + 1, CountTo(rows, i, merge.LastRow), CountTo(columns, j, merge.LastColumn));
                for (var k = j; k < j + span.Columns; k++) coveredTo[k] = Math.Max(coveredTo[k], i + span.Rows);
                pieces.Add(WhiteSpace.Trim(texts.GetValueOrDefault((row, column))), PieceKind.Blank, new Place(part, row, column), span);
            }

            pieces.Mark(PieceKind.RowEnd);
        }

        pieces.Mark(PieceKind.TableEnd);
    }

    private static int CountTo(int[] numbers, int from, int last)
    {
        var to = from + 1;
        while (to < numbers.Length && numbers[to] <= last) to++;
        return to - from;
    }
}
