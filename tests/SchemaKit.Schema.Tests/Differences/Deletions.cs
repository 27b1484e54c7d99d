using YamlDotNet.RepresentationModel;

namespace SchemaKit.Schema.Tests;

/// <summary>A schema without one of its keys or list entries.</summary>
/// <param name="Where">Where what was deleted stood, by keys.</param>
/// <param name="Names">The words that tell of it: its key and the texts in it and, for a key of the language or an entry of a list, what it stood under.</param>
/// <param name="Text">What is left.</param>
internal sealed record Deletion(string Where, IReadOnlyList<string> Names, string Text)
{
    // What follows these keys has names that the author chose.
    private static readonly HashSet<string> Naming = ["sections", "tables", "rows", "columns", "shapes", "rules", "across-years", "units", "topics", "claims", "parts", "sumOf", "not"];

    /// <summary>Every deletion of one node of a schema.</summary>
    public static IEnumerable<Deletion> Of(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return In(stream, stream.Documents[0].RootNode, [], isNamed: false);
    }

    /// <summary>The schema as it is written once nothing is deleted.</summary>
    public static string Nothing(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return Written(stream);
    }

    private static IEnumerable<Deletion> In(YamlStream stream, YamlNode node, IReadOnlyList<string> path, bool isNamed)
    {
        switch (node)
        {
            case YamlMappingNode map:
                var entries = map.Children.ToList();
                foreach (var (key, value) in entries)
                {
                    var name = ((YamlScalarNode)key).Value!;
                    IReadOnlyList<string> below = [.. path, name];
                    map.Children.Remove(key);
                    yield return new(string.Join('/', below), [name, .. Scalars(value), .. isNamed || path.Count == 0 ? [] : path.TakeLast(1)], Written(stream));

                    // A key that is put back stands last, and the order of keys says something.
                    map.Children.Clear();
                    foreach (var entry in entries) map.Children.Add(entry);
                    foreach (var deeper in In(stream, value, below, !isNamed && Naming.Contains(name))) yield return deeper;
                }

                break;
            case YamlSequenceNode list:
                for (var i = 0; i < list.Children.Count; i++)
                {
                    var item = list.Children[i];
                    list.Children.RemoveAt(i);
                    yield return new($"{string.Join('/', path)}[{i}]", [.. Scalars(item), .. path.TakeLast(2)], Written(stream));
                    list.Children.Insert(i, item);
                }

                break;
        }
    }

    private static IEnumerable<string> Scalars(YamlNode node) => node.AllNodes.OfType<YamlScalarNode>().Select(scalar => scalar.Value!);

    private static string Written(YamlStream stream)
    {
        var text = new StringWriter();
        stream.Save(text, assignAnchors: false);
        return text.ToString();
    }
}
