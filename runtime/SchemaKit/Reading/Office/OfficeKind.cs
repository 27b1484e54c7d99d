namespace SchemaKit;

/// <summary>What a package of the Open Packaging Conventions holds.</summary>
internal enum OfficeKind : byte
{
    /// <summary>Something that is none of the others.</summary>
    Other,

    /// <summary>A Word file or template, with or without macros.</summary>
    Word,

    /// <summary>An Excel file or template, with or without macros.</summary>
    Sheet,

    /// <summary>An Excel file whose parts are not XML.</summary>
    BinarySheet,

    /// <summary>A PowerPoint file.</summary>
    Presentation,
}
