namespace SchemaKit.Disclosure.Tests;

/// <summary>Figures of the table of statistics that add up, made from its arithmetic as the form prints it.</summary>
internal static class BalancedStatistics
{
    public const string Template = "disclosure-statistics";

    private static readonly string[] Sums = ["applications.received", "applications.handled", "reconsideration", "litigation", "capacity.staff"];

    private static readonly string[] Wholes =
    [
        "disclosure.disclosed", "responses.channels.pressConferences", "responses.channels.onlineInterviews", "applications.answered.denied",
    ];

    public static void Fill(Form form, decimal[] figures, Random random, int largest)
    {
        foreach (var cell in form.Cells)
            figures[cell.Index] = cell.Kind == ValueKind.Money ? random.Next(0, 100_000) / 100m : random.Next(0, 3) == 0 ? 0 : random.Next(0, largest);
        foreach (var group in Wholes)
        {
            var whole = Cell(form, $"{group}.whole");
            foreach (var part in Below(form, group).Where(cell => cell != whole)) figures[part] = random.Next(0, (int)figures[whole] + 1);
        }

        foreach (var group in Sums) figures[Cell(form, $"{group}.total")] = Below(form, group).Where(cell => cell != Cell(form, $"{group}.total")).Sum(cell => figures[cell]);
        var answered = Below(form, "applications.answered").Where(cell => form.Cells[cell].Id is var id && !id.Contains(".denied.") && !id.Contains(".total."));
        figures[Cell(form, "applications.answered.total")] = answered.Append(Cell(form, "applications.answered.denied.whole")).Sum(cell => figures[cell]);
    }

    private static int Cell(Form form, string row) => form.Cells[$"indicators.{row}.figure"].Index;

    private static List<int> Below(Form form, string group) =>
        [.. form.Cells.Where(cell => cell.Id.StartsWith($"indicators.{group}.", StringComparison.Ordinal)).Select(cell => cell.Index)];
}
