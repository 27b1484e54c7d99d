namespace SchemaKit.Disclosure.Tests;

/// <summary>
/// Figures that add up, made from the arithmetic as the official form prints it, by the ids of its cells: nothing here asks the
/// rules under test. An edition of which nothing is known here yet is filled by its rules.
/// </summary>
internal sealed class BalancedReport
{
    private static readonly string[] Applicants =
    [
        "naturalPersons", "organizations.commercialEnterprises", "organizations.researchInstitutions",
        "organizations.publicInterestOrganizations", "organizations.legalServiceInstitutions", "organizations.others",
    ];

    private static readonly string[] ReviewParts = ["reconsideration", "litigation.direct", "litigation.afterReconsideration"];
    private static readonly string[] Results = ["upheld", "corrected", "other", "pending"];

    private readonly Form form;
    private readonly decimal[] figures;

    private BalancedReport(Form form)
    {
        this.form = form;
        figures = new decimal[form.Cells.Count];
    }

    public static Report Make(Form form, int seed, int largest = 60)
    {
        var identity = new ReportIdentity("清河市统计局", form.FirstYear);
        var report = new BalancedReport(form);
        if (form == AnnualReport2019.Form || form == AnnualReport2021.Form) report.Fill(new Random(seed), largest);
        else if (form.Template == BalancedStatistics.Template) BalancedStatistics.Fill(form, report.figures, new Random(seed), largest);
        else return form.Create(SchemaKit.Testing.Reports.Balanced(form, seed, largest).Block, identity);
        return form.Create(new CellBlock(form.Cells, [.. report.figures.Select(figure => CellValue.Number(figure))]), identity);
    }

    private decimal this[string id]
    {
        get => figures[form.Cells[id].Index];
        set => figures[form.Cells[id].Index] = value;
    }

    private void Fill(Random random, int largest)
    {
        foreach (var cell in form.Cells.Where(cell => cell.Id.StartsWith("proactiveDisclosure.", StringComparison.Ordinal)))
        {
            figures[cell.Index] = cell.Kind switch
            {
                ValueKind.Money => random.Next(0, 10_000_000) / 100m,
                ValueKind.Change => random.Next(-largest, largest),
                _ => random.Next(0, largest * 100),
            };
        }

        if (form.Edition == "2019") FillFiguresThatFit(random, largest);
        foreach (var applicant in Applicants) FillApplicant(random, largest, applicant);
        foreach (var row in RowsOfApplications())
        {
            this[$"applications.{row}.total"] = Applicants.Sum(applicant => this[$"applications.{row}.{applicant}"]);
        }

        foreach (var part in ReviewParts)
        {
            foreach (var result in Results) this[$"review.{part}.{result}"] = random.Next(0, largest);
            this[$"review.{part}.total"] = Results.Sum(result => this[$"review.{part}.{result}"]);
        }
    }

    /// <summary>No more is newly disclosed than is disclosed in all, nothing is bought for nothing, and no items below none are left.</summary>
    private void FillFiguresThatFit(Random random, int largest)
    {
        foreach (var row in new[] { "regulations", "normativeDocuments" })
            this[$"proactiveDisclosure.item1.{row}.totalDisclosed"] = this[$"proactiveDisclosure.item1.{row}.newlyDisclosed"] + random.Next(0, largest);
        foreach (var change in form.Cells.Where(cell => cell.Kind == ValueKind.Change))
            figures[change.Index] = Math.Max(figures[change.Index], -this[change.Id.Replace(".change", ".previousYearItems")]);
        var isNone = random.Next(0, 4) == 0;
        this["proactiveDisclosure.item9.centralizedProcurement.projects"] = isNone ? 0 : random.Next(1, largest);
        this["proactiveDisclosure.item9.centralizedProcurement.amount"] = isNone ? 0 : random.Next(1, 10_000_000) / 100m;
    }

    private void FillApplicant(Random random, int largest, string applicant)
    {
        decimal handled = 0;
        foreach (var row in RowsOfApplications().Where(row => row.StartsWith("outcomes.", StringComparison.Ordinal) && row != "outcomes.total"))
        {
            var figure = random.Next(0, 3) == 0 ? random.Next(0, largest) : 0;
            this[$"applications.{row}.{applicant}"] = figure;
            handled += figure;
        }

        var forward = random.Next(0, largest);
        var over = random.Next(0, (int)handled + forward);
        this[$"applications.outcomes.total.{applicant}"] = handled;
        this[$"applications.carriedForward.{applicant}"] = forward;
        this[$"applications.carriedOver.{applicant}"] = over;
        this[$"applications.received.{applicant}"] = handled + forward - over;
    }

    private IEnumerable<string> RowsOfApplications() => form.Cells
        .Where(cell => cell.Id.StartsWith("applications.", StringComparison.Ordinal) && cell.Id.EndsWith(".naturalPersons", StringComparison.Ordinal))
        .Select(cell => cell.Id["applications.".Length..^".naturalPersons".Length]);
}
