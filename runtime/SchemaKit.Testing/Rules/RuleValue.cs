using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace SchemaKit.Testing;

/// <summary>
/// What a rule is worth: which errors in one cell it finds that no other rule of the form does. Found out by changing one cell after
/// the other of reports that add up, the same ones for the same form.
/// </summary>
public sealed class RuleValue
{
    private const int SampledReports = 12;
    private const int MostDrawn = 600;

    private RuleValue(string rule, ImmutableArray<RuleValueForCell> cells)
    {
        Rule = rule;
        Cells = cells;
    }

    /// <summary>The rule's id or name.</summary>
    public string Rule { get; }

    /// <summary>Every cell in which the rule finds an error, in the order of the form.</summary>
    public ImmutableArray<RuleValueForCell> Cells { get; }

    /// <summary>The cells with errors that no other rule finds.</summary>
    public IEnumerable<CellDefinition> CaughtOnlyByIt => Cells.Where(cell => cell.CaughtOnlyByIt > 0).Select(cell => cell.Cell);

    /// <summary>What a rule of a form is worth beside the others.</summary>
    /// <param name="form">The form.</param>
    /// <param name="ruleId">The id of the rule in the schema.</param>
    /// <exception cref="ArgumentException">The form has no such rule.</exception>
    public static RuleValue Of(Form form, string ruleId)
    {
        ArgumentNullException.ThrowIfNull(form);
        var rule = form.Rules.FirstOrDefault(rule => rule.Id == ruleId)
            ?? throw new ArgumentException($"{form} has no rule '{ruleId}'; it has {string.Join(", ", form.Rules.Select(other => other.Id))}", nameof(ruleId));
        var others = form.Rules.Remove(rule);
        return Of(ruleId, Enumerable.Range(0, SampledReports).Select(seed => Reports.Balanced(form, seed)), report => !Fails(report, [rule]), others);
    }

    /// <summary>What a rule written in C# would be worth beside the rules of the form.</summary>
    /// <typeparam name="TReport">The generated report type.</typeparam>
    /// <param name="name">What the rule is called.</param>
    /// <param name="holds">Whether it holds for a report in which every cell says a number.</param>
    /// <exception cref="RulesNotMetException">The rule holds in hardly any report that the other rules allow.</exception>
    public static RuleValue Of<TReport>(string name, Func<TReport, bool> holds)
        where TReport : Report<TReport>, IReportType<TReport>
    {
        ArgumentNullException.ThrowIfNull(holds);
        var reports = Enumerable.Range(0, MostDrawn).Select(seed => Reports.Balanced(TReport.Form, seed)).Where(report => holds((TReport)report)).Take(SampledReports).ToList();
        if (reports.Count < SampledReports)
        {
            throw new RulesNotMetException($"'{name}' holds in {reports.Count} of {MostDrawn} reports in which every rule of {TReport.Form} holds; {SampledReports} are needed to tell what it is worth");
        }

        return Of(name, reports, report => holds((TReport)report), TReport.Form.Rules);
    }

    /// <summary>The rule, and for each cell how many of the errors tried it catches, and how many of them no other rule does.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var only = CaughtOnlyByIt.Count();
        text.Append(CultureInfo.InvariantCulture, $"'{Rule}' catches errors in {Cells.Length} cells, in {only} of them errors that no other rule catches");
        foreach (var cell in Cells)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n  {cell.Cell.Id}: catches {cell.Caught} of {cell.Tried}, {cell.CaughtOnlyByIt} of them alone");
        }

        return text.ToString();
    }

    private static RuleValue Of(string name, IEnumerable<Report> reports, Func<Report, bool> holds, ImmutableArray<Rule> others)
    {
        var tallies = new SortedDictionary<int, RuleValueForCell>();
        foreach (var report in reports)
        {
            foreach (var cell in report)
            {
                var tally = tallies.GetValueOrDefault(cell.Index) ?? new RuleValueForCell(cell.Definition, 0, 0, 0);
                foreach (var wrong in SingleErrors.Of(report, cell))
                {
                    var isCaught = !holds(wrong);
                    tally = new RuleValueForCell(cell.Definition, tally.Tried + 1, tally.Caught + (isCaught ? 1 : 0), tally.CaughtOnlyByIt + (isCaught && !Fails(wrong, others) ? 1 : 0));
                }

                tallies[cell.Index] = tally;
            }
        }

        return new RuleValue(name, [.. tallies.Values.Where(tally => tally.Caught > 0)]);
    }

    private static bool Fails(Report report, ImmutableArray<Rule> rules)
    {
        var outcomes = report.Reconcile().Outcomes;
        foreach (var rule in rules)
        {
            foreach (var instance in rule.Instances)
            {
                if (outcomes[instance.Index].Verdict == Verdict.Violated) return true;
            }
        }

        return false;
    }
}

/// <summary>What a rule is worth for one cell.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Tried">How many errors were tried.</param>
/// <param name="Caught">How many of them the rule finds.</param>
/// <param name="CaughtOnlyByIt">How many of these no other rule finds.</param>
public sealed record RuleValueForCell(CellDefinition Cell, int Tried, int Caught, int CaughtOnlyByIt);
