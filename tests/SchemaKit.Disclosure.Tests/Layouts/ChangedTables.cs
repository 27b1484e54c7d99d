namespace SchemaKit.Disclosure.Tests;

/// <summary>Reports whose publisher did something to the tables.</summary>
internal static class ChangedTables
{
    /// <summary>A report with something done to every table.</summary>
    public static string Render(TextLayout layout, Report report, Func<PrintedTable, PrintedTable> change)
    {
        var printed = PrintedReport.Of(report);
        return layout.RenderUnchecked(printed with { Parts = [.. printed.Parts.Select(part => part with { Tables = [.. part.Tables.Select(change)] })] });
    }
}
