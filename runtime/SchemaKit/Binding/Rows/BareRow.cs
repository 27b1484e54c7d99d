using System.Globalization;

namespace SchemaKit;

/// <summary>
/// A row of figures in a table that is a single line, with no head of the form above it: it can be read only where exactly as many
/// cells stand in it as the form has columns, and no other such row follows.
/// </summary>
internal static class BareRow
{
    /// <summary>Whether such a row starts at a piece.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">The first cell.</param>
    /// <param name="columns">How many columns the form has.</param>
    public static bool StartsAt(Document document, int first, int columns)
    {
        if (first > 0 && (document.Pieces[first - 1].Kind is PieceKind.Blank or PieceKind.Gap || IsValue(document, first - 1))) return false;
        var end = End(document, first, out var cells, out var isNumbering);
        if (cells != columns || isNumbering) return false;
        while (end < document.Pieces.Length && document.Pieces[end].Kind != PieceKind.Text) end++;
        return end == document.Pieces.Length || !IsValue(document, end) || (End(document, end, out var others, out _) >= 0 && others != columns);
    }

    // Up to the end of the row, or the first text that is no value.
    private static int End(Document document, int first, out int cells, out bool isNumbering)
    {
        var (i, blanks) = (first, 0);
        cells = 0;
        isNumbering = true;
        for (; i < document.Pieces.Length; i++)
        {
            var kind = document.Pieces[i].Kind;
            if (kind == PieceKind.Blank) blanks++;
            else if (kind == PieceKind.Gap) continue;
            else if (kind != PieceKind.Text || !IsValue(document, i)) break;
            else
            {
                cells += blanks + 1;
                blanks = 0;
                isNumbering &= document.TextOf(document.Pieces[i]).SequenceEqual(cells.ToString(CultureInfo.InvariantCulture));
            }
        }

        return i;
    }

    private static bool IsValue(Document document, int piece) => document.Pieces[piece].Kind == PieceKind.Text
        && document.Pieces[piece].Doubt == PieceDoubt.None && Figures.IsValue(document.TextOf(document.Pieces[piece]));
}
