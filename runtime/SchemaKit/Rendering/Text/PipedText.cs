namespace SchemaKit;

/// <summary>A cell in a plain text, where a pipe always ends a cell.</summary>
internal static class PipedText
{
    private const char WidePipe = '｜';

    /// <summary>What stands in the cell: a pipe in a label is a wide one, which labels are not compared by.</summary>
    public static string Of(PrintedCell cell) => cell.Kind == PrintedCellKind.Figure ? cell.Text : cell.Text.Replace('|', WidePipe);
}
