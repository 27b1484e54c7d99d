using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>Reads the rules between the reports of two years.</summary>
internal sealed class AcrossYearsReader(ProblemList problems)
{
    private const string Here = "across-years";

    private readonly RuleReader rules = new(problems);

    /// <summary>The rules in a map; those that cannot be read are left out, with a problem.</summary>
    public IReadOnlyList<AcrossYearsDeclaration> ReadAll(Node? node)
    {
        if (node is null || Reading.Map(node, $"'{Here}'", problems) is not { } map) return [];
        return [.. map.Entries.Select(Read).OfType<AcrossYearsDeclaration>()];
    }

    private AcrossYearsDeclaration? Read(Entry entry)
    {
        var key = entry.Key;
        var what = $"rule '{key.Text}'";
        Names.CheckHyphenatedId(key, "a rule", problems);
        if (Reading.Map(entry.Value, what, problems) is not { } map) return null;
        var fields = new Fields(map, what, key.Place, problems, [.. RuleReader.Keys, "in", "previousEditions"]);
        var tables = Reading.TextOrList(fields["in"], "'in'", problems);
        var editions = Reading.TextOrList(fields["previousEditions"], "'previousEditions'", problems);
        if (rules.Read(fields, key, $"{Here}.{key.Text}", Severity.Warning) is not { } rule) return null;
        if (rule.Each is Each.Column or Each.Row && !fields.Has("in")) _ = fields.Required("in");
        return new AcrossYearsDeclaration(rule, tables, fields["in"]?.Place ?? key.Place, editions);
    }
}
