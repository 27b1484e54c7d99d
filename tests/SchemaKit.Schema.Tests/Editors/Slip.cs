using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SchemaKit.Schema.Tests;

/// <summary>A schema with one slip of the kind that editors underline.</summary>
/// <param name="What">What the slip is, and where.</param>
/// <param name="Path">Where it is, by keys and positions.</param>
/// <param name="Text">The schema with it.</param>
internal sealed record Slip(string What, IReadOnlyList<string> Path, string Text)
{
    /// <summary>A key that is near to none.</summary>
    public const string UnknownKey = "qqqqqqqqqq";

    /// <summary>Every slip of one node: a key too many, a key missing, something of another kind, nothing at all.</summary>
    /// <param name="text">The schema.</param>
    /// <param name="onlyUnknownKeys">Whether only keys too many are asked for.</param>
    public static IEnumerable<Slip> In(string text, bool onlyUnknownKeys = false)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return In(stream, stream.Documents[0].RootNode, [], onlyUnknownKeys);
    }

    private static IEnumerable<Slip> In(YamlStream stream, YamlNode node, IReadOnlyList<string> path, bool onlyUnknownKeys)
    {
        if (node is YamlMappingNode map)
        {
            map.Children.Add(UnknownKey, "x");
            yield return Now("another key");
            map.Children.Remove(UnknownKey);
            var entries = map.Children.ToList();
            foreach (var (key, value) in entries)
            {
                IReadOnlyList<string> below = [.. path, ((YamlScalarNode)key).Value!];
                if (onlyUnknownKeys)
                {
                    foreach (var slip in In(stream, value, below, onlyUnknownKeys)) yield return slip;
                    continue;
                }

                map.Children.Remove(key);
                yield return Now($"no {below[^1]}");
                foreach (var other in Others(value))
                {
                    map.Children[key] = other;
                    yield return Now($"{below[^1]} replaced by {other}");
                }

                map.Children.Clear();
                foreach (var entry in entries) map.Children.Add(entry);
                foreach (var slip in In(stream, value, below, onlyUnknownKeys)) yield return slip;
            }
        }
        else if (node is YamlSequenceNode list && !onlyUnknownKeys)
        {
            for (var i = 0; i < list.Children.Count; i++)
            {
                var item = list.Children[i];
                foreach (var other in Others(item))
                {
                    list.Children[i] = other;
                    yield return Now($"entry {i} replaced by {other}");
                }

                list.Children[i] = item;
            }
        }

        Slip Now(string what)
        {
            var written = new StringWriter();
            stream.Save(written, assignAnchors: false);
            return new($"{string.Join('/', path)}: {what}", path, written.ToString());
        }
    }

    private static IEnumerable<YamlNode> Others(YamlNode node)
    {
        yield return new YamlScalarNode("") { Style = ScalarStyle.DoubleQuoted };
        yield return new YamlScalarNode("~");
        yield return new YamlMappingNode { Style = YamlDotNet.Core.Events.MappingStyle.Flow };
        yield return new YamlSequenceNode { Style = YamlDotNet.Core.Events.SequenceStyle.Flow };
        if (node is not YamlMappingNode) yield return new YamlMappingNode { { UnknownKey, "x" } };
        if (node is not YamlScalarNode) yield return new YamlScalarNode("some text");
        if (node is not YamlSequenceNode) yield return new YamlSequenceNode("some text");
    }
}
