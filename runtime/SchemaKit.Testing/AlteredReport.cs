using System.Collections.Immutable;
using System.Globalization;

namespace SchemaKit.Testing;

/// <summary>A report in which some cells were made to say something else, and what it was before.</summary>
/// <typeparam name="TReport">The report type.</typeparam>
/// <param name="Original">The report in which everything holds.</param>
/// <param name="Report">The report as altered.</param>
/// <param name="Cells">The cells altered, in the order of the form.</param>
public sealed record AlteredReport<TReport>(TReport Original, TReport Report, ImmutableArray<CellDefinition> Cells)
    where TReport : Report
{
    /// <summary>What a cell said before.</summary>
    /// <param name="cell">The cell.</param>
    public decimal TrueValue(CellDefinition cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return Original[cell.Index].Value!.Value;
    }

    /// <summary>Every altered cell, what it says and what it said: <c>applications.received.total: 8, was 3</c>.</summary>
    public override string ToString() => string.Join("; ", Cells.Select(cell => string.Create(
        CultureInfo.InvariantCulture, $"{cell.Id}: {Shown(Report[cell.Index].Content)}, was {TrueValue(cell)}")));

    private static string Shown(CellValue value) => value.State == CellState.Number ? value.ToString() : "blank";
}
