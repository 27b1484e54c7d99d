using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>What a rule is applied to, each in turn.</summary>
internal enum Each
{
    /// <summary>The rule stands once.</summary>
    Once,

    /// <summary>Every column of a table.</summary>
    Column,

    /// <summary>Every row of a table.</summary>
    Row,

    /// <summary>Every cell.</summary>
    Cell,
}

/// <summary>A rule as written.</summary>
/// <param name="Key">Its id.</param>
/// <param name="KeyPath">Where it stands in the YAML, by keys.</param>
/// <param name="Says">The rule in words.</param>
/// <param name="Source">Where it is laid down.</param>
/// <param name="Each">What it is applied to.</param>
/// <param name="EachPlace">Where that is said.</param>
/// <param name="That">What must hold; several, where it depends on the kind of cell.</param>
/// <param name="Severity">How much a failure weighs.</param>
internal sealed record RuleDeclaration(
    ScalarNode Key,
    string KeyPath,
    string Says,
    string? Source,
    Each Each,
    TextPlace EachPlace,
    IReadOnlyList<ThatDeclaration> That,
    Severity Severity)
{
    public string Id => Key.Text;
}

/// <summary>An expression, and the kind of cell it is for.</summary>
/// <param name="Kind">The kind of cell; null for all.</param>
/// <param name="KindKey">The key that says so.</param>
/// <param name="Expression">The expression.</param>
internal sealed record ThatDeclaration(ValueKind? Kind, ScalarNode? KindKey, ScalarNode Expression);
