using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>A label as declared: the official wording and the others, each with its place.</summary>
internal sealed record LabelDeclaration(ScalarNode Official, IReadOnlyList<ScalarNode> Also)
{
    public Label Label => new(Official.Text, Also.Texts());

    public IEnumerable<ScalarNode> Wordings => Also.Prepend(Official);
}

/// <summary>Reads labels and holds them against each other.</summary>
internal static class Labels
{
    /// <summary>A label written as a text, or as a map of <c>label</c> and <c>also</c>; null, with a problem, where there is none.</summary>
    public static LabelDeclaration? Read(Node? node, string what, ScalarNode key, ProblemList problems)
    {
        if (node is null) return null;
        if (node is SequenceNode) problems.Add(ProblemKinds.WrongNode, node.Place, what, "a text or a map", node.KindName);
        if (node is ScalarNode) return Reading.Text(node, what, problems) is { } text ? Checked(new(text, []), problems) : null;
        if (node is not MappingNode map) return null;
        var fields = new Fields(map, what, key.Place, problems, "label", "also");
        return FromFields(fields, problems);
    }

    /// <summary>The label in a map that may say more; null, with a problem, where there is none.</summary>
    public static LabelDeclaration? FromFields(Fields fields, ProblemList problems)
    {
        var also = fields.List("also");
        return fields.RequiredText("label") is { } official ? Checked(new(official, also), problems) : null;
    }

    /// <summary>Notes a problem at every wording that reads like one of an earlier label; what an overlay adds counts as later.</summary>
    public static void CheckDistinct(IEnumerable<LabelDeclaration> labels, ProblemList problems)
    {
        var seen = new Dictionary<string, (LabelDeclaration Label, ScalarNode Wording)>(StringComparer.Ordinal);
        foreach (var (label, wording) in labels.SelectMany(l => l.Wordings.Select(w => (l, w))).OrderBy(w => w.w.IsOfOverlay))
        {
            var key = LabelText.Normalize(wording.Text);
            if (key.Length == 0) continue;
            if (!seen.TryGetValue(key, out var earlier)) seen[key] = earlier = (label, wording);
            if (ReferenceEquals(earlier.Label, label)) continue;
            var (other, alike) = (earlier.Label.Official.Text, earlier.Wording.Text);
            problems.Add(ProblemKinds.LabelsAlike, wording.Place, wording.Text, alike, other);
        }
    }

    /// <summary>Notes a problem at every wording that nothing could be recognised by.</summary>
    public static LabelDeclaration Checked(LabelDeclaration label, ProblemList problems)
    {
        foreach (var wording in label.Wordings)
        {
            if (LabelText.Normalize(wording.Text).Length == 0) problems.Add(ProblemKinds.EmptyLabel, wording.Place, wording.Text);
        }

        return label;
    }
}
