using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>Collects the texts in the head of a table and tells from them in which order the columns stand.</summary>
internal sealed class HeadReader(DocumentKeys keys)
{
    private readonly List<HeadText> texts = [];

    /// <summary>How many texts the head has so far.</summary>
    public int Count => texts.Count;

    public void Clear() => texts.Clear();

    public void Add(int first, int last)
    {
        var key = keys.Joined(first, last).ToString();
        texts.Add(new HeadText(first, last, key, first == last ? keys.WithoutRemarks(first) : key));
    }

    /// <summary>Whether any text of the head belongs to a table.</summary>
    public bool BelongsTo(TableIndex table)
    {
        foreach (var text in texts)
        {
            if (table.IsDecoration(text.Key) || table.Columns.Exact(text.Key).Length > 0) return true;
        }

        return false;
    }

    /// <summary>Whether every column of a table has been named, so that an empty cell is no part of the head any more.</summary>
    public bool IsComplete(TableIndex table) => Align(Relevant(table), table.Columns).OfType<HeadNode>().Count() == table.Columns.Nodes.Length;

    /// <summary>The order of the columns under this head.</summary>
    public ColumnOrder Resolve(TableIndex table)
    {
        var heads = Relevant(table);
        if (heads.Count == 0) return ColumnOrder.AsOnTheForm(table);
        var matched = Align(heads, table.Columns);
        var units = HeadUnits(table, heads, matched);
        var byGrid = HeadsByGrid(table, heads);
        ImmutableArray<GridSpan> covered = byGrid is null ? default : [.. byGrid.Select(SpanOf)];
        var strangers = Enumerable.Range(0, heads.Count).Where(i => matched[i] is null).ToList();
        if (strangers.Count == 0) return ColumnOrder.AsOnTheForm(table) with { Covered = covered, HeadUnits = units, IsNamed = matched.Length == table.Columns.Nodes.Length };

        var columns = table.Columns;
        if (strangers.Any(i => IsKnown(heads[i], columns)))
        {
            var unordered = Reordered(table, heads) with { Covered = covered };
            return byGrid is null ? unordered : unordered with { HeadUnits = [.. byGrid.Select(UnitNamedIn)] };
        }

        // Heads that the form does not know: where every column is found besides, they stand for columns of their own or for
        // nothing; where one is not found, a stranger may stand in its place, and what is below it is nobody's.
        var found = matched.OfType<HeadNode>().ToHashSet();
        var lost = columns.Leaves.Where(leaf => !found.Contains(leaf)).ToHashSet();
        var slots = columns.Leaves.Select((leaf, index) => lost.Contains(leaf) ? -1 : index).ToImmutableArray();
        var stranger = keys.Document.TextOf(keys.Document.Pieces[heads[strangers[0]].First]).ToString();
        var doubt = BindingTexts.NoColumn(stranger);
        var subtotals = PrintedSubtotals.Among(columns, heads, matched);
        ImmutableArray<int> unknown = [.. strangers.Where(i => !subtotals.ContainsKey(i)).Select(i => heads[i].First)];
        if (lost.Count > 0) return new ColumnOrder(slots, default, covered, units, doubt) { Strangers = unknown };
        var known = WithForeign(columns, heads, matched, subtotals, onlySubtotals: true);
        if (known.IsDefault) return new ColumnOrder(slots, default, covered, units, doubt) { Strangers = unknown };
        return new ColumnOrder(known, WithForeign(columns, heads, matched, subtotals, onlySubtotals: false), covered, units, doubt)
        {
            Strangers = unknown,
            Subtotals = [.. subtotals.Select(pair => (pair.Value.Slot, SpanOf(heads[pair.Key])))],
        };
    }

