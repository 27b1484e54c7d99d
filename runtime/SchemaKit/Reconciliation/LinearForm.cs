using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// A rule as one linear statement over its operands: the factors times the operands, added up, equal the constant or are at most it.
/// Implied values and error localization rest on it; a rule that is no such statement has none.
/// </summary>
/// <param name="Factors">A factor for each operand of the instance, in the same order; none is zero.</param>
/// <param name="IsEquality">Whether the sum equals the constant; otherwise it is at most the constant.</param>
/// <param name="Constant">The constant.</param>
public sealed record LinearForm(ImmutableArray<decimal> Factors, bool IsEquality, decimal Constant);
