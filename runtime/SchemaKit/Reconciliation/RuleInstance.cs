using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>A rule applied to one column, row or cell.</summary>
/// <param name="Index">The position among all instances of the form's rules, from 0.</param>
/// <param name="At">The id of that column, row or cell; null for a rule that stands once.</param>
/// <param name="AtLabel">Its official label; null for a rule that stands once.</param>
/// <param name="Operands">The cells that the rule reads, by position, each once, in the order of the rule.</param>
public sealed record RuleInstance(int Index, string? At, string? AtLabel, ImmutableArray<int> Operands)
{
    /// <summary>The rule as one linear statement over the operands; null where it is none.</summary>
    public LinearForm? Linear { get; init; }
}
