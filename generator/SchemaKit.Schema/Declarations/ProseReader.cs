using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>Reads what a schema says of prose, without looking into words and expressions.</summary>
internal sealed class ProseReader(ProblemList problems)
{
    /// <summary>What stands under a key; null where nothing, or nothing that can be read, stands there.</summary>
    public ProseDeclaration? Read(Fields top, string key)
    {
        if (top[key] is not { } node || Reading.Map(node, $"'{key}'", problems) is not { } map) return null;
        var fields = new Fields(map, $"'{key}'", top.KeyOf(key).Place, problems, "between", "not", "topics");
        var topics = fields.Required("topics") is { } written ? Reading.Map(written, "'topics'", problems) : null;
        if (topics is null) return null;
        Names.CheckDistinct(topics.Entries.Select(e => e.Key), problems);
        var read = topics.Entries.Select(ReadTopic).OfType<TopicDeclaration>().ToList();
        Names.CheckDistinct(read.SelectMany(t => t.Claims).Select(c => c.Key), problems);
        return new ProseDeclaration(top.KeyOf(key), fields.List("between"), fields.List("not"), read);
    }

    private TopicDeclaration? ReadTopic(Entry entry)
    {
        var what = $"topic '{entry.Key.Text}'";
        Names.CheckId(entry.Key, "a topic", problems);
        if (Reading.Map(entry.Value, what, problems) is not { } map) return null;
        var fields = new Fields(map, what, entry.Key.Place, problems, "in", "column", "about", "not", "claims");
        var topic = new TopicDeclaration(entry.Key.Text)
        {
            In = fields.OptionalText("in"),
            Column = fields.OptionalText("column"),
            About = fields.List("about"),
            Not = fields.List("not"),
        };
        if (fields.Required("claims") is not { } written || Reading.Map(written, "'claims'", problems) is not { } claims) return null;
        topic.Claims.AddRange(claims.Entries.Select(e => Read(e, topic)).OfType<ClaimDeclaration>());
        return topic;
    }

    private ClaimDeclaration? Read(Entry entry, TopicDeclaration topic)
    {
        var what = $"claim '{entry.Key.Text}'";
        Names.CheckId(entry.Key, "a claim", problems);
        if (Reading.Map(entry.Value, what, problems) is not { } map) return null;
        var fields = new Fields(map, what, entry.Key.Place, problems, "says", "not", "none", "means", "parts", "severity");
        _ = fields.Required("says");
        return new ClaimDeclaration(
            entry.Key,
            topic,
            fields.List("says"),
            fields.List("not"),
            fields.List("none"),
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
