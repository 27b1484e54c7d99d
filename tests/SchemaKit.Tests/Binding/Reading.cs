namespace SchemaKit.Tests.Binding;

/// <summary>What was read, written as a test writes it down.</summary>
internal static class Reading
{
    /// <summary>The figures of the cells whose id starts like that, in order: blanks as _, missing cells as ?, texts in quotes.</summary>
    public static string Of(ReadResult read, string prefix) => string.Join(' ', read.Report
        .Where(cell => cell.Definition.Id.StartsWith(prefix, StringComparison.Ordinal))
        .Select(cell => cell.State switch
        {
            CellState.Missing => "?",
            CellState.Blank => "_",
            CellState.Text => $"'{cell.Raw}'",
            _ => cell.Content.ToString(),
        }));

    /// <summary>The figures that no cell took.</summary>
    public static string Unplaced(ReadResult read) => string.Join(' ', read.Unplaced.Select(figure => figure.Text));
}
