using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>An edit rule of a form: a condition that the figures of every report must meet.</summary>
/// <param name="Id">The name, such as <c>balance</c>.</param>
/// <param name="Says">The rule in the words of the form.</param>
/// <param name="Expression">The rule as the schema writes it.</param>
/// <param name="Severity">How much a failure weighs.</param>
public sealed record Rule(string Id, string Says, string Expression, Severity Severity)
{
    /// <summary>Where the rule is laid down; null where the schema does not say.</summary>
    public string? Source { get; init; }

    /// <summary>The left side in short words of the form, such as <c>一 + 二</c>; null where the rule is not one comparison.</summary>
    public string? LeftWords { get; init; }

    /// <summary>The right side in short words of the form.</summary>
    public string? RightWords { get; init; }

    /// <summary>How the sides compare when the rule holds, such as <c>=</c> or <c>≤</c>; null where the rule is not one comparison.</summary>
    public string? Relation { get; init; }

    /// <summary>The rule as one linear statement over the operands of each instance; null where it is none, or not the same for all.</summary>
    public LinearForm? Linear { get; init; }

    /// <summary>
    /// The editions of the previous year's report that a rule between the reports of two years is for; none for a rule within one
    /// report.
    /// </summary>
    public ImmutableArray<string> PreviousEditions { get; init; } = [];

    /// <summary>The rule as it stands for each column, row or cell that it is applied to.</summary>
    public required ImmutableArray<RuleInstance> Instances { get; init; }
}
