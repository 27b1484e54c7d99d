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

    private readonly PageSigns page;
    private readonly List<string> texts = [];
    private readonly int length;
    private readonly int tables;

    public OtherDocumentReader(Document document)
    {
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
        return new OtherDocument(OtherDocumentKind.ErrorPage, BindingTexts.ErrorPage(Shown(said)), BindingTexts.LookUpInBrowser);
    }

    private OtherDocument? AsLoginPage() => page.Passwords == 0 || OwnText > TextOfLoginPage ? null : new OtherDocument(
        OtherDocumentKind.LoginPage, BindingTexts.LoginPage, BindingTexts.LogIn);

    private OtherDocument? AsFramesOrShell()
    {
        if (length > TextOfShell || tables > 0) return null;
        if (!page.Elsewhere.IsEmpty)
        {
            return new OtherDocument(
                OtherDocumentKind.Frames, BindingTexts.ShowsOtherPage(Shown(page.Elsewhere[0])), BindingTexts.SaveThatPage);
        }

        if (!page.Pictures.IsEmpty) return Pictured();
        if (!page.Attachments.IsEmpty) return Attached();
        if (page.Scripts > 0)
        {
            return new OtherDocument(
                OtherDocumentKind.Shell, BindingTexts.ScriptsWouldLoad(length), BindingTexts.OpenInBrowser);
        }

        return length > 0 ? null : new OtherDocument(OtherDocumentKind.Nothing, BindingTexts.ShowsNothing, BindingTexts.CheckIsWhole);
    }

    private OtherDocument? AsListOfLinks() => page.Links < LinksOfList || page.LinkedShare < ShareOfList || tables > page.Links ? null : new OtherDocument(
        OtherDocumentKind.ListOfLinks,
        BindingTexts.ListOfLinks(page.Links, (page.LinkedShare * 100).ToString("0", CultureInfo.InvariantCulture)),
        BindingTexts.SavePagesBehindLinks);

    private OtherDocument? AsContentElsewhere()
    {
        if (OwnText > TextAroundContent || tables > 0) return null;
        return !page.Attachments.IsEmpty ? Attached() : !page.Pictures.IsEmpty ? Pictured() : null;
    }

    private OtherDocument Pictured() => new(
        OtherDocumentKind.Pictures,
        BindingTexts.ContentIsPictures(page.Pictures.Length, page.Pictures[0].Line),
        BindingTexts.AskForText);

    private OtherDocument Attached() => new(
        OtherDocumentKind.Attachments,
        BindingTexts.ContentIsFile(Shown(page.Attachments[0].Text), page.Attachments[0].Place.Line),
        BindingTexts.SaveThatFile);

    private OtherDocument? AsOtherPublication()
    {
        foreach (var text in texts.Take(MostTexts / 10))
        {
            foreach (var word in PageWords.OtherDocuments)
            {
                if (text.Length < LongestPhrase && text.TrimEnd('》', '”', ' ').EndsWith(word, StringComparison.Ordinal) && text.Length > word.Length)
                    return new OtherDocument(OtherDocumentKind.OtherPublication, BindingTexts.OtherPublication(Shown(text)), BindingTexts.CheckIsRightFile);
            }
        }

        return null;
    }

    private OtherDocument AsOtherText()
    {
        var start = texts.Count > 0 ? Shown(texts[0]) : null;
        return tables > 0
            ? new OtherDocument(
                OtherDocumentKind.OtherTables,
                start is null ? BindingTexts.TablesOfNoForm(tables) : BindingTexts.TablesOfNoFormThatStart(start, tables),
                BindingTexts.CheckOrWriteSchema)
            : new OtherDocument(
                OtherDocumentKind.OtherText,
                start is null ? BindingTexts.TextOfNoForm : BindingTexts.TextOfNoFormThatStarts(start),
                BindingTexts.CheckTablesWereSaved);
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

    private static string Shown(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
