namespace SchemaKit;

/// <summary>What a text of a document is on the form.</summary>
internal enum LabelKind : byte
{
    None,
    Title,
    Caption,
    Head,
    Row,
    Subtotal,
}

/// <summary>A text found on the form.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Last">The last piece of it, where one label was broken into several.</param>
internal readonly record struct FoundLabel(LabelKind Kind, int Last)
{
    /// <summary>For a title, the section it opens; null for a part without tables.</summary>
    public FormSection? Section { get; init; }

    public TableIndex? Table { get; init; }

    /// <summary>For a row, its head; for a printed subtotal, the group that it adds up.</summary>
    public HeadNode? Row { get; init; }
}

/// <summary>Finds texts of a document on a form: exactly first, then joined with those behind, then without numbers and remarks, then near.</summary>
internal sealed class LabelFinder(FormIndex index, DocumentKeys keys)
{
    private const int MostPieces = 5;

    private readonly Document document = keys.Document;

    /// <summary>What a text is, given where the reading stands.</summary>
    public FoundLabel Find(int piece, FormSection? section, TableIndex? table, bool inHead, HeadNode? lastRow)
    {
        if (keys[piece].IsEmpty) return default;
        if (index.IsTitle(keys.WithoutNumber(piece), out var opened)) return new FoundLabel(LabelKind.Title, piece) { Section = opened };
        if (index.CaptionedBy(keys[piece]) is { } captioned) return new FoundLabel(LabelKind.Caption, piece) { Table = captioned };
        if (FindExactly(piece, piece, section, table, inHead, lastRow) is { Kind: not LabelKind.None } exact) return exact;
        for (var last = LastJoinable(piece); last > piece; last--)
        {
            if (FindExactly(piece, last, section, table, inHead, lastRow) is { Kind: not LabelKind.None } joined) return joined;
        }

        return table is null ? default : FindLoosely(piece, table, inHead, lastRow);
    }

    /// <summary>Whether a text is exactly the label of a row of a table.</summary>
    public bool IsRow(int piece, TableIndex? table) => table is not null && table.Rows.Exact(keys[piece]).Length > 0;

    private FoundLabel FindExactly(int piece, int last, FormSection? section, TableIndex? table, bool inHead, HeadNode? lastRow)
    {
        var key = keys.Joined(piece, last);
        if (table is not null)
        {
            if (inHead && IsHead(table, key)) return new FoundLabel(LabelKind.Head, last);
            if (Choose(table.Rows.Exact(key), lastRow) is { } own) return new FoundLabel(LabelKind.Row, last) { Table = table, Row = own };
            if (IsHead(table, key)) return new FoundLabel(LabelKind.Head, last);
            if (!inHead && table.Rows.SubtotalOf(key, lastRow) is { } group) return new FoundLabel(LabelKind.Subtotal, last) { Table = table, Row = group };
        }

        foreach (var other in index.Tables)
        {
            if (other == table || (section is not null && other.Section != section)) continue;
            if (Choose(other.Rows.Exact(key), null) is { } row) return new FoundLabel(LabelKind.Row, last) { Table = other, Row = row };
            if (section is not null && table is null && IsHead(other, key)) return new FoundLabel(LabelKind.Head, last);
        }

        return default;
    }

    private FoundLabel FindLoosely(int piece, TableIndex table, bool inHead, HeadNode? lastRow)
    {
        var key = keys[piece];
        var bareKey = keys.WithoutRemarks(piece);
        if (inHead && (table.Columns.Loose(key).Length > 0 || table.Columns.Exact(bareKey).Length > 0)) return new FoundLabel(LabelKind.Head, piece);
        var row = Choose(table.Rows.Loose(key), lastRow) ?? Choose(table.Rows.Exact(bareKey), lastRow) ?? Choose(table.Rows.Loose(bareKey), lastRow);
        if (row is not null) return new FoundLabel(LabelKind.Row, piece) { Table = table, Row = row };
        if (inHead) return default;
        return NearLabel.Among(key, table.Rows.Nodes) is { } near ? new FoundLabel(LabelKind.Row, piece) { Table = table, Row = near } : default;
    }

    private static bool IsHead(TableIndex table, ReadOnlySpan<char> key) => table.IsDecoration(key) || table.Columns.Exact(key).Length > 0;

    // The same label may stand under several groups: the one below the group read last is meant, else the next one down the table.
    private static HeadNode? Choose(HeadNode[] rows, HeadNode? lastRow)
    {
        if (rows.Length < 2 || lastRow is null) return rows.FirstOrDefault();
        var group = lastRow.IsLeaf ? lastRow.Parent : lastRow;
        return Array.Find(rows, row => group is not null && row.Parent == group)
            ?? Array.Find(rows, row => row.FirstLeaf > lastRow.FirstLeaf)
            ?? rows[0];
    }

    private int LastJoinable(int piece)
    {
        var last = piece;
        while (last - piece + 1 < MostPieces && last + 1 < document.Pieces.Length
            && document.Pieces[last + 1].Kind == PieceKind.Text && !keys[last + 1].IsEmpty
            && !document.Pieces[last].Span.IsKnown)
        {
            last++;
        }

        return last;
    }
}
