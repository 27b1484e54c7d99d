namespace SchemaKit.Schema.Building;

/// <summary>
/// How many figures all rules of a schema together may read: more than any form needs, and few enough that a hostile schema cannot
/// fill the memory.
/// </summary>
internal sealed class OperandBudget(ProblemList problems)
{
    private const long Maximum = 500_000;

    private long taken;

    /// <summary>Whether nothing is left, so that no more rules need be looked at.</summary>
    public bool IsSpent => taken > Maximum;

    /// <summary>Takes what a rule needs; notes a problem at the rule with which the budget is spent.</summary>
    public bool Take(long operands, string rule, TextPlace place)
    {
        if (IsSpent) return false;
        taken += operands;
        if (!IsSpent) return true;
        problems.Add(ProblemKinds.ExpressionTooLarge, place, rule, $"with it the rules of the schema read more than {Maximum} figures; remove some");
        return false;
    }
}
