using System.Buffers;

namespace SchemaKit;

/// <summary>
/// The elements and texts of a page in one block of memory, which is lent: a page of thousands of tags allocates nothing for any of them.
/// </summary>
internal sealed class HtmlNodes(string source) : IDisposable
{
    /// <summary>The root of every page.</summary>
    public const int Root = 1;

    private HtmlNode[] nodes = ArrayPool<HtmlNode>.Shared.Rent(4096);
    private List<(int Node, HtmlToken Tag)>? furtherTags;
    private int count = 1;

    /// <summary>The page.</summary>
    public string Source => source;

    public ref HtmlNode this[int node] => ref nodes[node];

    /// <summary>How many there are, the page itself counted.</summary>
    public int Count => count;

    /// <summary>A new element, which stands nowhere yet.</summary>
    public int AddElement(int start, int nameEnd, HtmlTag tag, HtmlAttributes attributes = HtmlAttributes.None, HtmlNamespace language = HtmlNamespace.Html) =>
        Add(new HtmlNode { Kind = HtmlNodeKind.Element, Start = start, End = nameEnd, Tag = tag, Attributes = attributes, Namespace = language });

    /// <summary>A new text, which stands nowhere yet.</summary>
    public int AddText(int start, int end, bool isRaw, bool showsZeros) =>
        Add(new HtmlNode { Kind = isRaw ? HtmlNodeKind.RawText : HtmlNodeKind.Text, Start = start, End = end, ShowsZeros = showsZeros });

    /// <summary>The same element once more, without what is in it.</summary>
    public int AddCopy(int node) =>
        AddElement(nodes[node].Start, nodes[node].End, nodes[node].Tag, nodes[node].Attributes, nodes[node].Namespace);

    /// <summary>The name of an element, as written in its tag.</summary>
    public ReadOnlySpan<char> NameOf(int node) => source.AsSpan(nodes[node].Start + 1, Math.Max(nodes[node].End - nodes[node].Start - 1, 0));

    /// <summary>Gives an element the attributes of a further tag that it does not have.</summary>
    public void AddAttributes(int node, in HtmlToken tag)
    {
        if ((tag.Attributes & ~nodes[node].Attributes) == 0) return;
        nodes[node].Attributes |= tag.Attributes;
        (furtherTags ??= []).Add((node, tag));
    }

    /// <summary>What an attribute of an element says; null where the element does not have it.</summary>
    public string? ValueOf(int node, HtmlAttributes attribute) =>
        (nodes[node].Attributes & attribute) == 0 ? null : HtmlDecoding.OfAttribute(WrittenValueOf(node, attribute));

    /// <summary>An attribute of an element as it is written, with its references; empty where the element does not have it.</summary>
    public ReadOnlySpan<char> WrittenValueOf(int node, HtmlAttributes attribute)
    {
        if ((nodes[node].Attributes & attribute) == 0) return default;
        if (nodes[node].End > 0 && HtmlAttributeNames.TryGet(source, nodes[node].End, attribute, out var written)) return written;
        foreach (var (owner, tag) in furtherTags ?? [])
        {
            if (owner == node && HtmlAttributeNames.TryGet(source, tag.NameEnd, attribute, out written)) return written;
        }

        return default;
    }

    /// <summary>Puts a node behind all others in an element.</summary>
    public void Append(int parent, int node)
    {
        Detach(node);
        var last = nodes[parent].LastChild;
        nodes[node].Parent = parent;
        nodes[node].Previous = last;
        if (last == 0) nodes[parent].FirstChild = node;
        else nodes[last].Next = node;
        nodes[parent].LastChild = node;
    }

    /// <summary>Puts a node in front of another.</summary>
    public void InsertBefore(int sibling, int node)
    {
        Detach(node);
        var parent = nodes[sibling].Parent;
        var previous = nodes[sibling].Previous;
        nodes[node].Parent = parent;
        nodes[node].Previous = previous;
        nodes[node].Next = sibling;
        nodes[sibling].Previous = node;
        if (previous == 0) nodes[parent].FirstChild = node;
        else nodes[previous].Next = node;
    }

    /// <summary>Takes a node out of the element it stands in.</summary>
    public void Detach(int node)
    {
        ref var taken = ref nodes[node];
        if (taken.Parent == 0 && taken.Previous == 0 && taken.Next == 0) return;
        if (taken.Previous == 0) nodes[taken.Parent].FirstChild = taken.Next;
        else nodes[taken.Previous].Next = taken.Next;
        if (taken.Next == 0) nodes[taken.Parent].LastChild = taken.Previous;
        else nodes[taken.Next].Previous = taken.Previous;
        taken.Parent = taken.Previous = taken.Next = 0;
    }

    /// <summary>Moves everything in an element to another one that is empty.</summary>
    public void MoveChildren(int from, int to)
    {
        for (var child = nodes[from].FirstChild; child != 0; child = nodes[child].Next) nodes[child].Parent = to;
        (nodes[to].FirstChild, nodes[to].LastChild) = (nodes[from].FirstChild, nodes[from].LastChild);
        nodes[from].FirstChild = nodes[from].LastChild = 0;
    }

    /// <summary>Gives the block of memory back; no node may be used after that.</summary>
    public void Dispose()
    {
        ArrayPool<HtmlNode>.Shared.Return(nodes);
        nodes = [];
    }

    private int Add(in HtmlNode node)
    {
        if (count == nodes.Length)
        {
            var larger = ArrayPool<HtmlNode>.Shared.Rent(count * 2);
            nodes.AsSpan(0, count).CopyTo(larger);
            ArrayPool<HtmlNode>.Shared.Return(nodes);
            nodes = larger;
        }

        if (count == 1) nodes[0] = default;
        nodes[count] = node;
        return count++;
    }
}
