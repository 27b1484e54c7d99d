using System.Collections.Immutable;
using System.Globalization;

namespace SchemaKit;

/// <summary>
/// What came of holding a report against that of the year before. The operands of a finding that come from the previous year's
/// report say so by <see cref="CellDefinition.IsOfPreviousYear"/>; their places are places in that report's file.
/// </summary>
public sealed class ReconciliationAcrossYears
{
    private readonly ImmutableArray<(Rule Rule, RuleInstance Instance, Outcome Outcome)> applied;
    private readonly CellBlock block;

    private ReconciliationAcrossYears(RulesAcrossYears rules, Comparability? comparability, Form previous, CellBlock block)
    {
        var outcomes = new Outcome[rules.InstanceCount];
        rules.Evaluate(block, outcomes);
        this.block = block;
        NotApplied = [.. rules.Rules.Where(rule => !rule.PreviousEditions.Contains(previous.Edition))];
        applied =
        [
            .. from rule in rules.Rules.Except(NotApplied)
               from instance in rule.Instances
               where comparability is null || ReadsWhatCompares(instance, rules.Cells, comparability)
               select (rule, instance, outcomes[instance.Index]),
        ];
    }

    /// <summary>The rules that say nothing of these two reports, because they are on editions that cannot be compared in them.</summary>
    public ImmutableArray<Rule> NotApplied { get; }

    /// <summary>Every verdict but <see cref="Verdict.Holds"/>, in the order of the rules; none in columns, rows or cells that the previous report's form cannot be compared in.</summary>
    public ImmutableArray<Finding> Findings => field.IsDefault ? field = Collect() : field;

    /// <summary>The findings of rules that are proven to fail.</summary>
    public IEnumerable<Finding> Violations => Findings.Where(finding => finding.Verdict == Verdict.Violated);

    /// <summary>How many instances of the rules that apply have a verdict.</summary>
    /// <param name="verdict">The verdict.</param>
    public int CountOf(Verdict verdict) => applied.Count(instance => instance.Outcome.Verdict == verdict);

    /// <summary>Holds a report against that of the year before.</summary>
    /// <param name="report">The report.</param>
    /// <param name="previous">The report of the year before.</param>
    /// <exception cref="ArgumentException">
    /// The other report is on a form that this one is not compared with, is known to be of another body, or is known not to be of the
    /// year before; the message says which.
    /// </exception>
    public static ReconciliationAcrossYears Of(Report report, Report previous)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(previous);
        CheckIdentity(report.Identity, previous.Identity);
        var (form, former) = (report.GetForm(), previous.GetForm());
        var rules = form.AcrossYears ?? new RulesAcrossYears(form.Cells, [], static (_, _) => { });
        return new ReconciliationAcrossYears(rules, Border(form, former), former, rules.Lay(report.Block, OnForm(form, previous.Block, former)));
    }

    // A variant is one with its edition, and stands to other editions as that does.
    private static CellBlock OnForm(Form form, CellBlock previous, Form former)
    {
        if (ReferenceEquals(form, former)) return previous;
        if (form.Base is { } edition) return form.Comparability!.Carry(OnForm(edition, previous, former));
        if (former.Base is { } formerEdition) return OnForm(form, former.Comparability!.Generalize(previous), formerEdition);
        if (ReferenceEquals(form.Former, former)) return form.Comparability!.Carry(previous);
        throw new ArgumentException(ReconciliationTexts.FormsDoNotCompare(form, former).ToString(), nameof(previous));
    }

    // By what it is told which cells of the previous report's form compare at all; nothing where all of them do.
    private static Comparability? Border(Form form, Form former) =>
        ReferenceEquals(form, former) ? null
        : form.Base is null && former.Base is { } edition ? Border(form, edition)
        : form.Comparability;

    private static bool ReadsWhatCompares(RuleInstance instance, CellCatalogue cells, Comparability comparability) =>
        instance.Operands.All(cell => !cells[cell].IsOfPreviousYear || comparability.Keeps(cell - comparability.Cells.Count));

    private static void CheckIdentity(ReportIdentity report, ReportIdentity previous)
    {
        if (report.Year is { } year && previous.Year is { } before && before != year - 1)
        {
            throw new ArgumentException(ReconciliationTexts.OtherYear(year, year - 1, before).ToString(), nameof(previous));
        }

        if (!report.IsOfSameBody(previous))
        {
            throw new ArgumentException(ReconciliationTexts.OtherBody(report.Organization!, previous.Organization!).ToString(), nameof(previous));
        }
    }

    private ImmutableArray<Finding> Collect() =>
    [
        .. applied.Where(instance => instance.Outcome.Verdict != Verdict.Holds)
            .Select(instance => new Finding(instance.Rule, instance.Instance, instance.Outcome, block, missingSection: null)),
    ];
}
