namespace SchemaKit.Benchmarks.Compared;

/// <summary>
/// Where the 200 figures of the 2021 edition stand in one array, written by hand: ten of proactive disclosure, then 25 rows of seven
/// columns on applications, then three groups of five on reviews. All that is written by hand or for another tool shares it.
/// </summary>
internal static class Sheet
{
    public const int Figures = 200;
    public const int Amount = 9;
    public const int TotalColumn = 6;
    public const int CarriedOver = 1;
    public const int FirstOutcome = 2;
    public const int OutcomesTotal = 23;
    public const int CarriedForward = 24;
    public const int PerGroup = 5;

    public static readonly string[] Columns =
    [
        "naturalPersons", "organizations.commercialEnterprises", "organizations.researchInstitutions",
        "organizations.publicInterestOrganizations", "organizations.legalServiceInstitutions", "organizations.others", "total",
    ];

    public static readonly string[] Rows =
    [
        "received", "carriedOver", "outcomes.granted", "outcomes.partiallyGranted", "outcomes.denied.stateSecrets",
        "outcomes.denied.prohibitedByLaw", "outcomes.denied.endangersSecurityOrStability", "outcomes.denied.thirdPartyRights",
        "outcomes.denied.internalAffairs", "outcomes.denied.deliberativeProcess", "outcomes.denied.enforcementCaseFiles",
        "outcomes.denied.administrativeInquiries", "outcomes.unableToProvide.notHeld", "outcomes.unableToProvide.requiresCreation",
        "outcomes.unableToProvide.unclearAfterCorrection", "outcomes.notProcessed.petitionsAndComplaints",
        "outcomes.notProcessed.repeatedRequests", "outcomes.notProcessed.publishedMaterials",
        "outcomes.notProcessed.unjustifiedMassRequests", "outcomes.notProcessed.reconfirmation",
        "outcomes.otherHandling.correctionOverdue", "outcomes.otherHandling.feeUnpaid", "outcomes.otherHandling.other",
        "outcomes.total", "carriedForward",
    ];

    public static readonly string[] Groups = ["reconsideration", "litigation.direct", "litigation.afterReconsideration"];

    public static int Application(int row, int column) => 10 + row * Columns.Length + column;

    public static int Case(int group, int position) => 185 + group * PerGroup + position;

    public static string NameOf(int figure) => $"figure {figure}";
}
