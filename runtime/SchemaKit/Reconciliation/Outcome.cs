namespace SchemaKit;

/// <summary>What came of one instance of a rule: whether it holds, with and without reading blanks as zero, and both sides.</summary>
/// <param name="Certain">Whether it holds, whatever the blanks stand for.</param>
/// <param name="BlanksAsZero">Whether it holds once every blank that is not itself a total reads as zero.</param>
/// <param name="Left">The known part of the left side; null where the rule is not one comparison.</param>
/// <param name="Right">The known part of the right side; null where the rule is not one comparison.</param>
public readonly record struct Outcome(Truth Certain, Truth BlanksAsZero, decimal? Left, decimal? Right)
{
    /// <summary>What can be said of the rule.</summary>
    public Verdict Verdict => Certain switch
    {
        Truth.True => Verdict.Holds,
        Truth.False => Verdict.Violated,
        _ => BlanksAsZero == Truth.True ? Verdict.HoldsIfBlanksAreZero : Verdict.NotAssessable,
    };

    /// <summary>Both hold. Both sides shown are those of the part that weighs: the first one that does not hold.</summary>
    /// <param name="other">The other condition.</param>
    public Outcome And(Outcome other)
    {
        var shown = Certain <= other.Certain ? this : other;
        return shown with { Certain = Lower(Certain, other.Certain), BlanksAsZero = Lower(BlanksAsZero, other.BlanksAsZero) };
    }

    /// <summary>At least one holds.</summary>
    /// <param name="other">The other condition.</param>
    public Outcome Or(Outcome other) => Not().And(other.Not()).Not();

    /// <summary>The contrary holds.</summary>
    public Outcome Not() => this with { Certain = (Truth)(-(sbyte)Certain), BlanksAsZero = (Truth)(-(sbyte)BlanksAsZero) };

    /// <summary>Where this holds, the consequence holds too; shown are the sides of the consequence.</summary>
    /// <param name="consequence">What must then hold.</param>
    public Outcome Implies(Outcome consequence)
    {
        var either = Not().Or(consequence);
        return either with { Left = consequence.Left, Right = consequence.Right };
    }

    private static Truth Lower(Truth left, Truth right) => left < right ? left : right;
}
