using System.Collections.Immutable;

namespace SchemaKit.Tests.Reconciliation;

/// <summary>A linear statement over cells of a form made up for a test.</summary>
internal sealed record Statement(int[] Cells, decimal[] Factors, bool IsEquality = true, decimal Constant = 0, Severity Severity = Severity.Error)
{
    /// <summary>The last of the cells is the sum of the others.</summary>
    public static Statement Sum(params int[] cells) => new(cells, [.. cells.Select((_, i) => i == cells.Length - 1 ? -1m : 1m)]);

    public bool Holds(IReadOnlyList<decimal> figures)
    {
        decimal sum = 0;
        for (var i = 0; i < Cells.Length; i++) sum += Factors[i] * figures[Cells[i]];
        return IsEquality ? sum == Constant : sum <= Constant;
    }
}

/// <summary>Forms made up for a test, out of nothing but cells and linear statements.</summary>
internal static class MadeUpForm
{
    public static Form Of(int cells, params Statement[] statements) => Of([.. Enumerable.Repeat(ValueKind.Count, cells)], statements);

    public static Form Of(ValueKind[] kinds, params Statement[] statements)
    {
        var catalogue = new CellCatalogue([.. kinds.Select((kind, i) => new CellDefinition(i, $"c{i}", $"cell {i}", kind, null, CellRole.Detail))]);
        var form = default(Form);
        form = new Form
        {
            Template = "made-up",
            Edition = "1",
            Title = "Made up",
            FirstYear = 2000,
            Sections = [new("only", "Only") { Tables = [new(null, 0) { Columns = [.. catalogue.Select(cell => new Heading(cell.Id, cell.LabelPath))] }] }],
            Cells = catalogue,
            Rules =
            [
                .. statements.Select((statement, i) => new Rule($"r{i}", $"rule {i}", "", statement.Severity)
                {
                    Linear = new LinearForm([.. statement.Factors], statement.IsEquality, statement.Constant),
                    Instances = [new RuleInstance(i, null, null, [.. statement.Cells])],
                }),
            ],
            Evaluate = (block, outcomes) =>
            {
                for (var i = 0; i < statements.Length; i++) outcomes[i] = Evaluate(statements[i], block);
            },
            Create = (block, identity) => new MadeUpReport(form!, block, identity),
        };
        return form;
    }

    /// <summary>A table of counts with a total of every row and column: rows first, the last row and column are the totals.</summary>
    public static Statement[] Table(int rows, int columns)
    {
        var width = columns + 1;
        return
        [
            .. Enumerable.Range(0, rows + 1).Select(row => Statement.Sum([.. Enumerable.Range(0, width).Select(column => (row * width) + column)])),
            .. Enumerable.Range(0, width).Select(column => Statement.Sum([.. Enumerable.Range(0, rows + 1).Select(row => (row * width) + column)])),
        ];
    }

    public static Report Report(Form form, IEnumerable<CellValue> values) =>
        form.Create(new CellBlock(form.Cells, [.. values]), ReportIdentity.Unknown);

    public static Report Report(Form form, params decimal?[] figures) =>
        Report(form, figures.Select(figure => figure is { } known ? CellValue.Number(known) : CellValue.Blank));

    private static Outcome Evaluate(Statement statement, CellBlock block)
    {
        Quantity sum = 0m;
        for (var i = 0; i < statement.Cells.Length; i++) sum += statement.Factors[i] * block.Quantity(statement.Cells[i]);
        return statement.IsEquality ? sum.EqualTo(statement.Constant) : sum.AtMost(statement.Constant);
    }

    private sealed class MadeUpReport(Form form, CellBlock block, ReportIdentity identity) : Report(block, identity)
    {
        public override Form GetForm() => form;
    }
}
