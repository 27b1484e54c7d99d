namespace SchemaKit;

/// <summary>What a document is that is no report: told by its structure first, and by words of the web where that does not decide.</summary>
public sealed record OtherDocument
{
    private readonly Message evidence;
    private readonly Message advice;

    internal OtherDocument(OtherDocumentKind kind, Message evidence, Message advice) => (Kind, this.evidence, this.advice) = (kind, evidence, advice);

    /// <summary>What it is.</summary>
    public OtherDocumentKind Kind { get; }

    /// <summary>What shows it, for a person, in the current language.</summary>
    public string Evidence => evidence.ToString();

    /// <summary>What to do about it, for a person, in the current language.</summary>
    public string Advice => advice.ToString();

    /// <summary>Evidence and advice, in no language yet.</summary>
    internal Message Message => BindingTexts.EvidenceAndAdvice(evidence, advice);

    /// <summary>Whether it is something that can be no report, even where it names some.</summary>
    internal bool IsCertain => Kind is OtherDocumentKind.ErrorPage or OtherDocumentKind.LoginPage or OtherDocumentKind.ListOfLinks
        or OtherDocumentKind.Frames or OtherDocumentKind.Shell or OtherDocumentKind.Nothing;

    /// <summary>Tells what a document is, given that it is no report.</summary>
    /// <param name="document">The document.</param>
    public static OtherDocument Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new OtherDocumentReader(document).Read();
    }

    /// <summary>Evidence and advice.</summary>
    public override string ToString() => Message.ToString();
}

/// <summary>Kinds of documents that are no report.</summary>
public enum OtherDocumentKind : byte
{
    /// <summary>Some other text.</summary>
    OtherText,

    /// <summary>Tables of some other form.</summary>
    OtherTables,

    /// <summary>A public body's document of another kind, such as a guide or a notice.</summary>
    OtherPublication,

    /// <summary>A page most of whose text is links.</summary>
    ListOfLinks,

    /// <summary>A page by which a server says that there is none.</summary>
    ErrorPage,

    /// <summary>A page that asks for a password.</summary>
    LoginPage,

    /// <summary>A page that only shows other pages, or sends its reader there.</summary>
    Frames,

    /// <summary>A page without text, which only a browser fills.</summary>
    Shell,

    /// <summary>A page whose content is pictures.</summary>
    Pictures,

    /// <summary>A page whose content is files that it links to.</summary>
    Attachments,

    /// <summary>A document that shows nothing.</summary>
    Nothing,
}
