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
            throw new RenderingException(layout, RenderingTexts.CellDiffers(report[i].Definition.Id, Describe(report[i]), Describe(read[i])));
        }

        if (read.Year != report.Year) throw new RenderingException(layout, RenderingTexts.YearDiffers(Known(report.Year), Known(read.Year)));
        if (read.Organization is null != report.Organization is null || !read.Identity.IsOfSameBody(report.Identity))
            throw new RenderingException(layout, RenderingTexts.BodyDiffers(Known(report.Organization), Known(read.Organization)));

        static object Known(object? said) => said ?? RenderingTexts.NotKnown;
    }

    private static ReadResult Read(Report report, Stream written, Layout layout)
    {
        try
        {
            return Binder.Read(Document.Load(written, null), report.GetForm());
        }
        catch (DocumentException refused)
        {
            throw new RenderingException(layout, RenderingTexts.NotReadAtAll(refused.Told));
        }
    }

    private static object Describe(Cell cell) => cell.State switch
    {
        CellState.Text => RenderingTexts.TheText(PrintableText.OnOneLine(cell.Raw ?? "")),
        CellState.Number => RenderingTexts.TheNumber(CellText.Of(cell)),
        CellState.NotApplicable => RenderingTexts.Quoted(CellText.Of(cell)),
        _ => CellText.Of(cell),
    };
}
