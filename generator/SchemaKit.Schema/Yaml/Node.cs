using YamlDotNet.Core;

namespace SchemaKit.Schema.Yaml;

/// <summary>A piece of YAML and where it stands.</summary>
internal abstract class Node(TextLines lines, int start, int end)
{
    public int Start => start;

    public int End => end;

    public TextPlace Place => lines.Place(start, end);

    /// <summary>Whether an overlay has it, and not the edition that it adds to.</summary>
    public bool IsOfOverlay => lines.Role is TextRole.Overlay;

    protected TextLines Lines => lines;

    /// <summary>What a person calls this kind of node.</summary>
    public abstract string KindName { get; }
}

/// <summary>A single text.</summary>
internal sealed class ScalarNode(TextLines lines, int start, int end, string text, ScalarStyle style) : Node(lines, start, end)
{
    private int[]? offsets;

    /// <summary>A text that stands for another, where that one stands.</summary>
    public ScalarNode(ScalarNode place, string text)
        : this(place.Lines, place.Start, place.End, text, ScalarStyle.Plain)
    {
    }

    public string Text => text;

    public bool IsPlain => style is ScalarStyle.Plain;

    /// <summary>Whether nothing is written here: no text, or YAML's words for nothing.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(text) || (IsPlain && text is "~" or "null" or "Null" or "NULL");

    public override string KindName => "a text";

    /// <summary>A list where the text stands, it alone in it.</summary>
    public SequenceNode ToList() => new(Lines, Start, End, [this]);

    /// <summary>A map where the text stands, it alone in it.</summary>
    public MappingNode ToMap(string key) => new(Lines, Start, End, [new Entry(new ScalarNode(Lines, Start, End, key, ScalarStyle.Plain), this)]);

    /// <summary>The place in the file of a stretch of the text, whatever quoting or folding stands between.</summary>
    public TextPlace PlaceOf(int first, int length)
    {
        offsets ??= ScalarOffsets.Of(Lines.Text, Start, End, style, text);
        var from = Math.Min(Math.Max(first, 0), text.Length);
        var last = Math.Min(from + length, text.Length) - 1;
        return Lines.Place(offsets[from], last < from ? offsets[from] : offsets[last] + 1);
    }
}

/// <summary>A list.</summary>
internal sealed class SequenceNode(TextLines lines, int start, int end, IReadOnlyList<Node> items) : Node(lines, start, end)
{
    public IReadOnlyList<Node> Items => items;

    public override string KindName => "a list";

    /// <summary>The list where this one stands, with other entries.</summary>
    public SequenceNode With(IReadOnlyList<Node> items) => new(Lines, Start, End, items);
}

/// <summary>Keys and what they say, in the order written; no key stands twice.</summary>
internal sealed class MappingNode(TextLines lines, int start, int end, IReadOnlyList<Entry> entries) : Node(lines, start, end)
{
    public IReadOnlyList<Entry> Entries => entries;

    public override string KindName => "a map";

    /// <summary>The node under a key; null where there is none.</summary>
    public Node? this[string key] => entries.FirstOrDefault(e => e.Key.Text == key)?.Value;

    /// <summary>The map where this one stands, with other entries.</summary>
    public MappingNode With(IReadOnlyList<Entry> entries) => new(Lines, Start, End, entries);
}

/// <summary>A key and what it says.</summary>
internal sealed record Entry(ScalarNode Key, Node Value);
