using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SchemaKit.Benchmarks.Compared;

/// <summary>A reader for the layout of the 2021 edition and no other, on a well-kept HTML parser: tables, rows and cells by position.</summary>
internal static class HandWrittenReader
{
    /// <summary>The figures in the order of <see cref="Sheet"/>; null where the page leaves a blank.</summary>
    /// <param name="page">The page as it came.</param>
    /// <exception cref="FormatException">The layout is another one, or a cell says no number.</exception>
    public static decimal?[] Read(byte[] page)
    {
        using var bytes = new MemoryStream(page, writable: false);
        using var document = new HtmlParser().ParseDocument(bytes);
        var tables = document.QuerySelectorAll<IHtmlTableElement>("table").ToList();
        if (tables.Count < 3) throw new FormatException("The page has no three tables.");

        var figures = new decimal?[Sheet.Figures];
        var next = 0;
        foreach (var (row, count) in ((int, int)[])[(2, 3), (3, 3), (6, 1), (9, 1), (10, 1), (13, 1)]) Take(tables[^3], row, count);
        for (var row = 0; row < Sheet.Rows.Length; row++) Take(tables[^2], row + 3, Sheet.Columns.Length);
        Take(tables[^1], tables[^1].Rows.Length - 1, Sheet.Groups.Length * Sheet.PerGroup);
        return figures;

        // Labels stand before figures, in a number of cells that merging changes.
        void Take(IHtmlTableElement table, int row, int count)
        {
            if (row >= table.Rows.Length || table.Rows[row].Cells.Length < count) throw new FormatException($"Row {row} is not there or too short.");
            var cells = table.Rows[row].Cells;
            for (var i = cells.Length - count; i < cells.Length; i++) figures[next++] = Number(cells[i]);
        }
    }

    private static decimal? Number(INode cell)
    {
        var text = new StringBuilder();
        foreach (var character in cell.TextContent)
        {
            if (!char.IsWhiteSpace(character)) text.Append(character);
        }

        return text.Length == 0 ? null : decimal.Parse(text.ToString(), NumberStyles.Number, CultureInfo.InvariantCulture);
    }
}
