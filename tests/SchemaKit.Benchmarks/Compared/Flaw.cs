namespace SchemaKit.Benchmarks.Compared;

/// <summary>What any of the compared codes says of a rule that it does not find to hold.</summary>
/// <param name="Rule">Which rule.</param>
/// <param name="At">The row, column, group or cell at which it was tried.</param>
/// <param name="Verdict">What can be said of it; code that knows no blanks says only that a rule is violated.</param>
internal readonly record struct Flaw(string Rule, string At, Verdict Verdict = Verdict.Violated)
{
    /// <summary>What the generated rules say, in these words.</summary>
    /// <param name="finding">A finding of theirs.</param>
    public static Flaw Of(Finding finding) =>
        new(finding.Rule.Id, finding.Rule.Id == "counts" ? Sheet.NameOf(finding.Instance.Operands[0]) : finding.Instance.At ?? "", finding.Verdict);
}
