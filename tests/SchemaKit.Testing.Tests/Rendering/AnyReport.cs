using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Testing.Tests.Rendering;

/// <summary>Reports that say anything a cell can say, of any body and year, with whole sections and tables missing.</summary>
internal static class AnyReport
{
    private static readonly decimal[] Steps = [10, 100, 1000, 10_000, 1_000_000, 100_000_000];

    private static readonly ReportIdentity[] Identities =
        [ReportIdentity.Unknown, new("清河市统计局", 2021), new("清河市统计局", null), new(null, 2022), new("Any Office", 2024), new("大队3", 2023)];

    /// <summary>Reports whose texts, where they have any, come from a generator.</summary>
    public static Arbitrary<Report> Of(Form form, Gen<string>? texts = null, bool hasLinesOfWords = false)
    {
        var reports = Gen.Choose(0, int.MaxValue).Select(seed => new Random(seed)).SelectMany(random =>
            (texts is null ? Gen.Constant(Array.Empty<string>()) : texts.ArrayOf(8)).Select(drawn => Draw(form, random, drawn, hasLinesOfWords)));
        return Arb.From(reports, Smaller);
    }

    // Where a table is a single line of figures, its first cell says no word unless asked for: running text does not tell it from the head.
    private static Report Draw(Form form, Random random, string[] texts, bool hasLinesOfWords)
    {
        var values = new CellValue[form.Cells.Count];
        var usual = random.Next(6);
        foreach (var table in form.Sections.SelectMany(section => section.Tables))
        {
            if (random.Next(5) == 0) continue;
            for (var cell = table.FirstCell; cell < table.FirstCell + (table.Width * table.Height); cell++)
            {
                var isStartOfLine = table.Rows.IsEmpty && cell == table.FirstCell;
                values[cell] = Value(form.Cells[cell], random.Next(4) == 0 ? usual : random.Next(7), random, isStartOfLine && !hasLinesOfWords ? [] : texts);
            }
        }

        // A title that is nothing but marks tells no body from itself.
        var identities = form.Template == "hostile-labels" ? 1 : Identities.Length;
        return form.Create(new CellBlock(form.Cells, values), Identities[random.Next(identities)]);
    }

    private static CellValue Value(CellDefinition cell, int kind, Random random, string[] texts) => kind switch
    {
        0 => CellValue.Missing,
        1 => CellValue.Blank,
        2 => CellValue.NotApplicable(random.Next(3) switch { 0 => "/", 1 => "—", _ => "无" }),
        3 when texts.Length > 0 => CellValue.Text(texts[random.Next(texts.Length)]),
        4 => Rounded(random),
        5 => random.Next(3) switch { 0 => -random.Next(1, 300), 1 => CellValue.Largest - (random.Next(100) / 100m), _ => random.Next(int.MaxValue) / 1_0000_0000m },
        _ => cell.Kind == ValueKind.Money ? random.Next(1_000_000) / 100m : random.Next(1000),
    };

    private static CellValue Rounded(Random random)
    {
        var step = Steps[random.Next(Steps.Length)];
        return CellValue.Number(step * random.Next(-50, 1000), step);
    }

    // One cell at a time that says nothing, then identities that say nothing.
    private static IEnumerable<Report> Smaller(Report report)
    {
        var form = report.GetForm();
        foreach (var cell in report)
        {
            if (cell.State is not (CellState.Missing or CellState.Blank)) yield return form.Create(report.Block.With(cell.Index, CellValue.Blank), report.Identity);
        }

        if (report.Identity != ReportIdentity.Unknown) yield return form.Create(report.Block, ReportIdentity.Unknown);
    }
}
