using SchemaKit.Schema.Declarations;
using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Overlays;

/// <summary>
/// Puts what an overlay adds into the schema that it extends, node by node; every node goes on knowing its file. What would change
/// or remove something there is a problem.
/// </summary>
/// <param name="causes">Takes where the overlay touches what.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class OverlayMerge(OverlayCauses causes, ProblemList problems)
{
    /// <summary>The schema with what the overlay adds.</summary>
    /// <param name="schema">The schema extended.</param>
    /// <param name="overlay">What the overlay adds to it.</param>
    public MappingNode Merge(MappingNode schema, MappingNode overlay) => Keys(schema, overlay, Growths.Schema, "the form");

    private Node Merge(Entry there, Entry added, Growth growth)
    {
        var name = added.Key.Text;
        causes.Note(there, added.Key);
        switch (growth)
        {
            case Growth.Texts { OrOne: var orOne }:
                return Texts(there, added, orOne);
            case Growth.Wordings:
                return there.Value is MappingNode said && added.Value is MappingNode more
                    ? Keys(said, more, new(new Dictionary<string, Growth> { ["also"] = new Growth.Texts() }, ["label", "rule", "severity"]), $"'{name}'")
                    : Texts(there, added, orOne: true);
            case Growth.Names { Each: var each, IsOrdered: var isOrdered }:
                return OfNames(there, added, each(), isOrdered);
            case Growth.Map map:
                return OfMap(there, added, map);
            default:
                Change(added.Key.Place, $"the edition has '{name}' already", "give this one another name, or remove it");
                return there.Value;
        }
    }

    private Node OfNames(Entry there, Entry added, Growth each, bool isOrdered)
    {
        var name = added.Key.Text;
        if (there.Value is ScalarNode shape)
            Change(added.Key.Place, $"'{name}' names the shape '{shape.Text}' in the edition", $"add to it under 'shapes', as '{shape.Text}: {{ … }}'");
        else if (added.Value is ScalarNode { IsEmpty: false })
            Change(added.Value.Place, $"'{name}' is a list of its own in the edition", "list what is added to it");
        else if (there.Value is MappingNode named && Reading.Map(added.Value, $"'{name}'", problems) is { } names)
            return isOrdered ? new OrderedMerge(problems, Merge, Added).Merge(named, names, each) : Unordered(named, names, each);
        return there.Value;
    }

    private Node OfMap(Entry there, Entry added, Growth.Map growth)
    {
        var name = added.Key.Text;
        if (growth.IsLabel && added.Value is ScalarNode label)
        {
            var said = there.Value is MappingNode map ? map["label"] as ScalarNode : there.Value as ScalarNode;
            Change(label.Place, $"'{name}' is '{said?.Text}' in the edition", $"write '{name}: {{ also: [{label.Text}] }}' for another wording, or remove it");
            return there.Value;
        }

        if (Reading.Map(added.Value, $"'{name}'", problems) is not { } more) return there.Value;
        var whole = growth.IsLabel && there.Value is ScalarNode text ? text.ToMap("label") : there.Value as MappingNode;
        return whole is null ? there.Value : Keys(whole, more, growth, $"'{name}'");
    }

    private MappingNode Keys(MappingNode there, MappingNode added, Growth.Map growth, string what)
    {
        var entries = there.Entries.ToList();
        foreach (var entry in added.Entries)
        {
            var key = entry.Key.Text;
            var position = entries.FindIndex(e => e.Key.Text == key);
            if (growth.Kept.Contains(key)) Keep(entry, position < 0 ? null : entries[position], what);
            else if (!growth.Keys.TryGetValue(key, out var inner)) problems.Add(ProblemKinds.UnknownKey, entry.Key.Place, what, key, problems.HintOrAll(key, [.. growth.Keys.Keys, .. growth.Kept]));
            else if (position >= 0) entries[position] = new Entry(entries[position].Key, Merge(entries[position], entry, inner));
            else if (inner.MayBeNew) entries.Add(new Entry(entry.Key, Added(entry.Value, inner)));
            else Change(entry.Key.Place, $"{what} has no '{key}' in the edition", "remove it here, or keep a schema of its own for the variant");
        }

        return there.With(entries);
    }

    private void Keep(Entry entry, Entry? there, string what)
    {
        var said = there?.Value is ScalarNode text ? $"'{entry.Key.Text}' of {what} is '{text.Text}' in the edition"
            : there is not null ? $"the edition says '{entry.Key.Text}' of {what}"
            : $"'{entry.Key.Text}' would say something else of what {what} is in the edition";
        Change(entry.Key.Place, said, "remove it here");
    }

    private MappingNode Unordered(MappingNode there, MappingNode added, Growth each)
    {
        var entries = there.Entries.ToList();
        foreach (var entry in added.Entries)
        {
            var position = entries.FindIndex(e => e.Key.Text == entry.Key.Text);
            if (position < 0) entries.Add(new Entry(entry.Key, Added(entry.Value, each)));
            else entries[position] = new Entry(entries[position].Key, Merge(entries[position], entry, each));
        }

        return there.With(entries);
    }

    /// <summary>What is new, with the new headings in it in their order.</summary>
    private Node Added(Node node, Growth growth) => (node, growth) switch
    {
        (MappingNode map, Growth.Names { IsOrdered: true } names) => new OrderedMerge(problems, Merge, Added).Merge(map.With([]), map, names.Each()),
        (MappingNode map, Growth.Names names) => map.With([.. map.Entries.Select(e => new Entry(e.Key, Added(e.Value, names.Each())))]),
        (MappingNode map, Growth.Map keys) => map.With(
            [.. map.Entries.Select(e => keys.Keys.TryGetValue(e.Key.Text, out var inner) ? new Entry(e.Key, Added(e.Value, inner)) : e)]),
        _ => node,
    };

    private Node Texts(Entry there, Entry added, bool orOne)
    {
        // What is no such text is left to the reader to refuse.
        if (ListOf(there.Value, orOne) is not { } said || ListOf(added.Value, orOne) is not { Items.Count: > 0 } more) return added.Value;
        foreach (var text in more.Items.OfType<ScalarNode>().Where(text => said.Items.OfType<ScalarNode>().Any(s => s.Text == text.Text)))
            problems.Add(ProblemKinds.SaidInBase, text.Place, text.Text);
        return said.With([.. said.Items, .. more.Items]);
    }

    private static SequenceNode? ListOf(Node node, bool orOne) =>
        node as SequenceNode ?? (orOne && node is ScalarNode { IsEmpty: false } text ? text.ToList() : null);

    private void Change(TextPlace place, string there, string advice) => problems.Add(ProblemKinds.ChangesBase, place, there, advice);
}
