using System.Globalization;

namespace SchemaKit;

/// <summary>Tells what a document that is no report is. The first kind that its signs show is the one.</summary>
internal sealed class OtherDocumentReader
{
    private const int MostTexts = 200;
    private const int LongestPhrase = 80;
    private const int LongestShown = 40;
    private const int HeadTexts = 3;

    // An error page says little, a login page little besides its links; where there is more to read, there is more to the page.
    private const int TextOfErrorPage = 1500;
    private const int TextOfLoginPage = 600;
    private const int TextOfShell = 60;
    private const int TextAroundContent = 400;
    private const int LinksOfList = 5;
    private const double ShareOfList = 0.6;

    private readonly IReadOnlyList<string> otherPages;
    private readonly PageSigns page;
    private readonly List<string> texts = [];
    private readonly int length;
    private readonly int tables;

    public OtherDocumentReader(Document document, IReadOnlyList<string> otherPages)
    {
        this.otherPages = otherPages;
        page = document.Page;
        foreach (var piece in document.Pieces)
        {
            if (piece.Kind == PieceKind.TableStart) tables++;
            if (piece.Kind != PieceKind.Text) continue;
            length += piece.Length;
            if (texts.Count < MostTexts) texts.Add(PrintableText.OnOneLine(document.TextOf(piece)[..Math.Min(piece.Length, LongestPhrase)].ToString()));
        }
    }

    private int OwnText => Math.Max(length - page.LinkedLength, 0);

    /// <summary>What it is.</summary>
    public OtherDocument Read() =>
        AsErrorPage() ?? AsLoginPage() ?? AsFramesOrShell() ?? AsListOfLinks() ?? AsContentElsewhere() ?? AsOtherPublication() ?? AsOtherText();

    private OtherDocument? AsErrorPage()
    {
        if (OwnText > TextOfErrorPage || (texts.Find(SaysError) ?? texts.Take(HeadTexts).FirstOrDefault(IsErrorNumber)) is not { } said) return null;
        return new OtherDocument(OtherDocumentKind.ErrorPage, $"it is an error page, which says '{Shown(said)}'", "look the address up in a browser and save the page again");
    }

    private OtherDocument? AsLoginPage() => page.Passwords == 0 || OwnText > TextOfLoginPage ? null : new OtherDocument(
        OtherDocumentKind.LoginPage, "it is a login page, with a field for a password and little else", "log in with a browser and save the page behind it");

    private OtherDocument? AsFramesOrShell()
    {
        if (length > TextOfShell || tables > 0) return null;
        if (!page.Elsewhere.IsEmpty)
        {
            return new OtherDocument(
                OtherDocumentKind.Frames, $"it only shows or leads to another page, '{Shown(page.Elsewhere[0])}'", "save that page and read it");
        }

        if (!page.Pictures.IsEmpty) return Pictured();
        if (!page.Attachments.IsEmpty) return Attached();
        if (page.Scripts > 0)
        {
            return new OtherDocument(
                OtherDocumentKind.Shell, $"it has {Characters(length)} of text, and scripts that would load the rest", "open it in a browser and save it once it is shown in full");
        }

        return length > 0 ? null : new OtherDocument(OtherDocumentKind.Nothing, "it shows no text at all", "check that it was saved or downloaded to its end");
    }

    private OtherDocument? AsListOfLinks() => page.Links < LinksOfList || page.LinkedShare < ShareOfList || tables > page.Links ? null : new OtherDocument(
        OtherDocumentKind.ListOfLinks,
        string.Create(CultureInfo.InvariantCulture, $"it is a list of links, {page.Links} of them, with {page.LinkedShare * 100:0} % of its text"),
        "save the pages behind the links and read those");

    private OtherDocument? AsContentElsewhere()
    {
        if (OwnText > TextAroundContent || tables > 0) return null;
        return !page.Attachments.IsEmpty ? Attached() : !page.Pictures.IsEmpty ? Pictured() : null;
    }

    private OtherDocument Pictured() => new(
        OtherDocumentKind.Pictures,
        string.Create(CultureInfo.InvariantCulture, $"its content is {Count(page.Pictures.Length, "picture")}, the first in line {page.Pictures[0].Line}"),
        "pictures cannot be read; ask for the report as text");

    private OtherDocument Attached() => new(
        OtherDocumentKind.Attachments,
        string.Create(CultureInfo.InvariantCulture, $"its content is a file that it links to, '{Shown(page.Attachments[0].Text)}' (line {page.Attachments[0].Place.Line})"),
        "save that file and read it");

    private OtherDocument? AsOtherPublication()
    {
        foreach (var text in texts.Take(MostTexts / 10))
        {
            foreach (var word in otherPages.Concat(PageWords.OtherDocuments))
            {
                if (text.Length < LongestPhrase && text.TrimEnd('》', '”', ' ').EndsWith(word, StringComparison.Ordinal) && text.Length > word.Length)
                    return new OtherDocument(OtherDocumentKind.OtherPublication, $"it seems to be another document, '{Shown(text)}'", "check that it is the right file");
            }
        }

        return null;
    }

    private OtherDocument AsOtherText()
    {
        var start = texts.Count > 0 ? $" that starts '{Shown(texts[0])}'" : "";
        return tables > 0
            ? new OtherDocument(
                OtherDocumentKind.OtherTables, $"it is a document{start} with {Count(tables, "table")} whose labels are of no known form",
                "check that it is such a report, or write a schema for its form")
            : new OtherDocument(
                OtherDocumentKind.OtherText, $"it is a text{start} without a label of a known form",
                "check that it is such a report, and that its tables were saved with it");
    }

    private static bool SaysError(string text) =>
        text.Length < LongestPhrase && PageWords.Errors.Any(phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    // The number alone, or in front of what it means: 404, 404 - 出错了, HTTP 502.
    private static bool IsErrorNumber(string text)
    {
        var rest = text.StartsWith("HTTP ", StringComparison.OrdinalIgnoreCase) ? text["HTTP ".Length..] : text;
        return PageWords.ErrorNumbers.Any(number => rest.StartsWith(number, StringComparison.Ordinal)
            && (rest.Length == number.Length || (rest.Length < LongestShown && " -:：_|错".Contains(rest[number.Length]) && !rest[(number.Length + 1)..].Any(char.IsDigit))));
    }

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private static string Characters(int count) => Count(count, "character");

    private static string Shown(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
