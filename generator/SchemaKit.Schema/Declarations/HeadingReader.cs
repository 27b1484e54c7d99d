using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>Reads the headings of rows and columns.</summary>
internal sealed class HeadingReader(ProblemList problems)
{
    private static readonly string[] Keys = ["label", "also", "columns", "rows", "own", "total", "subtotal", "value", "unit"];
    private static readonly string[] OverlayKeys = [.. Keys, "countsIn", "ofWhich", "after", "before"];

    private readonly OwnRowReader ownRows = new(problems);

    /// <summary>Headings written as a map, or as the name of a shape.</summary>
    /// <param name="node">The map or name.</param>
    /// <param name="what">What it describes, for messages.</param>
    /// <param name="keyPath">Where it stands in the YAML, by keys.</param>
    /// <param name="namePath">Where it stands by names.</param>
    public HeadingsDeclaration ReadAll(Node node, string what, string keyPath, string namePath)
    {
        if (node is ScalarNode { IsEmpty: false } shape) return new HeadingsDeclaration { Shape = shape };
        if (Reading.Map(node, what, problems) is not { } map) return new HeadingsDeclaration();
        Names.CheckDistinct(map.Entries.Select(e => e.Key), problems);
        var headings = map.Entries.Select(e => Read(e, $"{keyPath}.{e.Key.Text}", $"{namePath}.{e.Key.Text}")).ToList();
        Labels.CheckDistinct(headings.Select(h => h.Label), problems);
        return new HeadingsDeclaration { Written = headings };
    }

    private HeadingDeclaration Read(Entry entry, string keyPath, string namePath)
    {
        var key = entry.Key;
        var what = $"heading '{key.Text}'";
        Names.CheckId(key, "a row or column", problems);
        if (Names.IsObjectMember(key.Text)) problems.Add(ProblemKinds.NameTaken, key.Place, key.Text, "the row or column");
        if (entry.Value is not MappingNode map)
            return new HeadingDeclaration(key, keyPath, namePath, Labels.Read(entry.Value, what, key, problems) ?? Unlabelled(key));

        var fields = new Fields(map, what, key.Place, problems, [.. key.IsOfOverlay ? OverlayKeys : Keys]);
        if (fields.HasUnknown) problems.NoteGap();
        var label = Labels.FromFields(fields, problems) ?? Unlabelled(key);
        return new HeadingDeclaration(key, keyPath, namePath, label)
        {
            Own = ownRows.Read(fields, label, keyPath, namePath),
            Children = ReadChildren(fields, what, keyPath, namePath),
            Total = fields["total"] is { } total ? ReadTotal(fields.KeyOf("total"), total) : null,
            OfWhich = ReadOfWhich(fields),
            CountsIn = ReadCountsIn(fields),
            Subtotal = fields["subtotal"] is { } subtotal ? SubtotalReader.Read(fields.KeyOf("subtotal"), subtotal, problems) : null,
            Value = Reading.Choice(fields["value"], "'value'", Choices.Values, problems),
            Unit = fields.OptionalText("unit"),
            ValuePlace = (fields["unit"] ?? fields["value"])?.Place ?? key.Place,
        };
    }

    /// <summary>Stands in for a label that could not be read, so that the heading keeps its place and rules may name it.</summary>
    private static LabelDeclaration Unlabelled(ScalarNode key) => new(key, []);

    private ChildrenDeclaration? ReadChildren(Fields fields, string what, string keyPath, string namePath)
    {
        if (fields.Has("columns") && fields.Has("rows")) problems.Add(ProblemKinds.KeysExclude, fields.KeyOf("rows").Place, "rows", "columns");
        var name = fields.Has("columns") ? "columns" : "rows";
        if (fields[name] is not { } node) return null;
        return new ChildrenDeclaration(fields.KeyOf(name), ReadAll(node, $"'{name}' of {what}", $"{keyPath}.{name}", namePath));
    }

    private PartOfDeclaration? ReadOfWhich(Fields fields)
    {
        if (fields["ofWhich"] is not { } node) return null;
        var key = fields.KeyOf("ofWhich");
        if (fields.Has("total")) problems.Add(ProblemKinds.KeysExclude, key.Place, "ofWhich", "total");
        foreach (var name in (string[])["columns", "rows", "own"])
        {
            if (fields.Has(name)) problems.Add(ProblemKinds.KeysExclude, key.Place, "ofWhich", name);
        }

        if (node is not MappingNode map)
            return Reading.Text(node, "'ofWhich'", problems) is { } sibling ? new(sibling, new(null, sibling.Place, null, null, Severity.Error)) : null;
        var part = new Fields(map, "'ofWhich'", key.Place, problems, "heading", "rule", "says", "source", "severity");
        return part.RequiredText("heading") is { } whole ? new(whole, RuleOf(part, key, problems)) : null;
    }

    private ScalarNode? ReadCountsIn(Fields fields)
    {
        if (!fields.Has("countsIn")) return null;
        foreach (var name in (string[])["total", "ofWhich"])
        {
            if (fields.Has(name)) problems.Add(ProblemKinds.KeysExclude, fields.KeyOf("countsIn").Place, "countsIn", name);
        }

        return fields.OptionalText("countsIn");
    }

    private TotalDeclaration? ReadTotal(ScalarNode key, Node node)
    {
        switch (node)
        {
            case MappingNode map:
                if (Reading.Map(map, "'total'", problems) is null) return null;
                return RuleOf(new Fields(map, "'total'", key.Place, problems, "rule", "says", "source", "severity"), key, problems);
            case ScalarNode { IsPlain: true, Text: "true" }:
                return new TotalDeclaration(null, node.Place, null, null, Severity.Error);
            case ScalarNode { IsPlain: true, Text: "false" }:
                problems.Add(ProblemKinds.UnknownChoice, node.Place, "'total'", "false", "; leave it out where the heading is no total");
                return null;
            default:
                if (Reading.Text(node, "'total'", problems) is not { } id) return null;
                Names.CheckId(id, "a rule", problems);
                return new TotalDeclaration(id, id.Place, null, null, Severity.Error);
        }
    }

    /// <summary>The rule that a total, or the own row of a group, brings along, as a map says it.</summary>
    public static TotalDeclaration RuleOf(Fields fields, ScalarNode key, ProblemList problems)
    {
        var rule = fields.OptionalText("rule");
        if (rule is not null) Names.CheckId(rule, "a rule", problems);
        return new TotalDeclaration(
            rule,
            (rule ?? key).Place,
            fields.OptionalText("says")?.Text,
            fields.OptionalText("source")?.Text,
            RuleReader.ReadSeverity(fields, problems));
    }
}
