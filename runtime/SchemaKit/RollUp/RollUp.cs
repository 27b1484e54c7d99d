using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// What came of holding the report of a parent body against the sum of its departments' reports on the same form, cell by cell. A
/// rounded figure stands for all that rounds to it and a blank may read as zero, as in every rule.
/// </summary>
public sealed class RollUp
{
    private RollUp(Report parent, ImmutableArray<Report?> departments)
    {
        Parent = parent;
        Departments = departments;
        Cells = [.. parent.Select(cell => RollUpCell.Of(cell, departments))];
    }

    /// <summary>How much a difference weighs: a parent may count in ways that its departments do not.</summary>
    public static Severity Severity => Severity.Warning;

    /// <summary>The parent's report.</summary>
    public Report Parent { get; }

    /// <summary>The departments' reports; null for each that is missing.</summary>
    public ImmutableArray<Report?> Departments { get; }

    /// <summary>How many of the departments' reports are missing: while there is one, nothing can be said of any cell.</summary>
    public int MissingDepartments => Departments.Count(department => department is null);

    /// <summary>What can be said of every cell, in the order of the form.</summary>
    public ImmutableArray<RollUpCell> Cells { get; }

    /// <summary>The cells in which the parent is proven to differ from the sum of its departments.</summary>
    public IEnumerable<RollUpCell> Violations => Cells.Where(cell => cell.Verdict == Verdict.Violated);

    /// <summary>Holds a parent's report against the sum of its departments' reports.</summary>
    /// <param name="parent">The parent's report.</param>
    /// <param name="departments">The report of every department, null for one that is missing.</param>
    /// <exception cref="ArgumentException">
    /// There is no department, or a report is on another form, is known to be for another year, or is of a body that is there already;
    /// the message says which.
    /// </exception>
    public static RollUp Of(Report parent, IEnumerable<Report?> departments)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(departments);
        ImmutableArray<Report?> all = [.. departments];
        if (all.IsEmpty) throw new ArgumentException(ReconciliationTexts.NoDepartment.ToString(), nameof(departments));
        Check(parent, all);
        return new RollUp(parent, all);
    }

    /// <summary>Holds a parent's report against the sum of its departments' reports, of which some may be missing.</summary>
    /// <param name="parent">The parent's report.</param>
    /// <param name="departments">The reports at hand.</param>
    /// <param name="expected">How many departments there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more reports than departments.</exception>
    /// <exception cref="ArgumentException">
    /// There is no department, or a report is on another form, is known to be for another year, or is of a body that is there already;
    /// the message says which.
    /// </exception>
    public static RollUp Of(Report parent, IEnumerable<Report> departments, int expected)
    {
        ArgumentNullException.ThrowIfNull(departments);
        List<Report?> all = [.. departments];
        ArgumentOutOfRangeException.ThrowIfLessThan(expected, all.Count);
        return Of(parent, all.Concat(Enumerable.Repeat<Report?>(null, expected - all.Count)));
    }

    private static void Check(Report parent, ImmutableArray<Report?> departments)
    {
        var names = new Dictionary<string, Report>(StringComparer.Ordinal);
        foreach (var report in departments.OfType<Report>().Prepend(parent))
        {
            if (!ReferenceEquals(report.GetForm(), parent.GetForm()))
                throw new ArgumentException(ReconciliationTexts.DepartmentOnOtherForm(NameOf(report), report.GetForm(), NameOf(parent), parent.GetForm()).ToString(), nameof(departments));
            if (report.Year is { } year && parent.Year is { } parentYear && year != parentYear)
                throw new ArgumentException(ReconciliationTexts.DepartmentOfOtherYear(NameOf(report), year, NameOf(parent), parentYear).ToString(), nameof(departments));
            if (report.Organization is { } name && !names.TryAdd(LabelText.Normalize(name), report))
                throw new ArgumentException(ReconciliationTexts.DepartmentTwice(name).ToString(), nameof(departments));
        }
    }

    private static object NameOf(Report report) => report.Organization ?? (object)ReconciliationTexts.UnnamedBody;
}
