using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>Localizes the errors of a report: group of rules by group, since groups that share no cell fail independently.</summary>
internal sealed class ErrorLocalization
{
    // More combinations than this help nobody; that there are more is said.
    private const int MostCorrections = 64;

    private readonly Form form;
    private readonly CellBlock block;
    private readonly EditSystem system;
    private readonly Outcome[] published;
    private readonly List<Message> limits = [];

    private ErrorLocalization(Form form, CellBlock block)
    {
        this.form = form;
        this.block = block;
        system = EditSystem.Of(form);
        published = OutcomesOf(block);
    }

    public static Diagnosis Of(Form form, CellBlock block) => new ErrorLocalization(form, block).Localize();

    private Diagnosis Localize()
    {
        var impossible = Impossible();
        var ranking = new CorrectionRanking(form, block);
        List<Correction> corrections = [new([.. impossible.Where(cell => system.EditsOf[cell].Length == 0).Select(ToChange)], [])];
        foreach (var component in system.Components)
        {
            var localizer = new Localizer(system, component, block, [.. impossible.Where(cell => system.EditsOf[cell].Any(component.Contains))]);
            if (!localizer.Fails) continue;
            var found = localizer.Find(out var limit);
            if (limit is not null) limits.Add(limit);
            if (found.Count == 0) continue;
            var best = ranking.Rank(found).Where(LetsRulesHold).Take(MostCorrections + 1).ToList();
            if (best.Count == 0) limits.Add(ReconciliationTexts.OpenValuesBreakOther);
            else corrections = Combine(corrections, best);
        }

        if (corrections.Count > MostCorrections)
        {
            corrections.RemoveRange(MostCorrections, corrections.Count - MostCorrections);
            limits.Add(ReconciliationTexts.OnlySomeCorrections(MostCorrections));
        }

        NameOtherRules();
        corrections.RemoveAll(correction => correction.Changes.IsEmpty);
        if (corrections.Count == 0 && limits.Count == 0) return Diagnosis.None;
        return new Diagnosis(
            [.. ranking.InOrder(corrections)],
            limits.Count == 0 ? null : ReconciliationTexts.Joined([.. limits.Distinct()]));
    }

    private static List<Correction> Combine(List<Correction> corrections, List<Correction> more) =>
        [
            .. corrections.SelectMany(_ => more, static (one, other) => new Correction(
                [.. one.Changes.Concat(other.Changes).OrderBy(change => change.Cell.Index)],
                one.Changes.IsEmpty ? other.Slips : one.Slips.IsEmpty || other.Slips.IsEmpty ? [] : [.. one.Slips.Union(other.Slips)]))
                .Take(MostCorrections + 1),
        ];

    // Rules that are no linear statement play no part in the search; a correction must not break one of them, nor leave one broken
    // that its cells stand in. Where values are left open, or are none that a cell can say, there is no report to hold them against.
    private bool LetsRulesHold(Correction correction)
    {
        if (correction.Changes.Any(change => change.Implied is not { } implied || !CellValue.CanBeSaid(implied))) return true;
        var changed = correction.Changes.Aggregate(block, static (corrected, change) => corrected.With(change.Cell.Index, change.Implied!.Value));
        var outcomes = OutcomesOf(changed);
        return form.Rules.Where(rule => rule.Severity == Severity.Error).SelectMany(rule => rule.Instances).All(instance =>
            outcomes[instance.Index].Verdict != Verdict.Violated
            || (published[instance.Index].Verdict == Verdict.Violated && !correction.Changes.Any(change => instance.Operands.Contains(change.Cell.Index))));
    }

    // A figure that no cell of its kind can say, where some rule says so, is wrong, whatever the other rules make of it.
    private int[] Impossible() =>
    [
        .. form.Rules.SelectMany(rule => rule.Instances)
            .Where(instance => published[instance.Index].Verdict == Verdict.Violated)
            .SelectMany(instance => instance.Operands)
            .Where(cell => IsImpossible(block[cell]))
            .Distinct().Order(),
    ];

    private static bool IsImpossible(Cell cell) => cell.Value is { } value && cell.Definition.Kind switch
    {
        ValueKind.Count => value < 0 || (value != decimal.Truncate(value) && cell.Content.RoundedTo == 0),
        ValueKind.Change => value != decimal.Truncate(value) && cell.Content.RoundedTo == 0,
        _ => false,
    };

    private void NameOtherRules()
    {
        foreach (var rule in form.Rules.Where(rule => rule.Severity == Severity.Error && !EditSystem.IsEdit(rule)))
        {
            if (rule.Instances.Any(instance => published[instance.Index].Verdict == Verdict.Violated && !instance.Operands.Any(cell => IsImpossible(block[cell]))))
            {
                limits.Add(ReconciliationTexts.NoSum(rule.Id));
            }
        }
    }

    private Change ToChange(int cell) => new(block[cell], Interval.Of(block.Catalogue[cell].Kind));

    private Outcome[] OutcomesOf(CellBlock cells)
    {
        var outcomes = new Outcome[form.RuleInstanceCount];
        form.Evaluate(cells, outcomes);
        return outcomes;
    }
}
