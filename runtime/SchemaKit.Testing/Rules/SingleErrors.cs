namespace SchemaKit.Testing;

/// <summary>The errors in one cell that people make: one more or less, nothing at all, a digit too many or too few.</summary>
internal static class SingleErrors
{
    public static IEnumerable<Report> Of(Report report, Cell cell)
    {
        var value = cell.Value!.Value;
        decimal[] wrong = [value + 1, value - 1, 0, value * 10, decimal.Truncate(value / 10), value + 100];
        return wrong.Distinct().Where(other => other != value && (other >= 0 || cell.Definition.Kind == ValueKind.Change))
            .Select(other => report.GetForm().Create(report.Block.With(cell.Index, other), report.Identity));
    }
}
