namespace SchemaKit.Tests.Reporting;

/// <summary>A report type as generated code would write it, of three cells, for tests that need some form.</summary>
internal sealed class LoanReport : Report<LoanReport>, IReportType<LoanReport>
{
    private LoanReport(CellBlock block, ReportIdentity identity) : base(block, identity)
    {
    }

    public static Form Form { get; } = new()
    {
        Template = "library-loans",
        Edition = "2022",
        Title = "图书馆借阅统计年报",
        FirstYear = 2022,
        Sections = [],
        Cells = new CellCatalogue(
            new CellDefinition(0, "loans.books", "借阅/图书", ValueKind.Count, null, CellRole.Detail),
            new CellDefinition(1, "loans.change", "借阅/增减", ValueKind.Change, null, CellRole.Detail),
            new CellDefinition(2, "budget.amount", "经费/金额", ValueKind.Money, "万元", CellRole.Detail)),
        Rules = [],
        Evaluate = (_, _) => { },
        Create = Create,
    };

    public static LoanReport Create(CellBlock block, ReportIdentity identity) => new(block, identity);
}
