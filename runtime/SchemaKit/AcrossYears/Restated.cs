using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>A report carried over to another form.</summary>
/// <typeparam name="TReport">A report on that form.</typeparam>
/// <param name="Report">The report: what is comparable says what it said and stands where it stood, every other cell is missing.</param>
/// <param name="NotCarried">Every cell of either form that is not comparable or cannot be split, and why.</param>
public sealed record Restated<TReport>(TReport Report, ImmutableArray<CellNotCarried> NotCarried)
    where TReport : Report;
