namespace SchemaKit.Schema;

/// <summary>How much a failing rule weighs.</summary>
public enum Severity
{
    /// <summary>A mistake.</summary>
    Error,

    /// <summary>Most likely a mistake.</summary>
    Warning,

    /// <summary>Worth a look.</summary>
    Notice,
}

/// <summary>A rule of a template.</summary>
/// <param name="Id">The name, unique in the template.</param>
/// <param name="KeyPath">Where the rule, or the total it comes with, stands in the YAML, by keys.</param>
/// <param name="Says">The rule in the words of the form.</param>
/// <param name="Source">Where the rule is laid down.</param>
/// <param name="Text">The expression as written; for the rule of a total, as it would be written.</param>
/// <param name="Severity">How much a failure weighs.</param>
/// <param name="LeftWords">The left side in short words of the form; null where the rule is not one comparison.</param>
/// <param name="RightWords">The right side in short words of the form; null where the rule is not one comparison.</param>
/// <param name="Relation">The sign between both sides, one of = ≠ ≤ ≥ &lt; &gt;; null where the rule is not one comparison.</param>
/// <param name="Instances">The rule for each column, row or cell it is applied to.</param>
public sealed record Rule(
    string Id,
    string KeyPath,
    string Says,
    string? Source,
    string Text,
    Severity Severity,
    string? LeftWords,
    string? RightWords,
    string? Relation,
    EquatableArray<RuleInstance> Instances);

/// <summary>A rule applied to one column, row or cell.</summary>
/// <param name="At">The id of that column, row or cell; null for a rule that stands once.</param>
/// <param name="AtLabel">Its official label.</param>
/// <param name="Condition">What must hold, over cells by their position in the template.</param>
public sealed record RuleInstance(string? At, string? AtLabel, Condition Condition);
