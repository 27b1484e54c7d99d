using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>A map of which the keys are known: every other key is a problem.</summary>
internal sealed class Fields
{
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly string what;
    private readonly TextPlace place;
    private readonly ProblemList problems;

    /// <param name="map">The map.</param>
    /// <param name="what">What the map describes, for messages.</param>
    /// <param name="place">Where to point at when a key is missing.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="known">The keys that the map may have.</param>
    public Fields(MappingNode map, string what, TextPlace place, ProblemList problems, params string[] known)
    {
        this.what = what;
        this.place = place;
        this.problems = problems;
        foreach (var entry in map.Entries)
        {
            if (known.Contains(entry.Key.Text)) entries.Add(entry.Key.Text, entry);
            else NoteUnknown(entry.Key, known);
        }
    }

    /// <summary>Whether some key was not known, so that what it was meant to say is missing.</summary>
    public bool HasUnknown { get; private set; }

    /// <summary>What a key says; null where it is not there.</summary>
    public Node? this[string key] => entries.TryGetValue(key, out var entry) ? entry.Value : null;

    public bool Has(string key) => entries.ContainsKey(key);

    /// <summary>The key itself, to point at.</summary>
    public ScalarNode KeyOf(string key) => entries[key].Key;

    /// <summary>What a key says; null, with a problem, where it is not there.</summary>
    public Node? Required(string key)
    {
        var node = this[key];
        if (node is null) problems.Add(ProblemKinds.MissingKey, place, what, key);
        return node;
    }

    /// <summary>The text of a key that must be there.</summary>
    public ScalarNode? RequiredText(string key) => Required(key) is { } node ? Reading.Text(node, $"'{key}'", problems) : null;

    /// <summary>The text of a key that may be there.</summary>
    public ScalarNode? OptionalText(string key) => this[key] is { } node ? Reading.Text(node, $"'{key}'", problems) : null;

    /// <summary>The list of texts of a key that may be there.</summary>
    public IReadOnlyList<ScalarNode> List(string key) => Reading.List(this[key], $"'{key}'", problems);

    private void NoteUnknown(ScalarNode key, string[] known)
    {
        HasUnknown = true;
        problems.Add(ProblemKinds.UnknownKey, key.Place, what, key.Text, problems.HintOrAll(key.Text, known));
    }
}
