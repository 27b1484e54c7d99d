using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>Reads single values of YAML, noting a problem where one is not what it must be.</summary>
internal static class Reading
{
    /// <summary>A text that says something; null, with a problem, for anything else.</summary>
    public static ScalarNode? Text(Node node, string what, ProblemList problems)
    {
        if (node is not ScalarNode scalar)
        {
            problems.Add(ProblemKinds.WrongNode, node.Place, what, "a text", node.KindName);
            return null;
        }

        if (!scalar.IsEmpty) return scalar;
        problems.Add(ProblemKinds.EmptyValue, scalar.Place, what, "a text");
        return null;
    }

    /// <summary>A map with something in it; null, with a problem, for anything else.</summary>
    public static MappingNode? Map(Node node, string what, ProblemList problems)
    {
        switch (node)
        {
            case MappingNode { Entries.Count: > 0 } map:
                return map;
            case MappingNode or ScalarNode { IsEmpty: true }:
                problems.Add(ProblemKinds.EmptyValue, node.Place, what, "a map");
                return null;
            default:
                problems.Add(ProblemKinds.WrongNode, node.Place, what, "a map", node.KindName);
                return null;
        }
    }

    /// <summary>A list of texts with something in it.</summary>
    public static IReadOnlyList<ScalarNode> List(Node? node, string what, ProblemList problems)
    {
        switch (node)
        {
            case null:
                return [];
            case SequenceNode { Items.Count: > 0 } list:
                return [.. list.Items.Select(item => Text(item, $"an entry of {what}", problems)).OfType<ScalarNode>()];
            case SequenceNode or ScalarNode { IsEmpty: true }:
                problems.Add(ProblemKinds.EmptyValue, node.Place, what, "a list");
                return [];
            default:
                problems.Add(ProblemKinds.WrongNode, node.Place, what, "a list", node.KindName);
                return [];
        }
    }

    /// <summary>A text, or a list of them.</summary>
    public static IReadOnlyList<ScalarNode> TextOrList(Node? node, string what, ProblemList problems) =>
        node is ScalarNode ? [.. new[] { Text(node, what, problems) }.OfType<ScalarNode>()] : List(node, what, problems);

    /// <summary>One of the words to choose from; null, with a problem, for any other.</summary>
    public static T? Choice<T>(Node? node, string what, IReadOnlyDictionary<string, T> choices, ProblemList problems)
        where T : struct
    {
        if (node is null || Text(node, what, problems) is not { } word) return null;
        if (choices.TryGetValue(word.Text, out var choice)) return choice;
        problems.Add(ProblemKinds.UnknownChoice, word.Place, what, word.Text, problems.HintOrAll(word.Text, [.. choices.Keys]));
        return null;
    }

    /// <summary>The texts without their places.</summary>
    public static EquatableArray<string> Texts(this IEnumerable<ScalarNode> scalars) => new(scalars.Select(s => s.Text));
}
