namespace SchemaKit;

/// <summary>
/// Finds the labels of the form in lines that hold several of them side by side, each broken over lines of its own: from a word on,
/// beside it or below it, as long as the words are what a label says.
/// </summary>
internal sealed class SpacedLabels
{
    private const int MostLinesApart = 4;
    private const int MostSpacesApart = 2;

    private readonly IReadOnlyList<SpacedLine> lines;
    private readonly int valueStart;
    private readonly int firstFigures;
    private bool isAligned = true;
    private readonly List<(string Key, HeadNode? Row, HeadNode? Column, TableIndex Table)> known;

    private SpacedLabels(IReadOnlyList<SpacedLine> lines, int valueStart, IEnumerable<TableIndex> tables)
    {
        this.lines = lines;
        this.valueStart = valueStart;
        firstFigures = lines.FirstOrDefault(line => line.Cells.Count > 0)?.Number ?? int.MaxValue;
        known = [.. tables.SelectMany(LabelsOf).OrderByDescending(label => label.Key.Length)];
    }

    /// <summary>The labels of the tables, and marks their words as used.</summary>
    /// <param name="lines">The lines of one table on one page.</param>
    /// <param name="valueStart">Where its figures begin.</param>
    /// <param name="tables">The tables that it may be.</param>
    public static List<SpacedLabel> Find(IReadOnlyList<SpacedLine> lines, int valueStart, IEnumerable<TableIndex> tables)
    {
        var labels = new SpacedLabels(lines, valueStart, tables);
        var found = new List<SpacedLabel>();
        for (var line = 0; line < lines.Count; line++)
        {
            for (var word = 0; word < lines[line].Words.Count; word++)
            {
                if (labels.StartingAt(line, word) is { } label) found.Add(label);
            }
        }

        // Lines of one head may have been moved against each other. What then is left of several heads goes together in one way at most.
        labels.isAligned = false;
        for (var line = 0; line < lines.Count && lines[line].Number < labels.firstFigures; line++)
        {
            for (var word = 0; word < lines[line].Words.Count; word++)
            {
                if (labels.StartingAt(line, word) is { } label) found.Add(label);
            }
        }

        return found;
    }

    private static IEnumerable<(string Key, HeadNode? Row, HeadNode? Column, TableIndex Table)> LabelsOf(TableIndex table) =>
        table.Rows.Labelled.SelectMany(node => node.ExactKeys.Select(key => (key, (HeadNode?)node, (HeadNode?)null, table)))
            .Concat(table.Columns.Nodes.SelectMany(node => node.ExactKeys.Select(key => (key, (HeadNode?)null, (HeadNode?)node, table))))
            .Concat(table.DecorationKeys.Select(key => (key, (HeadNode?)null, (HeadNode?)null, table)));

    private SpacedLabel? StartingAt(int line, int word)
    {
        var first = lines[line].Words[word];
        if (first.IsUsed || first.Key.Length == 0) return null;
        var chain = new List<SpacedToken> { first };
        foreach (var (key, row, column, table) in known)
        {
            if (!key.StartsWith(first.Key, StringComparison.Ordinal) || (!isAligned && column is null)) continue;
            if (!Extend(chain, key, first.Key.Length, line, word, first.Start, first.End)) continue;
            var label = new SpacedLabel([.. chain], row, column, table);
            chain.RemoveRange(1, chain.Count - 1);
            if (!StandsWhereItShould(label)) continue;
            foreach (var used in label.Words) used.IsUsed = true;
            return label;
        }

        return null;
    }

    // A row's label starts before the figures; a column's head stands above them or ends behind where they start.
    private bool StandsWhereItShould(SpacedLabel label) =>
        label.Row is not null ? label.Start < valueStart : label.Column is null || label.LastLine < firstFigures || label.End > valueStart;

    private bool Extend(List<SpacedToken> chain, string key, int length, int line, int word, int start, int end)
    {
        if (length == key.Length) return true;
        var count = chain.Count;
        var words = lines[line].Words;
        for (var beside = word + 1; beside < words.Count && words[beside].Start - words[beside - 1].End <= MostSpacesApart; beside++)
        {
            if (words[beside].Key.Length == 0) continue;
            if (TryTake(chain, key, length, line, beside, start, end)) return true;
            break;
        }

        chain.RemoveRange(count, chain.Count - count);
        for (var below = line + 1; below < lines.Count && lines[below].Number - lines[line].Number <= MostLinesApart; below++)
        {
            var isBlocked = false;
            for (var i = 0; i < lines[below].Words.Count; i++)
            {
                var next = lines[below].Words[i];
                if (next.Key.Length == 0 || (isAligned ? !next.IsBelow(start, end) : next.IsUsed || lines[below].Number >= firstFigures)) continue;
                if (TryTake(chain, key, length, below, i, start, end)) return true;
                isBlocked = true;
            }

            // What stands below belongs to another label, and so does everything behind it.
            if (isBlocked && isAligned) break;
        }

        return false;
    }

    // The end of a label may be run together with a character of what stands upright to its left.
    private bool TryTake(List<SpacedToken> chain, string key, int length, int line, int word, int start, int end)
    {
        var token = lines[line].Words[word];
        if (token.IsUsed) return false;
        if (!key.AsSpan(length).StartsWith(token.Key, StringComparison.Ordinal))
        {
            if (token.Start >= start || !token.Key.AsSpan().EndsWith(key.AsSpan(length), StringComparison.Ordinal)) return false;
            chain.Add(token);
            return true;
        }

        var count = chain.Count;
        chain.Add(token);
        if (Extend(chain, key, length + token.Key.Length, line, word, Math.Min(start, token.Start), Math.Max(end, token.End))) return true;
        chain.RemoveRange(count, chain.Count - count);
        return false;
    }
}
