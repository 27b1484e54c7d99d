namespace SchemaKit;

/// <summary>What a label of the form is.</summary>
public enum ReadLabelKind : byte
{
    /// <summary>The title of a section, or of a part without tables.</summary>
    Title,

    /// <summary>The line at the top of a table.</summary>
    Caption,

    /// <summary>The head of a column or of a group of them, or a text over all.</summary>
    ColumnHead,

    /// <summary>The head of a row or of a group of them.</summary>
    RowHead,

    /// <summary>The label of a printed subtotal.</summary>
    Subtotal,
}

/// <summary>A label of the form as it was found in a document.</summary>
/// <param name="Text">As published; broken over several cells or lines, all of it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Names">
/// What it names, by the ids of the form: <c>applications</c>, <c>applications.outcomes.denied</c>, <c>applications.organizations.others</c>;
/// for a head that may name several columns, the table; null for a part without tables.
/// </param>
/// <param name="Place">Where it stood.</param>
public sealed record ReadLabel(string Text, ReadLabelKind Kind, string? Names, Place Place);
