namespace SchemaKit;

/// <summary>What can be said of a rule, given what a report says.</summary>
public enum Verdict : byte
{
    /// <summary>The rule is proven to hold.</summary>
    Holds,

    /// <summary>The rule is not proven, and holds once every blank that is not itself a total reads as zero.</summary>
    HoldsIfBlanksAreZero,

    /// <summary>The rule is proven to fail, whatever the blanks stand for.</summary>
    Violated,

    /// <summary>Some operand is missing, blank or rounded so that nothing can be said.</summary>
    NotAssessable,
}
