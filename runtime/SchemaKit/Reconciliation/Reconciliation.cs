using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>What came of holding every rule of a form against one report.</summary>
public sealed class Reconciliation
{
    private readonly Form form;
    private readonly CellBlock block;
    private readonly Outcome[] outcomes;
    private ImmutableArray<SubtotalCheck> subtotals = [];

    private Reconciliation(Form form, CellBlock block, Outcome[] outcomes)
    {
        this.form = form;
        this.block = block;
        this.outcomes = outcomes;
    }

    /// <summary>The outcome of every instance of every rule, by <see cref="RuleInstance.Index"/>.</summary>
    public ReadOnlySpan<Outcome> Outcomes => outcomes;

    /// <summary>Every verdict but <see cref="Verdict.Holds"/>, in the order of the rules.</summary>
    public ImmutableArray<Finding> Findings => field.IsDefault ? field = Collect() : field;

    /// <summary>The findings of rules that are proven to fail.</summary>
    public IEnumerable<Finding> Violations => Findings.Where(finding => finding.Verdict == Verdict.Violated);

    /// <summary>Whether some rule of severity error is proven to fail.</summary>
    public bool HasErrors => Violations.Any(finding => finding.Rule.Severity == Severity.Error);

    /// <summary>Holds every rule of a form against a block of its cells.</summary>
    /// <param name="form">The form.</param>
    /// <param name="block">What a report says.</param>
    public static Reconciliation Of(Form form, CellBlock block)
    {
        var outcomes = new Outcome[form.RuleInstanceCount];
        form.Evaluate(block, outcomes);
        return new Reconciliation(form, block, outcomes);
    }

    /// <summary>The same, and what came of holding printed subtotals against the sums of their groups.</summary>
    /// <param name="printed">The subtotals, as <see cref="ReadResult.Subtotals"/> lists them.</param>
    public Reconciliation With(ImmutableArray<PrintedSubtotal> printed) => new(form, block, outcomes)
    {
        subtotals = [.. printed.Select((subtotal, i) => new SubtotalCheck(subtotal, block, outcomes.Length + i))],
    };

    /// <summary>How many instances have a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    public int CountOf(Verdict verdict)
    {
        var count = 0;
        foreach (var outcome in outcomes)
        {
            if (outcome.Verdict == verdict) count++;
        }

        return count + subtotals.Count(check => check.Outcome.Verdict == verdict);
    }

    /// <summary>How many instances have a verdict and read at least one cell that says something: neither missing nor blank.</summary>
    /// <param name="verdict">The verdict.</param>
    public int CountOfTold(Verdict verdict) => form.Rules
        .SelectMany(rule => rule.Instances)
        .Count(instance => outcomes[instance.Index].Verdict == verdict
            && instance.Operands.Any(cell => block.Values[cell].State is not (CellState.Missing or CellState.Blank)))
        + subtotals.Count(check => check.Outcome.Verdict == verdict);

    private ImmutableArray<Finding> Collect()
    {
        var missing = new MissingSections(form, block);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var rule in form.Rules)
        {
            foreach (var instance in rule.Instances)
            {
                var outcome = outcomes[instance.Index];
                if (outcome.Verdict == Verdict.Holds) continue;
                var section = outcome.Verdict == Verdict.NotAssessable ? missing.AmongThoseOf(instance.Operands) : null;
                findings.Add(new Finding(rule, instance, outcome, block, section));
            }
        }

        findings.AddRange(subtotals.Where(check => check.Outcome.Verdict != Verdict.Holds).Select(check => check.ToFinding()));
        return findings.ToImmutable();
    }
}
