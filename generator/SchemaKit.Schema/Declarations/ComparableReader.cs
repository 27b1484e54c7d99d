using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>Reads how the cells of an edition relate to those of the edition before it.</summary>
internal sealed class ComparableReader(ProblemList problems)
{
    private readonly List<ComparedCells> names = [];
    private readonly List<TextPlace> places = [];
    private readonly HashSet<(string Name, bool OfThis)> taken = [];

    /// <summary>What is said; null, with a problem, where it cannot be read.</summary>
    /// <param name="key">The key that it stands under.</param>
    /// <param name="node">The map.</param>
    public ComparableDeclaration? Read(ScalarNode key, Node node)
    {
        if (Reading.Map(node, "'comparable'", problems) is not { } map) return null;
        var fields = new Fields(map, "'comparable'", key.Place, problems, "former", "same", "sumOf", "not");
        var former = fields.RequiredText("former");
        if (former is not null) Names.CheckKey(former, "an edition", "-.", "2021 or 2021-revised", problems);
        foreach (var name in Reading.TextOrList(fields["same"], "'same'", problems)) Add(name, Comparison.Same);
        ReadSums(fields["sumOf"]);
        ReadIncomparable(fields["not"]);
        return former is null
            ? null
            : new(new(former.Text, new(names)), new(key.Place, former.Place, new(places)));
    }

    private void ReadSums(Node? node)
    {
        if (node is null || Reading.Map(node, "'sumOf'", problems) is not { } map) return;
        foreach (var entry in map.Entries)
        {
            var parts = Reading.TextOrList(entry.Value, $"the sum '{entry.Key.Text}'", problems);
            if (parts.Count == 0 || Add(entry.Key, Comparison.Sum) is not { } sum) continue;
            foreach (var written in parts)
            {
                if (Add(written, Comparison.Part) is not { } part || part.Name.Stars == sum.Name.Stars) continue;
                problems.Add(ProblemKinds.StarOnOneSide, written.Place, written.Text, entry.Key.Text);
            }
        }
    }

    private void ReadIncomparable(Node? node)
    {
        if (node is null || Reading.Map(node, "'not'", problems) is not { } map) return;
        foreach (var entry in map.Entries)
        {
            if (Reading.Text(entry.Value, $"the reason for '{entry.Key.Text}'", problems) is { } reason)
                Add(entry.Key, Comparison.Not, reason.Text);
        }
    }

    private ComparedCells? Add(ScalarNode written, Comparison how, string? reason = null)
    {
        var cells = new ComparedCells(new(written.Text), how, reason);
        if (!Names.IsPathOfCells(written.Text))
        {
            problems.Add(ProblemKinds.BadCellsName, written.Place, written.Text);
            return null;
        }

        var isTwice = (cells.IsOfThis && !taken.Add((written.Text, true))) | (cells.IsOfFormer && !taken.Add((written.Text, false)));
        if (isTwice) problems.Add(ProblemKinds.CellsNamedTwice, written.Place, written.Text);
        names.Add(cells);
        places.Add(written.Place);
        return cells;
    }
}
