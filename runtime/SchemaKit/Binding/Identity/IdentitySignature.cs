namespace SchemaKit;

/// <summary>What stands under a report: the name of the body and the day on which it was written.</summary>
/// <param name="Organization">The name; null where none stands there.</param>
/// <param name="Written">The day; null where none stands there, or several do.</param>
internal readonly record struct IdentitySignature(Stated<string>? Organization, Stated<DateOnly>? Written)
{
    private const int MostTexts = 60;
    private const int LongestTitle = 60;
    private const int TextsWithoutTitle = 8;
    private const string By = "signature";

    /// <summary>Reads what stands under a report, behind the last title of a part.</summary>
    /// <param name="document">The document.</param>
    /// <param name="form">The form it is a report on.</param>
    public static IdentitySignature Of(Document document, Form form)
    {
        var found = new List<IdentitySignature>();
        var texts = LastTexts(document, FormIndex.Of(form), out var isBehindTitle);
        for (var i = 0; i < texts.Count; i++)
        {
            var text = texts[i];
            if (ChineseDate.AtEnd(text.Simple, out var start) is not { } day) continue;
            var written = new Stated<DateOnly>(day, text.Raw(start, text.Simple.Length), text.PlaceOf(start), By);
            var name = start > 0 ? NameBefore(text, start, form.Body) : i > 0 ? NameBefore(texts[i - 1], texts[i - 1].Simple.Length, form.Body) : null;
            if ((start == 0 && isBehindTitle) || name is not null) found.Add(new IdentitySignature(name, written));
        }

        // Days stand beside other things too; a name over it tells the one that is meant.
        var signed = found.FindAll(signature => signature.Organization is not null);
        var days = (signed.Count > 0 ? signed : found).DistinctBy(signature => signature.Written!.Value).ToList();
        return days.Count == 1 ? days[0] : default;
    }

    // The name may stand alone or at the end of a text, parted from what is before it.
    private static Stated<string>? NameBefore(IdentityText text, int end, BodyNames names)
    {
        var start = end;
        while (start > 0 && IdentityBodyName.IsPart(text.Simple[start - 1]))
        {
            start--;
            if (text.StartsWord(start)) break;
        }

        var name = text.Simple[start..end];
        return IdentityBodyName.EndsWithAny(name, names.Endings) && IdentityBodyName.IsPossible(name, names.NeverStart)
            ? new Stated<string>(name, text.Raw(start, end), text.PlaceOf(start), By)
            : null;
    }

    private static List<IdentityText> LastTexts(Document document, FormIndex index, out bool isBehindTitle)
    {
        isBehindTitle = true;
        var texts = new List<IdentityText>();
        for (var i = document.Pieces.Length - 1; i >= 0 && texts.Count < MostTexts; i--)
        {
            var piece = document.Pieces[i];
            if (piece.Kind != PieceKind.Text) continue;
            var raw = document.TextOf(piece);
            if (raw.Length <= LongestTitle && index.IsTitle(LabelText.Normalize(LabelText.WithoutNumber(raw).ToString()), out _))
            {
                texts.Reverse();
                return texts;
            }

            texts.Add(IdentityText.Of(document, i));
        }

        isBehindTitle = false;
        texts.RemoveRange(Math.Min(texts.Count, TextsWithoutTitle), Math.Max(0, texts.Count - TextsWithoutTitle));
        texts.Reverse();
        return texts;
    }
}
