namespace SchemaKit;

/// <summary>
/// Finds out which report a document is: from its title, else from its opening sentence and its first dates. Where the document leaves
/// a doubt, it does not say.
/// </summary>
internal static class IdentityReader
{
    // How many texts may stand before the first section; where that was not found, how far to look.
    private const int MostLeadingTexts = 60;

    /// <summary>Reads body and year.</summary>
    /// <param name="document">The document.</param>
    /// <param name="form">The form it is a report on.</param>
    /// <param name="firstSectionPiece">The piece that is the first section's heading; -1 where there is none.</param>
    public static ReportIdentity Read(Document document, Form form, int firstSectionPiece)
    {
        var texts = LeadingTexts(document, firstSectionPiece);
        var period = IdentityReportPeriod.NamedIn(texts);
        if (IdentityReportTitle.FindIn(texts, form) is not { } title) return new ReportIdentity(null, period);
        return new ReportIdentity(
            title.Organization ?? IdentityOpeningSentence.FindBody(texts, form.Body),
            title.Year ?? period ?? IdentityReportPeriod.FirstYearIn(texts));
    }

    // In simplified characters, without white space and bracketed readings. Where the first section was not found, only the start of
    // the document is its front.
    private static List<string> LeadingTexts(Document document, int firstSectionPiece)
    {
        var texts = new List<string>();
        var end = firstSectionPiece < 0 ? document.Pieces.Length : firstSectionPiece;
        for (var i = 0; i < end; i++)
        {
            if (firstSectionPiece < 0 && texts.Count == MostLeadingTexts) break;
            var piece = document.Pieces[i];
            if (piece.Kind == PieceKind.Text) texts.Add(LabelText.Simplify(document.TextOf(piece)));
        }

        return texts;
    }
}
