namespace SchemaKit;

/// <summary>What a file is by its content, whatever its name says.</summary>
public enum FileKind : byte
{
    /// <summary>Nothing at all.</summary>
    Empty,

    /// <summary>Text: plain, Markdown or a page in HTML, in any encoding.</summary>
    Text,

    /// <summary>A page with all that belongs to it in one file (MHTML), or a mail.</summary>
    Mime,

    /// <summary>A Word file (.docx, .docm, .dotx).</summary>
    WordDocument,

    /// <summary>An Excel file (.xlsx, .xlsm, .xltx).</summary>
    Workbook,

    /// <summary>A PDF file.</summary>
    Pdf,

    /// <summary>A zip of files.</summary>
    Archive,

    /// <summary>One file packed with gzip.</summary>
    Gzip,

    /// <summary>A document of a kind that is not read here: an old Office file, RTF, OpenDocument, a presentation, Office XML, OFD.</summary>
    OtherDocument,

    /// <summary>An archive of a kind that is not read here: tar, 7z, rar and others.</summary>
    OtherArchive,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A font, a film, a sound, a program, a database: nothing that could be a report.</summary>
    Other,

    /// <summary>Bytes that nothing is known of, and that are no text.</summary>
    Unknown,
}
