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

    /// <summary>The table it belongs to, which may be another than the one that is being read.</summary>
    public TableIndex? Table { get; init; }

    /// <summary>For a row, its head; for a printed subtotal, the group that it adds up.</summary>
    public HeadNode? Row { get; init; }
}

/// <summary>Where in a form the reading of a document stands.</summary>
/// <param name="Section">The section whose title was read last.</param>
/// <param name="Table">The table that is being read.</param>
/// <param name="InHead">Whether its head is.</param>
/// <param name="LastRow">The row label read last in it.</param>
internal readonly record struct FormPosition(FormSection? Section, TableIndex? Table, bool InHead, HeadNode? LastRow);

/// <summary>Finds texts of a document on a form: exactly first, then joined with those behind, then without numbers and remarks, then near.</summary>
internal sealed class LabelFinder(FormIndex index, DocumentKeys keys)
{
    private const int MostPieces = 5;
    private const int ShortestWithoutNumber = 4;

    private readonly Document document = keys.Document;

    /// <summary>What a text is, given where the reading stands.</summary>
    public FoundLabel Find(int piece, in FormPosition at)
    {
        if (keys[piece].IsEmpty) return default;
        if (index.IsTitle(keys.WithoutNumber(piece), out var opened)) return new FoundLabel(LabelKind.Title, piece) { Section = opened };
        if ((index.CaptionedBy(keys[piece]) ?? index.CaptionedBy(keys.WithoutLastRemark(piece))) is { } captioned) return new FoundLabel(LabelKind.Caption, piece) { Table = captioned };
        if (FindExactly(piece, piece, at) is { Kind: not LabelKind.None } exact) return exact;
        var lastJoinable = LastJoinable(piece);
        for (var last = lastJoinable; last > piece; last--)
        {
            if (FindExactly(piece, last, at) is { Kind: not LabelKind.None } joined) return joined;
        }

        if (at.Table is null) return default;
        if (FindLoosely(piece, at) is { Kind: not LabelKind.None } loose) return loose;
        for (var last = lastJoinable; last > piece; last--)
        {
            if (Choose(at.Table.Rows.Loose(keys.Joined(piece, last)), at.LastRow) is { } row) return RowAt(last, at.Table, row);
        }

        return default;
    }

    /// <summary>Whether a text is exactly the label of a row of a table.</summary>
    public bool IsRow(int piece, TableIndex? table) => table is not null && table.Rows.Exact(keys[piece]).Length > 0;

    private FoundLabel FindExactly(int piece, int last, in FormPosition at)
    {
        var key = keys.Joined(piece, last);
        if (at.Table is { } table)
        {
            if (at.InHead && IsHead(table, key)) return HeadAt(last, table);
            if (Choose(table.Rows.Exact(key), at.LastRow) is { } own) return RowAt(last, table, own);
            if (IsHead(table, key)) return !at.InHead && Choose(table.Rows.Loose(key), at.LastRow) is { } bare ? RowAt(last, table, bare) : HeadAt(last, table);
            if (!at.InHead && table.Rows.SubtotalOf(key, at.LastRow) is { } group) return new FoundLabel(LabelKind.Subtotal, last) { Table = table, Row = group };
        }

        foreach (var other in index.Tables)
        {
            if (other == at.Table || (at.Section is not null && other.Section != at.Section)) continue;
            if (Choose(other.Rows.Exact(key), null) is { } row) return RowAt(last, other, row);
            if (at.Section is not null && at.Table is null && IsHead(other, key)) return HeadAt(last, other);
        }

        return FindElsewhere(key, last, at);
    }

    // A table may stand under the title of another section, or under none: a label that only one table has tells.
    private FoundLabel FindElsewhere(ReadOnlySpan<char> key, int last, in FormPosition at)
    {
        if (index.OnlyTableWith(key) is not { } only || only == at.Table) return default;
        if (Choose(only.Rows.Exact(key), null) is { } row) return RowAt(last, only, row);
        return HeadAt(last, only);
    }

    private FoundLabel FindLoosely(int piece, in FormPosition at)
    {
        var table = at.Table!;
        var key = keys[piece];
        var bareKey = keys.WithoutRemarks(piece);
        if (at.InHead && (table.Columns.Loose(key).Length > 0 || table.Columns.Exact(bareKey).Length > 0)) return HeadAt(piece, table);
        var row = Choose(table.Rows.Loose(key), at.LastRow) ?? Choose(table.Rows.Exact(bareKey), at.LastRow) ?? Choose(table.Rows.Loose(bareKey), at.LastRow)
            ?? NearRow(key, at) ?? MisspelledNext(key, at) ?? NumberedOtherwise(piece, at);
        return row is null ? default : RowAt(piece, table, row);
    }

    // Other numbers and words in front of a label that is long enough to tell the row by itself.
    private HeadNode? NumberedOtherwise(int piece, in FormPosition at)
    {
        var text = document.TextOf(document.Pieces[piece]);
        var bare = LeadIns.WithoutNumbers(text, index.Form.LeadIns);
        if (bare.Length == text.Length) return null;
        var key = LabelText.Normalize(bare.ToString());
        if (key.Length < ShortestWithoutNumber) return null;
        var rows = at.Table!.Rows;
        return Choose(rows.Exact(key), at.LastRow) ?? Choose(rows.Loose(key), at.LastRow) ?? Choose(rows.Loose(LabelText.Normalize(LabelText.WithoutRemarks(bare))), at.LastRow);
    }

    // In the head of a table, what is near a column as well is no row.
    private static HeadNode? NearRow(ReadOnlySpan<char> key, in FormPosition at) =>
        at.InHead && NearLabel.IsNearSome(key, at.Table!.Columns.Nodes) ? null : NearLabel.Among(key, at.Table!.Rows.Labelled);

    // The row that comes next on the form, with a character or two replaced.
    private static HeadNode? MisspelledNext(ReadOnlySpan<char> key, in FormPosition at)
    {
        foreach (var next in at.Table!.Rows.After(at.LastRow))
        {
            if (NearLabel.IsMisspelled(key, next)) return next;
        }

        return null;
    }

    private static FoundLabel RowAt(int last, TableIndex table, HeadNode row) => new(LabelKind.Row, last) { Table = table, Row = row };

    private static FoundLabel HeadAt(int last, TableIndex table) => new(LabelKind.Head, last) { Table = table };

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
