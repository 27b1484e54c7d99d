using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>What the row of figures beside the label of a group is to the rows in the group.</summary>
internal enum OwnRow
{
    /// <summary>Their sum.</summary>
    Total,

    /// <summary>The whole of which each of them is a part.</summary>
    Whole,
}

/// <summary>Reads the own row of a group: a word, or a map that says more.</summary>
internal sealed class OwnRowReader(ProblemList problems)
{
    /// <summary>The own row; null where there is none, or, with a problem, where it cannot be read.</summary>
    /// <param name="group">What is said of the group.</param>
    /// <param name="label">Its label.</param>
    /// <param name="keyPath">Where it stands in the YAML, by keys.</param>
    /// <param name="namePath">Where it stands by names.</param>
    public OwnRowDeclaration? Read(Fields group, LabelDeclaration label, string keyPath, string namePath)
    {
        if (group["own"] is not { } node) return null;
        var key = group.KeyOf("own");
        foreach (var other in new[] { "total", "subtotal" })
        {
            if (group.Has(other)) problems.Add(ProblemKinds.KeysExclude, group.KeyOf(other).Place, other, "own");
        }

        var (word, rule) = Parts(key, node);
        if (word is null || Reading.Choice(word, "'own'", Choices.OwnRows, problems) is not { } what) return null;
        var named = new ScalarNode(word, Choices.OwnRows.First(choice => choice.Value == what).Key);
        return new OwnRowDeclaration(key, new HeadingDeclaration(named, $"{keyPath}.own", $"{namePath}.{named.Text}", label)
        {
            IsOwn = true,
            Total = what is OwnRow.Total ? rule : null,
            Whole = what is OwnRow.Whole ? rule : null,
            ValuePlace = key.Place,
        });
    }

    private (ScalarNode? Word, TotalDeclaration Rule) Parts(ScalarNode key, Node node)
    {
        if (node is not MappingNode map)
            return (Reading.Text(node, "'own'", problems), new TotalDeclaration(null, node.Place, null, null, Severity.Error));
        var fields = new Fields(map, "'own'", key.Place, problems, "as", "rule", "says", "source", "severity");
        return (fields.RequiredText("as"), HeadingReader.RuleOf(fields, key, problems));
    }
}
