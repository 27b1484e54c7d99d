namespace SchemaKit;

/// <summary>A row or column of a recognised table that the form does not have. Its figures, if it has any, are unplaced.</summary>
/// <param name="Label">The label as published.</param>
/// <param name="IsColumn">Whether it heads a column; otherwise a row.</param>
/// <param name="Table">The caption of the table, or the title of its section.</param>
/// <param name="Place">Where the label stood.</param>
public sealed record UnknownHead(string Label, bool IsColumn, string Table, Place Place);
