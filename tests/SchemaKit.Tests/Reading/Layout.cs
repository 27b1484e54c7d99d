namespace SchemaKit.Tests.Reading;

/// <summary>
/// Writes the pieces of a document in one line each, so that expectations can be written by hand: the text itself (<c>+</c> behind it
/// where the cell may go on), and <c>[blank]</c>, <c>[gap]</c>, <c>[filler]</c>, <c>[soft]</c>, <c>[row]</c>, <c>[table]</c>, <c>[/table]</c>, <c>[page]</c>.
/// </summary>
internal static class Layout
{
    public static string Of(string source) => Of(Document.Parse(source));

    public static string Of(Document document) => string.Join(" ", document.Pieces.Select(piece => Show(document, piece)));

    /// <summary>The same with the grid of every cell behind it: <c>@row,column+rows×columns</c>.</summary>
    public static string WithGrid(string source) => WithGrid(Document.Parse(source));

    public static string WithGrid(Document document) => string.Join(" ", document.Pieces.Select(piece => Show(document, piece) + Show(piece.Span)));

    /// <summary>What stands in a source at a place, counted without any code of the product.</summary>
    public static string At(string source, Place place)
    {
        var lines = source.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        return lines[place.Line - 1][(place.Column - 1)..];
    }

    private static string Show(Document document, Piece piece) => piece.Kind switch
    {
        PieceKind.Text => document.TextOf(piece).ToString().Replace('\n', '/') + (piece.MayContinue ? "+" : ""),
        PieceKind.Blank => "[blank]",
        PieceKind.Gap => "[gap]",
        PieceKind.Filler => "[filler]",
        PieceKind.SoftRowEnd => "[soft]",
        PieceKind.RowEnd => "[row]",
        PieceKind.TableStart => "[table]",
        PieceKind.TableEnd => "[/table]",
        PieceKind.PageEnd => "[page]",
        _ => throw new ArgumentOutOfRangeException(nameof(piece)),
    };

    private static string Show(GridSpan span) => span.IsKnown ? $"@{span.Row},{span.Column}+{span.Rows}x{span.Columns}" : "";
}
