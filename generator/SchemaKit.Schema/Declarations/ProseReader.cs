using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>Reads what a schema says of prose, without looking into words and expressions.</summary>
internal sealed class ProseReader(ProblemList problems)
{
    /// <summary>The lists of words that a claim may have.</summary>
    public static readonly string[] WordKeys = ["says", "about", "not", "none"];

    /// <summary>What stands under a key; null where nothing, or nothing that can be read, stands there.</summary>
    public ProseDeclaration? Read(Fields top, string key)
    {
        if (top[key] is not { } node || Reading.Map(node, $"'{key}'", problems) is not { } map) return null;
        var fields = new Fields(map, $"'{key}'", top.KeyOf(key).Place, problems, "between", "not", "claims");
        var claims = fields.Required("claims") is { } written ? Reading.Map(written, "'claims'", problems) : null;
        if (claims is null) return null;
        Names.CheckDistinct(claims.Entries.Select(e => e.Key), problems);
        return new ProseDeclaration(
            top.KeyOf(key), fields.List("between"), fields.List("not"), [.. claims.Entries.Select(Read).OfType<ClaimDeclaration>()]);
    }

    private ClaimDeclaration? Read(Entry entry)
    {
        var what = $"claim '{entry.Key.Text}'";
        Names.CheckId(entry.Key, "a claim", problems);
        if (Reading.Map(entry.Value, what, problems) is not { } map) return null;
        var fields = new Fields(map, what, entry.Key.Place, problems, [.. WordKeys, "means", "parts", "severity"]);
        _ = fields.Required("says");
        return new ClaimDeclaration(
            entry.Key,
            WordKeys.ToDictionary(k => k, k => Reading.TextOrList(fields[k], $"'{k}'", problems)),
            fields.Required("means") is { } means ? Reading.TextOrList(means, "'means'", problems) : [],
            ReadParts(fields["parts"]),
            Reading.Choice(fields["severity"], "'severity'", Choices.Severities, problems) ?? Severity.Warning);
    }

    private IReadOnlyList<PartDeclaration> ReadParts(Node? node)
    {
        if (node is null || Reading.Map(node, "'parts'", problems) is not { } map) return [];
        return [.. map.Entries.Select(e => new PartDeclaration(e.Key, Reading.TextOrList(e.Value, $"part '{e.Key.Text}'", problems)))];
    }
}
