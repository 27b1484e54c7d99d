namespace SchemaKit;

/// <summary>A cell a line, led by a tab, an empty line behind each row; columns that a cell above or in front covers have empty cells.</summary>
internal sealed class TabLedLineLayout() : PlainTextLayout("tab-lines", RenderingTexts.TabLedLines)
{
    protected override void Write(PrintedTable table, TextWriter writer)
    {
        var row = 1;
        var column = 1;
        var covered = new int[table.Width + 1];
        foreach (var (cell, atRow, atColumn) in table.Placed())
        {
            for (; row < atRow; row++, column = 1) EndRow();
            EmptyUpTo(atColumn);
            writer.Write('\t');
            writer.WriteLine(PipedText.Of(cell));
            for (var i = 0; i < cell.Columns; i++) covered[column++] = cell.Rows > 1 ? atRow + cell.Rows - 1 : 0;
        }

        EndRow();
        writer.WriteLine();

        void EndRow()
        {
            EmptyUpTo(table.Width + 1);
            writer.WriteLine();
        }

        void EmptyUpTo(int end)
        {
            for (; column < end; column++)
            {
                if (covered[column] >= row) writer.WriteLine('\t');
            }
        }
    }
}
