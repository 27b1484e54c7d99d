namespace SchemaKit.Disclosure.Tests;

/// <summary>
/// A report that fits the one of the year before, made by the ids of cells as the form's explanations have it: nothing here asks the
/// rules under test.
/// </summary>
internal static class YearAfter
{
    private static readonly string[] Items =
    [
        "item5.licensing", "item5.otherPublicServices", "item6.penalties", "item6.compulsoryMeasures", "item8.administrativeFees",
    ];

    public static IReadOnlyList<string> Applicants { get; } =
    [
        "naturalPersons", "organizations.commercialEnterprises", "organizations.researchInstitutions",
        "organizations.publicInterestOrganizations", "organizations.legalServiceInstitutions", "organizations.others", "total",
    ];

    public static Report Of(Report previous, Form form, int seed)
    {
        var report = BalancedReport.Make(form, seed);
        var block = report.Block;
        foreach (var applicant in Applicants) Set($"applications.carriedOver.{applicant}", Before($"applications.carriedForward.{applicant}"));
        if (form.Edition == previous.GetForm().Edition && form.Edition == "2019")
        {
            foreach (var item in Items)
                Set($"proactiveDisclosure.{item}.previousYearItems", Before($"proactiveDisclosure.{item}.previousYearItems") + Before($"proactiveDisclosure.{item}.change"));
        }
        else if (form.Edition == previous.GetForm().Edition)
        {
            foreach (var row in new[] { "regulations", "normativeDocuments" })
            {
                var path = $"proactiveDisclosure.item1.{row}";
                var available = Before($"{path}.inForce") + report[$"{path}.issued"].Value!.Value;
                var repealed = Math.Min(report[$"{path}.repealed"].Value!.Value, available);
                Set($"{path}.repealed", repealed);
                Set($"{path}.inForce", available - repealed);
            }
        }

        return form.Create(block, new ReportIdentity(previous.Organization, previous.Year + 1));

        decimal Before(string id) => previous[id].Value!.Value;
        void Set(string id, decimal figure) => block = block.With(form.Cells[id].Index, figure);
    }
}
