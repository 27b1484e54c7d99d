using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>Writes a printed table as an HTML table, a row a line.</summary>
internal static class HtmlTableWriter
{
    public static void Write(PrintedTable table, string? heading, TextWriter writer)
    {
        // The caption is a row of the table, as on the form: what the table is called is said besides to those who do not see it.
        var name = table.Rows[0] is [{ Kind: PrintedCellKind.Caption, Text: var caption }] ? caption : heading;
        writer.WriteLine(name is null ? "<table>" : $"<table aria-label=\"{HtmlCharacters.Encode(name)}\">");
        WriteGroup("thead", table.Rows.AsSpan(0, table.HeadRows));
        WriteGroup("tbody", table.Rows.AsSpan(table.HeadRows, table.Rows.Length - table.HeadRows));
        writer.WriteLine("</table>");

        void WriteGroup(string element, ReadOnlySpan<ImmutableArray<PrintedCell>> rows)
        {
            if (rows.IsEmpty) return;
            writer.WriteLine($"<{element}>");
            foreach (var row in rows)
            {
                writer.Write("<tr>");
                foreach (var cell in row) Write(cell, writer);
                writer.WriteLine("</tr>");
            }

            writer.WriteLine($"</{element}>");
        }
    }

    private static void Write(PrintedCell cell, TextWriter writer)
    {
        // A head cell that spans rows or columns stands for all that it spans.
        var scope = cell.Kind switch
        {
            PrintedCellKind.RowHead => "row",
            PrintedCellKind.Figure or PrintedCellKind.Unit => null,
            _ => cell.Text.Length > 0 ? "col" : null,
        };
        var element = scope is null ? "td" : "th";
        writer.Write($"<{element}");
        if (scope is not null) writer.Write($" scope=\"{scope}\"");
        if (cell.Columns > 1) writer.Write(FormattableString.Invariant($" colspan=\"{cell.Columns}\""));
        if (cell.Rows > 1) writer.Write(FormattableString.Invariant($" rowspan=\"{cell.Rows}\""));
        writer.Write($">{HtmlCharacters.EncodeKeepingSpaces(cell.Text)}</{element}>");
    }
}
