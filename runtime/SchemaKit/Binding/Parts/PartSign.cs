namespace SchemaKit;

/// <summary>What a text tells of where a report starts and how far it has come.</summary>
internal enum PartSignKind : byte
{
    /// <summary>The title of a report.</summary>
    ReportTitle,

    /// <summary>The title of a part of a report.</summary>
    PartTitle,

    /// <summary>The label of a single row of a table.</summary>
    Row,
}

/// <summary>A text of a document by which reports are told apart.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Piece">The piece it starts at: for the title of a report, the first of its texts.</param>
/// <param name="Key">What it is compared by; for the title of a report nothing.</param>
/// <param name="Says">The body and year that the title of a report names.</param>
internal readonly record struct PartSign(PartSignKind Kind, int Piece, string Key, ReportIdentity Says);
