namespace SchemaKit;

/// <summary>Finds the texts by which several reports in one document are told apart: titles of reports, titles of their parts, and labels of rows that have cells.</summary>
internal sealed class PartSigns
{
    // The texts that the title of a report may be broken over, with those above that name body and year.
    private const int TitleTexts = 6;

    // Behind a label; what a label was broken into may stand before them.
    private const int CellsLookedAt = 3;

    private readonly Document document;
    private readonly DocumentKeys keys;
    private readonly FormIndex[] indexes;
    private readonly (Form Form, string[] Titles)[] titles;
    private readonly List<PartSign> signs = [];
    private readonly List<IdentityText> recent = [];

    private PartSigns(DocumentKeys keys, IReadOnlyList<Form> forms)
    {
        this.keys = keys;
        document = keys.Document;
        indexes = [.. forms.Select(FormIndex.Of)];
        titles = [.. forms.Select(form => (form, IdentityReportTitle.TitlesOf(form)))];
    }

    /// <summary>The signs of a document, in its order.</summary>
    public static IReadOnlyList<PartSign> In(DocumentKeys keys, IReadOnlyList<Form> forms)
    {
        var finder = new PartSigns(keys, forms);
        for (var i = 0; i < keys.Document.Pieces.Length; i++)
        {
            if (keys.Document.Pieces[i].Kind == PieceKind.Text) finder.Add(i);
        }

        return finder.signs;
    }

    private void Add(int piece)
    {
        var key = keys[piece];
        if (key.IsEmpty) return;
        if (Array.Exists(indexes, index => index.IsTitle(keys.WithoutNumber(piece), out _)))
            signs.Add(new PartSign(PartSignKind.PartTitle, piece, keys.WithoutNumber(piece).ToString(), ReportIdentity.Unknown));
        else if (IsRow(key) && HasCells(piece)) signs.Add(new PartSign(PartSignKind.Row, piece, key.ToString(), ReportIdentity.Unknown));
        else AddTitle(piece);
    }

    private bool IsRow(ReadOnlySpan<char> key)
    {
        foreach (var index in indexes)
        {
            foreach (var table in index.Tables)
            {
                foreach (var row in table.Rows.Exact(key))
                {
                    if (row.IsLeaf) return true;
                }
            }
        }

        return false;
    }

    // The menu of a page names rows too, but nothing stands behind them.
    private bool HasCells(int label)
    {
        for (var next = label + 1; next < document.Pieces.Length && next <= label + CellsLookedAt; next++)
        {
            var piece = document.Pieces[next];
            if (piece.Kind is PieceKind.Blank or PieceKind.Filler || (piece.Kind == PieceKind.Text && Figures.IsValue(document.TextOf(piece)))) return true;
        }

        return false;
    }

    // Most texts are no end of a title, which is quickly seen; only then are those above looked at.
    private void AddTitle(int piece)
    {
        var text = IdentityText.Of(document, piece);
        recent.Add(text);
        if (recent.Count > TitleTexts) recent.RemoveAt(0);
        foreach (var (form, wordings) in titles)
        {
            if (IdentityReportTitle.EndingAt(recent, recent.Count - 1, wordings, form.Body) is not { } title) continue;
            signs.Add(new PartSign(PartSignKind.ReportTitle, recent[title.First].Index, "", title.Says));
            return;
        }
    }
}
