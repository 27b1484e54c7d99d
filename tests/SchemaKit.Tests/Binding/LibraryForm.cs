namespace SchemaKit.Tests.Binding;

/// <summary>A form made up for these tests: a table with grouped rows and columns, a flat one, and one that is a single line.</summary>
internal static class LibraryForm
{
    private static readonly string[] LoanColumns = ["adults", "children.under12", "children.teens", "total"];
    private static readonly string[] LoanRows = ["books", "media.films", "media.music", "all"];

    private static readonly Subtotal Subtotal = new("Subtotal", "subtotals", Severity.Warning) { Also = ["Sub-total in all"] };

    public static Form Form { get; } = new()
    {
        Template = "library-year",
        Edition = "1",
        Title = "Report of the library",
        FirstYear = 2000,
        Units = [new UnitOfMeasure("元", ValueKind.Money)],
        Headings = ["What we plan"],
        Sections =
        [
            new FormSection("loans", "Loans of the year")
            {
                Tables =
                [
                    new FormTable(null, 0)
                    {
                        Stubheads = ["Kind of item"],
                        Spanners = ["Borrowers"],
                        Columns =
                        [
                            new Heading("adults", "Adults"),
                            new Heading("children", "Children") { Subtotal = Subtotal, Children = [new("under12", "Under twelve"), new("teens", "Twelve and up")] },
                            new Heading("total", "Total"),
                        ],
                        Rows =
                        [
                            new Heading("books", "1. Books"),
                            new Heading("media", "2. Media") { Subtotal = Subtotal, Children = [new("films", "Films and series"), new("music", "Music")] },
                            new Heading("all", "3. All items"),
                        ],
                    },
                ],
            },
            new FormSection("visits", "Visits to the branches")
            {
                Tables =
                [
                    new FormTable("branches", 16)
                    {
                        Caption = "Table of branches",
                        Stubheads = ["Branch"],
                        Columns = [new("days", "Days open"), new("visitors", "Visitors"), new("fees", "Fees paid")],
                        Rows = [new("main", "Main library"), new("mobile", "Mobile library")],
                    },
                ],
            },
            new FormSection("staff", "Staff of the library")
            {
                Tables = [new FormTable(null, 22) { Columns = [new("librarians", "Librarians"), new("others", "Other staff")] }],
            },
        ],
        Cells = new CellCatalogue([.. Cells()]),
        Rules = [],
        Evaluate = static (_, _) => { },
        Create = static (block, identity) => new LibraryReport(block, identity),
    };

    public static ReadResult Read(string text) => Binder.Read(Document.Parse(text), Form);

    private static IEnumerable<CellDefinition> Cells()
    {
        string[] ids =
        [
            .. LoanRows.SelectMany(row => LoanColumns.Select(column => $"loans.{row}.{column}")),
            .. new[] { "main", "mobile" }.SelectMany(row => new[] { "days", "visitors", "fees" }.Select(column => $"visits.branches.{row}.{column}")),
            "staff.librarians", "staff.others",
        ];
        return ids.Select((id, index) => id.EndsWith(".fees", StringComparison.Ordinal)
            ? new CellDefinition(index, id, id, ValueKind.Money, "元", CellRole.Detail)
            : new CellDefinition(index, id, id, ValueKind.Count, null, id.EndsWith(".total", StringComparison.Ordinal) ? CellRole.Total : CellRole.Detail));
    }

    private sealed class LibraryReport(CellBlock block, ReportIdentity identity) : Report<LibraryReport>(block, identity), IReportType<LibraryReport>
    {
        public static Form Form => LibraryForm.Form;

        public static LibraryReport Create(CellBlock block, ReportIdentity identity) => new(block, identity);
    }
}
