namespace SchemaKit.Cli.Schemas;

/// <summary>A table of a drafted schema.</summary>
internal sealed class DraftTable
{
    /// <summary>The name that programs use; empty where the section is this table.</summary>
    public string Id { get; set; } = "";

    public string? Caption { get; init; }

    public IReadOnlyList<string> Stubheads { get; init; } = [];

    public string? Spanner { get; init; }

    public required List<DraftHeading> Columns { get; init; }

    /// <summary>The rows; none for a single line of figures.</summary>
    public required List<DraftHeading> Rows { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>The rules beside those of totals: name, words, expression.</summary>
    public List<(string Id, string Says, string That)> Rules { get; } = [];

    /// <summary>Whether two headings side by side read alike, or one cannot be read by; then which.</summary>
    public Message? Unreadable => Clash(Columns) ?? Clash(Rows);

    private static Message? Clash(List<DraftHeading> siblings)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in siblings)
        {
            if (LabelText.Normalize(heading.Label) is not { Length: > 0 } key) return SchemaTexts.NothingToRecognise(heading.Label);
            if (!keys.Add(key)) return SchemaTexts.TwoOfOneName(heading.Label);
            if (heading.Leaf >= 0 && !heading.IsLeaf) return SchemaTexts.HeadsFiguresAndGroup(heading.Label);
            if (Clash(heading.Children) is { } below) return below;
        }

        return null;
    }
}
