namespace SchemaKit;

/// <summary>A cell of a printed table and where it starts, the spans of all cells before it resolved.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Row">The first row it covers, from 1.</param>
/// <param name="Column">The first column it covers, from 1.</param>
public readonly record struct PlacedCell(PrintedCell Cell, int Row, int Column);