    // Without the texts that name no column: what is printed over all columns or over the row labels, whole or in part.
    private List<HeadText> Relevant(TableIndex table)
    {
        var started = false;
        var relevant = new List<HeadText>();
        foreach (var text in texts)
        {
            if (text.Key.Length == 0) continue;
            var known = IsKnown(text, table.Columns);
            var decoration = !known && IsPartOfDecoration(text.Key, table);
            started |= known || decoration;
            if (!decoration && (started || table.Columns.Nodes.Any(node => text.Fit(node) > 0))) relevant.Add(text);
        }

        return relevant;
    }

    private static bool IsPartOfDecoration(string key, TableIndex table) =>
        Array.Exists(table.DecorationKeys, decoration => decoration.Contains(key, StringComparison.Ordinal));

    private static bool IsKnown(HeadText text, HeadTree columns) => Array.Exists(columns.Nodes, node => text.Fit(node) > 1);

    // In whichever order of printing most texts find their head.
    private static HeadNode?[] Align(List<HeadText> heads, HeadTree columns)
    {
        HeadNode?[] best = [];
        var most = -1;
        foreach (var order in columns.PrintedOrders)
        {
            var matched = Align(heads, order, out var fit);
            if (fit <= most) continue;
            AddMisspelled(heads, order, matched);
            (best, most) = (matched, fit);
        }

        return best;
    }

    // A label with other characters in place of a few, right where the one label is due that was not found.
    private static void AddMisspelled(List<HeadText> heads, HeadNode[] nodes, HeadNode?[] matched)
    {
        var due = 0;
        for (var i = 0; i < matched.Length; i++)
        {
            if (matched[i] is null && due < nodes.Length && NearLabel.IsMisspelled(heads[i].Key, nodes[due])
                && (i + 1 == matched.Length ? due + 1 == nodes.Length : due + 1 < nodes.Length && matched[i + 1] == nodes[due + 1]))
            {
                matched[i] = nodes[due];
            }

            if (matched[i] is { } node) due = Array.IndexOf(nodes, node) + 1;
            else due = nodes.Length;
        }
    }

