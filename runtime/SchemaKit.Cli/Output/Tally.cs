namespace SchemaKit.Cli;

/// <summary>What came of all inputs together: counts only, so that any number of them can be read.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, RuleTally> rules = new(StringComparer.Ordinal);

    /// <summary>How many reports there were, an input without any counted as one.</summary>
    public int Reports { get; private set; }

    /// <summary>How many were read, with a table for every section and no violated rule of severity error.</summary>
    public int AddUp { get; private set; }

    /// <summary>How many violate some rule of severity error.</summary>
    public int Violated { get; private set; }

    /// <summary>How many could not be read, or lack the tables of a section.</summary>
    public int NotRead { get; private set; }

    /// <summary>The violated rules, in ordinal order.</summary>
    public IReadOnlyCollection<KeyValuePair<string, RuleTally>> Rules => rules;

    /// <summary>The exit status that the inputs so far amount to.</summary>
    public int ExitStatus => NotRead > 0 ? Cli.ExitStatus.NotRead : Violated > 0 ? Cli.ExitStatus.Violated : Cli.ExitStatus.AddsUp;

    /// <summary>Counts one outcome.</summary>
    /// <param name="outcome">What came of an input, or of one of its reports.</param>
    public void Add(FileOutcome outcome)
    {
        Reports++;
        var report = outcome as ReportRead;
        var hasErrors = report?.Reconciliation?.HasErrors == true;
        var notRead = report is null || report.LacksSection;
        if (hasErrors) Violated++;
        if (notRead) NotRead++;
        if (!hasErrors && !notRead) AddUp++;
        foreach (var ofRule in report?.Reconciliation?.Violations.GroupBy(finding => finding.Rule.Id) ?? [])
        {
            var before = rules.GetValueOrDefault(ofRule.Key);
            rules[ofRule.Key] = new RuleTally(before.Reports + 1, before.Findings + ofRule.Count());
        }
    }
}

/// <summary>How often a rule is violated.</summary>
/// <param name="Reports">In how many reports.</param>
/// <param name="Findings">How many times in all of them.</param>
internal readonly record struct RuleTally(int Reports, int Findings);
