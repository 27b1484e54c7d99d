namespace SchemaKit;

/// <summary>
/// The formatting elements that go on behind the end of a block ("list of active formatting elements"), with marks where a cell or an
/// object started, beyond which none goes on.
/// </summary>
internal sealed class FormattingElements(HtmlNodes nodes)
{
    private const int Mark = 0;
    private const int MostAlike = 3;

    private readonly List<int> list = [];

    public int Count => list.Count;

    public int this[int index]
    {
        get => list[index];
        set => list[index] = value;
    }

    public void AddMark() => list.Add(Mark);

    public bool IsMark(int index) => list[index] == Mark;

    /// <summary>Forgets everything from the last mark on.</summary>
    public void ClearToMark()
    {
        var mark = Math.Max(list.LastIndexOf(Mark), 0);
        list.RemoveRange(mark, list.Count - mark);
    }

    /// <summary>Adds an element. Of those that are alike only three are kept, so that a page cannot pile them up.</summary>
    public void Add(int node)
    {
        var alike = 0;
        for (var index = list.Count - 1; index >= 0 && list[index] != Mark; index--)
        {
            if (!AreAlike(list[index], node) || ++alike < MostAlike) continue;
            list.RemoveAt(index);
            break;
        }

        list.Add(node);
    }

    public void Insert(int index, int node) => list.Insert(index, node);

    public int IndexOf(int node) => list.LastIndexOf(node);

    public void RemoveAt(int index) => list.RemoveAt(index);

    /// <summary>The last element of a kind behind the last mark; -1 where there is none.</summary>
    public int LastIndexOf(HtmlTag tag)
    {
        for (var index = list.Count - 1; index >= 0 && list[index] != Mark; index--)
        {
            if (nodes[list[index]].Tag == tag) return index;
        }

        return -1;
    }

    // Attributes written alike are the same attributes; those written otherwise are taken for others, however many there are.
    private bool AreAlike(int one, int other) => nodes[one].Tag == nodes[other].Tag && Written(one).SequenceEqual(Written(other));

    private ReadOnlySpan<char> Written(int node)
    {
        var attributes = new HtmlAttributeScan(nodes.Source, nodes[node].End);
        while (attributes.MoveNext())
        {
        }

        return nodes.Source.AsSpan(nodes[node].End, attributes.Position - nodes[node].End);
    }
}
