using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>Cells that hold the same in two forms, and follow each other in both.</summary>
/// <param name="First">The position of the first in the form.</param>
/// <param name="FirstFormer">Its position in the other form.</param>
/// <param name="Count">How many there are.</param>
public readonly record struct KeptCells(int First, int FirstFormer, int Count);

/// <summary>A cell of the other form that is a sum of cells of the form.</summary>
/// <param name="Former">Its position in the other form.</param>
/// <param name="Parts">The positions of the cells it is the sum of.</param>
public sealed record SummedCell(int Former, ImmutableArray<int> Parts);

/// <summary>Cells that cannot be compared.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Cells">Those of the form, by position.</param>
/// <param name="FormerCells">Those of the other form, by position.</param>
public sealed record IncomparableCells(string Reason, ImmutableArray<int> Cells, ImmutableArray<int> FormerCells);
