namespace SchemaKit;

/// <summary>Whether what was written reads back as the report that was to be written.</summary>
internal static class RenderingCheck
{
    /// <summary>Reads what a layout wrote.</summary>
    /// <exception cref="RenderingException">It reads differently.</exception>
    public static void ReadsBack(Report report, Stream written, Layout layout)
    {
        var read = Read(report, written, layout).Report;
        for (var i = 0; i < report.Count; i++)
        {
            if (read[i].Content == report[i].Content) continue;
            throw new RenderingException(layout, $"{report[i].Definition.Id} says {Describe(report[i])} and would be read as {Describe(read[i])}");
        }

        if (read.Year != report.Year) throw Differs("year", report.Year?.ToString(), read.Year?.ToString());
        if (read.Organization is null != report.Organization is null || !read.Identity.IsOfSameBody(report.Identity))
            throw Differs("body", report.Organization, read.Organization);

        RenderingException Differs(string what, string? said, string? found) =>
            new(layout, $"its {what} is {said ?? "not known"} and would be read as {found ?? "not known"}");
    }

    private static ReadResult Read(Report report, Stream written, Layout layout)
    {
        try
        {
            return Binder.Read(Document.Load(written, null), report.GetForm());
        }
        catch (DocumentException refused)
        {
            throw new RenderingException(layout, $"it would not be read at all, {refused.Message}");
        }
    }

    private static string Describe(Cell cell) => cell.State switch
    {
        CellState.Text => $"the text '{PrintableText.OnOneLine(cell.Raw ?? "")}'",
        CellState.Number => $"the number {CellText.Of(cell)}",
        CellState.NotApplicable => $"'{CellText.Of(cell)}'",
        _ => CellText.Of(cell),
    };
}
