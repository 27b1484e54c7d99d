namespace SchemaKit;

/// <summary>
/// A linear statement over cells: the factors times the cells, added up, equal the constant or are at most it. Either a rule where
/// it is applied, or what follows from several of them together.
/// </summary>
internal sealed class Edit
{
    public Edit(int index, Rule rule, RuleInstance instance)
    {
        var linear = rule.Linear!;
        Applied = new AppliedRule(rule, instance);
        Cells = [.. instance.Operands.Where((_, i) => linear.Factors[i] != 0)];
        Factors = [.. linear.Factors.Where(factor => factor != 0)];
        IsEquality = linear.IsEquality;
        Constant = linear.Constant;
        Origins = [index];
    }

    public Edit(int[] cells, decimal[] factors, decimal constant, int[] origins) =>
        (Cells, Factors, Constant, IsEquality, Origins) = (cells, factors, constant, true, origins);

    /// <summary>The rule where it is applied; null for what follows from several.</summary>
    public AppliedRule? Applied { get; }

    /// <summary>The cells, each once.</summary>
    public int[] Cells { get; }

    /// <summary>The factor of each cell, none of them zero.</summary>
    public decimal[] Factors { get; }

    /// <summary>Whether the sum equals the constant; otherwise it is at most the constant.</summary>
    public bool IsEquality { get; }

    /// <summary>The constant.</summary>
    public decimal Constant { get; }

    /// <summary>The edits of the system that this one follows from: itself, for a rule.</summary>
    public int[] Origins { get; }
}
