using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// The one value that a cell without a number can have if the rules hold, forced by the figures around it (deductive imputation).
/// The report itself is never changed.
/// </summary>
/// <param name="Cell">The cell, as the report fills it.</param>
/// <param name="Value">The value, in the unit of the cell.</param>
/// <param name="Reasons">The rules that together force it, each where it is applied.</param>
public sealed record ImpliedValue(Cell Cell, decimal Value, ImmutableArray<AppliedRule> Reasons);

/// <summary>A rule, where it is applied.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Instance">The column, row or cell.</param>
public sealed record AppliedRule(Rule Rule, RuleInstance Instance)
{
    /// <summary>The rule's id and where it is applied: <c>balance, 自然人</c>.</summary>
    public override string ToString() => Instance.AtLabel is { } at ? $"{Rule.Id}, {at}" : Rule.Id;
}
