using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>A subtotal that publishers may print beside what stands in a group.</summary>
/// <param name="Key">The key that declares it.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Rule">The id that the schema gives to the rule that comes with it; null for the usual one.</param>
/// <param name="Severity">How much a failure weighs.</param>
internal sealed record SubtotalDeclaration(ScalarNode Key, LabelDeclaration Label, ScalarNode? Rule, Severity Severity)
{
    /// <summary>The id of the rule that comes with it, shared by all subtotals that give none.</summary>
    public string RuleId => Rule?.Text ?? "subtotals";
}

/// <summary>Reads the subtotals of groups: a label, a list of labels, or a map that says more.</summary>
internal static class SubtotalReader
{
    /// <summary>The subtotal of a heading; null, with a problem, where it cannot be read.</summary>
    public static SubtotalDeclaration? Read(ScalarNode key, Node node, ProblemList problems)
    {
        if (node is not MappingNode map)
        {
            var labels = Reading.TextOrList(node, "'subtotal'", problems);
            if (labels.Count == 0) return null;
            return new SubtotalDeclaration(key, Labels.Checked(new LabelDeclaration(labels[0], [.. labels.Skip(1)]), problems), null, Severity.Warning);
        }

        var fields = new Fields(map, "'subtotal'", key.Place, problems, "label", "also", "rule", "severity");
        var rule = fields.OptionalText("rule");
        if (rule is not null) Names.CheckId(rule, "a rule", problems);
        var severity = Reading.Choice(fields["severity"], "'severity'", Choices.Severities, problems) ?? Severity.Warning;
        return Labels.FromFields(fields, problems) is { } label ? new SubtotalDeclaration(key, label, rule, severity) : null;
    }
}
