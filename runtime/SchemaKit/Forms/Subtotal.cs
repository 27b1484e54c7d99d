using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// A subtotal that publishers may print beside the rows or columns of a group. It is no cell of the form; where it is printed, it is
/// read and held against the sum of the group.
/// </summary>
/// <param name="Label">What it is called.</param>
/// <param name="Rule">The id of the rule that comes with it.</param>
/// <param name="Severity">How much a failure weighs.</param>
public sealed record Subtotal(string Label, string Rule, Severity Severity)
{
    /// <summary>Other wordings that publishers use for the label.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>Which of the group's single rows or columns are totals themselves and play no part in the sum, counted from 0.</summary>
    public ImmutableArray<int> LeftOut { get; init; } = [];
}
