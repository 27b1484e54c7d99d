using SchemaKit.Schema.Declarations;
using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Overlays;

/// <summary>
/// Puts rows, columns, tables and sections that an overlay adds where they stand on the form: beside the one that they name, else before
/// the total that ends their siblings, else behind all of them.
/// </summary>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="merge">Puts what is added to one that is there already into it.</param>
/// <param name="added">Puts in order what stands in a new one.</param>
internal sealed class OrderedMerge(ProblemList problems, Func<Entry, Entry, Growth, Node> merge, Func<Node, Growth, Node> added)
{
    private const string After = "after";
    private const string Before = "before";

    private readonly List<Entry> entries = [];

    // Behind which of the others each new one was put, so that several behind the same keep their order.
    private readonly Dictionary<string, string> putBehind = new(StringComparer.Ordinal);

    /// <summary>What is there, with what is added.</summary>
    public MappingNode Merge(MappingNode there, MappingNode more, Growth each)
    {
        entries.AddRange(there.Entries);
        foreach (var entry in more.Entries)
        {
            var known = PositionOf(entry.Key.Text);
            if (known >= 0 && !entries[known].Key.IsOfOverlay) entries[known] = new Entry(entries[known].Key, merge(entries[known], entry, each));
            else Put(entry, each);
        }

        return there.With(entries);
    }

    private void Put(Entry entry, Growth each)
    {
        var map = entry.Value as MappingNode;
        var (after, before) = (Beside(map, After), Beside(map, Before));
        if (after is not null && before is not null) problems.Add(ProblemKinds.KeysExclude, KeyOf(map!, Before).Place, Before, After);
        var rest = map is null ? entry.Value : map.With([.. map.Entries.Where(e => !IsConsumed(e))]);
        entries.Insert(PositionFor(entry.Key, after, before), new Entry(entry.Key, added(rest, each)));
    }

    private ScalarNode? Beside(MappingNode? map, string key) => map?[key] is { } node ? Reading.Text(node, $"'{key}'", problems) : null;

    private int PositionFor(ScalarNode key, ScalarNode? after, ScalarNode? before)
    {
        if ((after ?? before) is not { } sibling) return LastPosition();
        var position = PositionOf(sibling.Text);
        if (position < 0)
        {
            problems.Add(ProblemKinds.NoSibling, sibling.Place, key.Text, sibling.Text, problems.HintOrAll(sibling.Text, [.. entries.Select(e => e.Key.Text)]));
            return LastPosition();
        }

        if (after is null) return position;
        putBehind[key.Text] = sibling.Text;
        do position++;
        while (position < entries.Count && putBehind.TryGetValue(entries[position].Key.Text, out var behind) && behind == sibling.Text);
        return position;
    }

    private int LastPosition()
    {
        var end = entries.Count;
        while (end > 0 && entries[end - 1].Value is MappingNode last && last["total"] is not null) end--;
        return end;
    }

    private int PositionOf(string name) => entries.FindIndex(e => e.Key.Text == name);

    private static ScalarNode KeyOf(MappingNode map, string key) => map.Entries.First(e => e.Key.Text == key).Key;

    private static bool IsConsumed(Entry entry) => entry.Key.Text is After or Before;
}