    // The longest common sequence of the texts and the form's heads; exact labels weigh more than near ones.
    private static HeadNode?[] Align(List<HeadText> heads, HeadNode[] nodes, out int total)
    {
        var best = new int[heads.Count + 1, nodes.Length + 1];
        for (var i = heads.Count - 1; i >= 0; i--)
        {
            for (var j = nodes.Length - 1; j >= 0; j--)
            {
                var fit = heads[i].Fit(nodes[j]);
                best[i, j] = Math.Max(fit > 0 ? best[i + 1, j + 1] + fit : 0, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        total = best[0, 0];
        var matched = new HeadNode?[heads.Count];
        for (int i = 0, j = 0; i < heads.Count && j < nodes.Length;)
        {
            var fit = heads[i].Fit(nodes[j]);
            if (fit > 0 && best[i, j] == best[i + 1, j + 1] + fit) matched[i++] = nodes[j++];
            else if (best[i, j] == best[i + 1, j]) i++;
            else j++;
        }

        return matched;
    }

    // The form's labels in an order of the publisher's own: certain where there is one level of heads and each stands once.
    private ColumnOrder Reordered(TableIndex table, List<HeadText> heads)
    {
        var columns = table.Columns;
        var unordered = ColumnOrder.AsOnTheForm(table) with
        {
            Slots = [.. columns.Leaves.Select(_ => -1)],
            Doubt = BindingTexts.OrderOfHeads,
        };
        if (columns.Nodes.Length != columns.Leaves.Length) return unordered;
        var slots = heads.Select(head => OnlyColumn(head, columns)).ToImmutableArray();
        if (slots.Where(slot => slot >= 0).Distinct().Count() != slots.Count(slot => slot >= 0)) return unordered;
        var units = HeadUnits(table, heads, [.. slots.Select(slot => slot < 0 ? null : columns.Leaves[slot])]);
        return unordered with { Slots = slots, HeadUnits = units, Doubt = slots.Contains(-1) ? BindingTexts.NoColumnOfThatName : null };
    }

    private static int OnlyColumn(HeadText head, HeadTree columns)
    {
        var best = columns.Leaves.Max(leaf => head.Fit(leaf));
        var fitting = Array.FindAll(columns.Leaves, leaf => head.Fit(leaf) == best);
        return best > 1 && fitting is [var only] ? only.FirstLeaf : -1;
    }

    // A cell of its own for each foreign head, before the column whose head comes next on its level, else after the one before.
    private static ImmutableArray<int> WithForeign(
        HeadTree columns, List<HeadText> heads, HeadNode?[] matched, Dictionary<int, PrintedSubtotals.Place> subtotals, bool onlySubtotals)
    {
        var slots = Enumerable.Range(0, columns.Leaves.Length).ToList();
        for (var i = heads.Count - 1; i >= 0; i--)
        {
            if (matched[i] is not null) continue;
            if (subtotals.TryGetValue(i, out var subtotal))
            {
                slots.Insert(slots.IndexOf(subtotal.Leaf) + (subtotal.IsBefore ? 0 : 1), subtotal.Slot);
                continue;
            }

            if (onlySubtotals) continue;
            var next = Array.Find(matched[(i + 1)..], node => node is not null);
            var previous = Array.FindLast(matched[..i], node => node is not null);
            if (next is not null && (previous is null || previous.Level == next.Level)) slots.Insert(slots.IndexOf(next.FirstLeaf), -1);
            else if (previous is not null) slots.Insert(slots.IndexOf(previous.FirstLeaf + previous.LeafCount - 1) + 1, -1);
            else return default;
        }

        return [.. slots];
    }

    // The head of each column in a table with known columns, each sought below the head of its group; null where one is not found.
    private HeadText[]? HeadsByGrid(TableIndex table, List<HeadText> heads)
    {
        var leaves = new HeadText[table.Columns.Leaves.Length];
        var spans = new Dictionary<HeadNode, GridSpan>();
        foreach (var node in table.Columns.Nodes)
        {
            var found = heads.FindAll(head => SpanOf(head).IsKnown && head.Fit(node) > 1
                && (node.Parent is { } parent ? IsBelow(SpanOf(head), spans[parent]) : !IsBelowSome(SpanOf(head), spans.Values)));
            if (found is not [var only]) return null;
            spans[node] = SpanOf(only);
            if (node.IsLeaf) leaves[node.FirstLeaf] = only;
        }

        return leaves;
    }

    private GridSpan SpanOf(HeadText head) => keys.Document.Pieces[head.First].Span;

    private static bool IsBelowSome(GridSpan span, IEnumerable<GridSpan> groups) => groups.Any(group => IsBelow(span, group));

    private static bool IsBelow(GridSpan span, GridSpan group) =>
        span.Row > group.Row && span.Column >= group.Column && span.LastColumn <= group.LastColumn;

    private ImmutableArray<string> HeadUnits(TableIndex table, List<HeadText> heads, HeadNode?[] matched)
    {
        var units = Enumerable.Repeat("", table.Columns.Leaves.Length).ToArray();
        for (var i = 0; i < heads.Count; i++)
        {
            if (matched[i] is { IsLeaf: true } leaf) units[leaf.FirstLeaf] = UnitNamedIn(heads[i]);
        }

        return [.. units];
    }

    // What stands in the last brackets, after a colon if there is one: 金额（单位：万元）.
    private string UnitNamedIn(HeadText head)
    {
        var text = keys.Document.TextOf(keys.Document.Pieces[head.Last]);
        var closing = text.LastIndexOfAny(')', '）');
        var opening = closing < 0 ? -1 : text[..closing].LastIndexOfAny('(', '（');
        if (opening < 0) return "";
        var named = text[(opening + 1)..closing];
        return named[(named.LastIndexOfAny(':', '：') + 1)..].Trim().ToString();
    }
}
