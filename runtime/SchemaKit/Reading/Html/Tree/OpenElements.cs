namespace SchemaKit;

/// <summary>The elements that are open while a page is read, the root first ("stack of open elements").</summary>
internal sealed class OpenElements(HtmlNodes nodes, string? name, ReadingLimits limits)
{
    private const long MostSteps = 1L << 29;

    private readonly int[] ofTag = new int[byte.MaxValue + 1];
    private readonly List<int> stack = [];
    private long steps;

    public int Count => stack.Count;

    /// <summary>The one that was opened last.</summary>
    public int Current => stack[^1];

    public int this[int index] => stack[index];

    public HtmlTag CurrentTag => nodes[Current].Tag;

    public HtmlTag TagAt(int index) => nodes[stack[index]].Tag;

    /// <exception cref="DocumentException">The page is nested too deeply.</exception>
    public void Push(int node)
    {
        Check(stack.Count);
        stack.Add(node);
        ofTag[(int)nodes[node].Tag]++;
    }

    public void Pop() => RemoveAt(stack.Count - 1);

    public void RemoveAt(int index)
    {
        ofTag[(int)TagAt(index)]--;
        stack.RemoveAt(index);
    }

    public void Insert(int index, int node)
    {
        Check(stack.Count);
        stack.Insert(index, node);
        ofTag[(int)nodes[node].Tag]++;
    }

    public void Replace(int index, int node) => stack[index] = node;

    /// <summary>Where an element is in the stack; -1 where it is not open.</summary>
    public int IndexOf(int node)
    {
        if (ofTag[(int)nodes[node].Tag] == 0) return -1;
        var index = stack.LastIndexOf(node);
        Step(stack.Count - index);
        return index;
    }

    /// <summary>Where the last one of a kind is; -1 where none is open.</summary>
    public int LastIndexOf(HtmlTag tag)
    {
        if (ofTag[(int)tag] == 0) return -1;
        var index = stack.Count - 1;
        while (TagAt(index) != tag) index--;
        Step(stack.Count - index);
        return index;
    }

    public bool Contains(HtmlTag tag) => ofTag[(int)tag] > 0;

    public void PopTo(int count)
    {
        while (stack.Count > count) Pop();
    }

    /// <summary>Closes everything to the last element of a kind, which is open, and that one.</summary>
    public void PopThrough(HtmlTag tag) => PopTo(LastIndexOf(tag));

    public bool HasInScope(HtmlTag tag, HtmlScope scope = HtmlScope.Usual)
    {
        if (ofTag[(int)tag] == 0) return false;
        for (var index = stack.Count - 1; index >= 0; index--)
        {
            var open = TagAt(index);
            if (open == tag)
            {
                Step(stack.Count - index);
                return true;
            }

            if (scope.EndsAt(open)) break;
        }

        Step(stack.Count);
        return false;
    }

    /// <summary>Whether one element is in scope.</summary>
    public bool HasInScope(int index)
    {
        for (var above = stack.Count - 1; above > index; above--)
        {
            if (HtmlScope.Usual.EndsAt(TagAt(above))) return false;
        }

        return true;
    }

    /// <summary>Closes the elements whose end tags may be left out.</summary>
    /// <param name="except">The one that stays open.</param>
    public void CloseImplied(HtmlTag except = HtmlTag.Other)
    {
        while (CurrentTag.HasImpliedEnd && CurrentTag != except) Pop();
    }

    /// <summary>Counts what it took to find something; a page that takes more than any needs is refused.</summary>
    /// <exception cref="DocumentException">The page is in too great a disorder.</exception>
    public void Step(int count)
    {
        steps += count;
        if (steps <= MostSteps) return;
        throw new DocumentException(name, ReadingTexts.TagsInDisorder);
    }

    private void Check(int depth)
    {
        if (depth <= limits.MaximumDepth) return;
        throw DocumentException.Beyond(nameof(ReadingLimits.MaximumDepth), name, ReadingTexts.PageNestedDeeperThan(limits.MaximumDepth));
    }
}
