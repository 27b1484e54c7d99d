using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// A table of a form, filled, as it is printed: its caption over the full width, its head, and a row for each row of the form. Every row
/// holds only the cells that start in it.
/// </summary>
/// <param name="Width">How many columns the grid has, those of the row labels among them.</param>
/// <param name="Rows">The cells that start in each row, from left to right.</param>
public sealed record PrintedTable(int Width, ImmutableArray<ImmutableArray<PrintedCell>> Rows)
{
    /// <summary>How many rows at the top are caption and head.</summary>
    public int HeadRows { get; init; }

    /// <summary>How many columns at the left hold the row labels, and their units.</summary>
    public int StubColumns { get; init; }

    /// <summary>A table of a form as a report fills it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="report">The report.</param>
    public static PrintedTable Of(FormTable table, Report report)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(report);
        return new TablePrinter(table, report).Print();
    }

    /// <summary>Every cell with the row and the column it starts in.</summary>
    public IEnumerable<PlacedCell> Placed()
    {
        var covered = new int[Width];
        for (var row = 0; row < Rows.Length; row++)
        {
            var column = 0;
            foreach (var cell in Rows[row])
            {
                while (column < Width && covered[column] > row) column++;
                yield return new PlacedCell(cell, row + 1, column + 1);
                for (var i = 0; i < cell.Columns && column < Width; i++) covered[column++] = row + cell.Rows;
            }
        }
    }
}
