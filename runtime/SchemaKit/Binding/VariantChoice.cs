namespace SchemaKit;

/// <summary>
/// Whether a document that has labels of a variant is really on it: read both ways, the variant has to find something that is its own, and
/// to lose nothing. A label that a page bears by chance places no figure.
/// </summary>
internal static class VariantChoice
{
    /// <summary>Reads a document on the form chosen for it or, where that is a variant without anything of its own in it, on the official form.</summary>
    /// <param name="keys">The document.</param>
    /// <param name="form">The form chosen.</param>
    /// <param name="forms">The forms that the document may be on.</param>
    /// <param name="read">Reads a document on a form.</param>
    public static ReadResult Read(DocumentKeys keys, Form form, IReadOnlyList<Form> forms, Func<DocumentKeys, Form, ReadResult> read)
    {
        var result = read(keys, form);
        if (form.Base is not { } official || !forms.Contains(official)) return result;
        var officially = read(keys, official);
        var more = result.PlacedFigures - officially.PlacedFigures;
        return more > 0 || (more == 0 && HasOwn(result.Report.Block, form.Comparability!)) ? result : officially;
    }

    private static bool HasOwn(CellBlock block, Comparability comparability)
    {
        foreach (var apart in comparability.Incomparable)
        {
            foreach (var cell in apart.Cells)
            {
                if (block.Values[cell].State != CellState.Missing) return true;
            }
        }

        foreach (var sum in comparability.Sums)
        {
            foreach (var cell in sum.Parts.AsSpan()[1..])
            {
                if (block.Values[cell].State != CellState.Missing) return true;
            }
        }

        return false;
    }
}
