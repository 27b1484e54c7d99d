using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>Reads rules as they are written, without looking into their expressions.</summary>
internal sealed class RuleReader(ProblemList problems)
{
    /// <summary>The keys of a rule, wherever it stands.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["says", "source", "each", "that", "severity"];

    /// <summary>How much a failure weighs.</summary>
    /// <param name="fields">What the rule says.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="usual">How much it weighs unless said otherwise.</param>
    public static Severity ReadSeverity(Fields fields, ProblemList problems, Severity usual = Severity.Error) =>
        Reading.Choice(fields["severity"], "'severity'", Choices.Severities, problems) ?? usual;

    /// <summary>The rules in a map; those that cannot be read are left out, with a problem.</summary>
    public IReadOnlyList<RuleDeclaration> ReadAll(Node? node, string keyPath)
    {
        if (node is null || Reading.Map(node, "'rules'", problems) is not { } map) return [];
        return [.. map.Entries.Select(e => Read(e, $"{keyPath}.{e.Key.Text}")).OfType<RuleDeclaration>()];
    }

    private RuleDeclaration? Read(Entry entry, string keyPath)
    {
        var key = entry.Key;
        var what = $"rule '{key.Text}'";
        Names.CheckId(key, "a rule", problems);
        if (Reading.Map(entry.Value, what, problems) is not { } map) return null;
        return Read(new Fields(map, what, key.Place, problems, [.. Keys]), key, keyPath, Severity.Error);
    }

    /// <summary>A rule of which the keys are at hand; null, with a problem, where it cannot be read.</summary>
    public RuleDeclaration? Read(Fields fields, ScalarNode key, string keyPath, Severity usualSeverity)
    {
        var says = fields.RequiredText("says")?.Text;
        var source = fields.OptionalText("source")?.Text;
        var severity = ReadSeverity(fields, problems, usualSeverity);
        var each = Reading.Choice(fields["each"], "'each'", Choices.Eaches, problems) ?? Each.Once;
        var that = fields.Required("that") is { } written ? ReadThat(written, each, fields) : [];
        if (fields.HasUnknown || that.Count == 0 || (each is Each.Once && fields.Has("each"))) return null;
        return new RuleDeclaration(key, keyPath, says ?? key.Text, source, each, fields["each"]?.Place ?? key.Place, that, severity);
    }

    private IReadOnlyList<ThatDeclaration> ReadThat(Node node, Each each, Fields fields)
    {
        if (node is not MappingNode map || each is not Each.Cell)
            return Reading.Text(node, "'that'", problems) is { } text ? [new ThatDeclaration(null, null, text)] : [];

        if (Reading.Map(map, "'that'", problems) is null) return [];
        var byKind = new Fields(map, "'that'", fields.KeyOf("that").Place, problems, [.. Choices.Values.Keys]);
        var read = new List<ThatDeclaration>();
        foreach (var kind in Choices.Values.Where(k => byKind.Has(k.Key)).OrderBy(k => byKind.KeyOf(k.Key).Start))
        {
            if (byKind.OptionalText(kind.Key) is { } expression) read.Add(new ThatDeclaration(kind.Value, byKind.KeyOf(kind.Key), expression));
        }

        return read;
    }
}
