namespace SchemaKit.Tests.Binding;

/// <summary>A form made up for these tests: its rows print their units, and two of its groups have figures beside their own labels.</summary>
internal static class KitchenForm
{
    private static readonly (string Row, string? Unit, bool IsTotal)[] Rows =
    [
        ("meals.total", "份", true), ("meals.hot", "份", false), ("meals.cold", "份", false), ("guests", "人", false), ("cost", "万元", false),
        ("rooms.whole", "间", false), ("rooms.heated", "间", false),
    ];

    public static Form Form { get; } = new()
    {
        Template = "kitchen-year",
        Edition = "1",
        Title = "Report of the kitchen",
        FirstYear = 2000,
        LeadIns = ["of which"],
        Units = [new UnitOfMeasure("元", ValueKind.Money), new UnitOfMeasure("份", ValueKind.Count), new UnitOfMeasure("人", ValueKind.Count), new UnitOfMeasure("间", ValueKind.Count)],
        Sections =
        [
            new FormSection("kitchen", "Kitchen of the year")
            {
                Tables =
                [
                    new FormTable(null, 0)
                    {
                        Stubheads = ["Item of the year"],
                        UnitColumns = ["Unit", "In"],
                        Columns = [new Heading("planned", "Planned"), new Heading("served", "Served")],
                        Rows =
                        [
                            new Heading("meals", "1. Meals on the table")
                            {
                                Children = [new("total", "1. Meals on the table") { IsOwn = true, IsTotal = true }, new("hot", "(1) Hot meals"), new("cold", "(2) Cold meals")],
                            },
                            new Heading("guests", "2. Guests"),
                            new Heading("cost", "3. Cost of everything"),
                            new Heading("rooms", "4. Rooms in use") { Children = [new("whole", "4. Rooms in use") { IsOwn = true }, new("heated", "of which: heated rooms")] },
                        ],
                    },
                ],
            },
        ],
        Cells = new CellCatalogue([.. Cells()]),
        Rules = [],
        Evaluate = static (_, _) => { },
        Create = static (block, identity) => new KitchenReport(block, identity),
    };

    public static ReadResult Read(string text) => Binder.Read(Document.Parse(text), Form);

    private static IEnumerable<CellDefinition> Cells() => Rows
        .SelectMany(row => new[] { "planned", "served" }.Select(column => (row, Id: $"kitchen.{row.Row}.{column}")))
        .Select((cell, index) => new CellDefinition(
            index, cell.Id, cell.Id, cell.row.Unit == "万元" ? ValueKind.Money : ValueKind.Count, cell.row.Unit, cell.row.IsTotal ? CellRole.Total : CellRole.Detail));

    private sealed class KitchenReport(CellBlock block, ReportIdentity identity) : Report<KitchenReport>(block, identity), IReportType<KitchenReport>
    {
        public static Form Form => KitchenForm.Form;

        public static KitchenReport Create(CellBlock block, ReportIdentity identity) => new(block, identity);
    }
}
