using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>Reads the units that figures are written in.</summary>
internal sealed class UnitReader(ProblemList problems)
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>The units in a map.</summary>
    public IReadOnlyList<Unit> ReadAll(Node? node)
    {
        if (node is null || Reading.Map(node, "'units'", problems) is not { } map) return [];
        return [.. map.Entries.Select(Read).OfType<Unit>()];
    }

    private Unit? Read(Entry entry)
    {
        var what = $"unit '{entry.Key.Text}'";
        if (entry.Key.IsEmpty) problems.Add(ProblemKinds.EmptyValue, entry.Key.Place, "the name of a unit", "a name");
        if (Reading.Map(entry.Value, what, problems) is not { } map) return null;
        var fields = new Fields(map, what, entry.Key.Place, problems, "measures", "also", "signs");
        var measures = Reading.Choice(fields.Required("measures"), "'measures'", Choices.Measures, problems) ?? ValueKind.Count;
        var also = fields.List("also");
        var signs = fields.List("signs");
        foreach (var name in also.Concat(signs).Prepend(entry.Key)) CheckDistinct(name, entry.Key.Text);
        return new Unit(entry.Key.Text, also.Texts(), signs.Texts(), measures);
    }

    private void CheckDistinct(ScalarNode name, string unit)
    {
        if (names.TryGetValue(name.Text, out var earlier)) problems.Add(ProblemKinds.UnitsAlike, name.Place, name.Text, earlier);
        else names.Add(name.Text, unit);
    }
}
