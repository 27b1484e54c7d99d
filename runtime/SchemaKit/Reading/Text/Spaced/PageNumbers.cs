namespace SchemaKit;

/// <summary>
/// Finds the lines of a paged text that only number its pages. A bare number counts as one only at the same edge of two pages whose
/// numbers run on: any other may be a figure.
/// </summary>
internal static class PageNumbers
{
    /// <summary>The numbers of the lines, from 1, that are page numbers.</summary>
    public static HashSet<int> In(string text)
    {
        var found = new HashSet<int>();
        var edges = new List<(int Page, bool IsTop, int Line, int Offset)>();
        int page = 0, seen = 0;
        var last = default(TextLine);
        foreach (var line in new TextLines(text))
        {
            var content = text.AsSpan(line.Start, line.End - line.Start);
            if (content.Contains('\f'))
            {
                AddEdge(last, isTop: false);
                (page, seen) = (page + 1, 0);
            }

            if (WhiteSpace.Trim(content).IsEmpty) continue;
            if (PageNumber.IsIn(content)) found.Add(line.Number);
            if (seen++ == 0) AddEdge(line, isTop: true);
            last = line;
        }

        AddEdge(last, isTop: false);
        foreach (var edge in edges)
        {
            if (edges.Exists(other => other.Page != edge.Page && other.IsTop == edge.IsTop && other.Offset == edge.Offset)) found.Add(edge.Line);
        }

        return found;

        void AddEdge(TextLine line, bool isTop)
        {
            if (line.Number > 0 && PageNumber.MayBeAtEdge(text.AsSpan(line.Start, line.End - line.Start), out var number))
                edges.Add((page, isTop, line.Number, number - page));
        }
    }
}
