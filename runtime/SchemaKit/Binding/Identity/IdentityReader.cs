namespace SchemaKit;

/// <summary>
/// Finds out which report a document is: from its title, else from its opening sentence and its first dates, and from what the words of
/// the form introduce. Where the document leaves a doubt, it does not say.
/// </summary>
internal static class IdentityReader
{
    // How many texts may stand before the first section; where that was not found, how far to look.
    private const int MostLeadingTexts = 60;

    /// <summary>Reads what a report says of itself.</summary>
    /// <param name="document">The document.</param>
    /// <param name="form">The form it is a report on.</param>
    /// <param name="firstSectionPiece">The piece that is the first section's heading; -1 where there is none.</param>
    public static ReportImprint Read(Document document, Form form, int firstSectionPiece)
    {
        var texts = LeadingTexts(document, firstSectionPiece);
        var statements = new IdentityStatements(document, texts, form);
        var signature = IdentitySignature.Of(document, form);
        var doubts = new List<Remark>();
        return Identify(texts, form, statements, signature, doubts) with
        {
            Published = PublishedOn(statements, signature, doubts),
            DocumentNumber = statements.TheOne(IdentityField.DocumentNumber, BindingTexts.TheDocumentNumber, NumberIn, doubts, out _),
            Doubts = [.. doubts],
        };
    }

    private static ReportImprint Identify(
        List<IdentityText> texts, Form form, IdentityStatements statements, IdentitySignature signature, List<Remark> doubts)
    {
        var period = IdentityReportPeriod.NamedIn(texts);
        if (IdentityReportTitle.FindIn(texts, form) is not { } title) return new ReportImprint { Year = period };
        var printed = title.In(texts);
        var year = title.Says.Year is { } named ? new Stated<int>(named, printed?.Raw ?? "", printed?.Place ?? default, "title") : null;
        return new ReportImprint
        {
            Title = printed ?? statements.TheOne(IdentityField.Title, BindingTexts.TheTitle, text => text, doubts, out _),
            Organization = title.Says.Organization is { } body
                ? new Stated<string>(body, printed?.Raw ?? "", printed?.Place ?? default, "title")
                : IdentityOpeningSentence.FindBody(texts, form.Body) ?? BodyNamedElsewhere(form, statements, signature, doubts),
            Year = year ?? period ?? IdentityReportPeriod.FirstYearIn(texts),
        };
    }

    // Who published it, by the particulars of the page and by the signature, where these are one.
    private static Stated<string>? BodyNamedElsewhere(Form form, IdentityStatements statements, IdentitySignature signature, List<Remark> doubts)
    {
        var introduced = statements.TheOne(IdentityField.Organization, BindingTexts.ThePublishingBody, text => BodyIn(text, form.Body), doubts, out var isDoubtful);
        if (isDoubtful) return null;
        if (introduced is null || signature.Organization is not { } signed || signed.Value == introduced.Value) return introduced ?? signature.Organization;
        doubts.Add(IdentityStatements.Doubt(BindingTexts.ThePublishingBody, [introduced, signed]));
        return null;
    }

    private static string? BodyIn(string text, BodyNames names)
    {
        var name = LabelText.Simplify(text);
        return IdentityBodyName.EndsWithAny(name, names.Endings) && IdentityBodyName.IsPossible(name, names.NeverStart) ? name : null;
    }

    // What the page says counts before the signature: a report is signed before it is published.
    private static Stated<DateOnly>? PublishedOn(IdentityStatements statements, IdentitySignature signature, List<Remark> doubts)
    {
        var said = statements.TheOne(IdentityField.Published, BindingTexts.TheDayOfPublication, DayIn, doubts, out var isDoubtful);
        if (said is not null) return new Stated<DateOnly>(said.Value.Date, said.Raw, said.Place, said.By);
        return isDoubtful ? null : signature.Written;
    }

    // Behind a space may stand the time of day, or only the next piece of the date.
    private static Day? DayIn(string text)
    {
        var space = text.IndexOf(' ');
        if (space > 0 && ChineseDate.AtStart(LabelText.Simplify(text.AsSpan(0, space)), out _) is { } before) return new Day(before);
        return ChineseDate.AtStart(LabelText.Simplify(text), out _) is { } date ? new Day(date) : null;
    }

    private static string? NumberIn(string text) => IdentityDocumentNumber.IsPossible(text) ? text : null;

    // Where the first section was not found, only the start of the document is its front.
    private static List<IdentityText> LeadingTexts(Document document, int firstSectionPiece)
    {
        var texts = new List<IdentityText>();
        var end = firstSectionPiece < 0 ? document.Pieces.Length : firstSectionPiece;
        for (var i = 0; i < end; i++)
        {
            if (firstSectionPiece < 0 && texts.Count == MostLeadingTexts) break;
            if (document.Pieces[i].Kind == PieceKind.Text) texts.Add(IdentityText.Of(document, i));
        }

        return texts;
    }

    // A day that may be left out, as a class.
    private sealed record Day(DateOnly Date);
}
