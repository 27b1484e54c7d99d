namespace SchemaKit.Testing;

/// <summary>Four cells of a table where two rows cross two columns.</summary>
internal static class Rectangle
{
    /// <summary>A figure moved round a rectangle of cells; nothing where no rectangle of details has a figure to move.</summary>
    public static IEnumerable<(CellDefinition Cell, CellValue Value)> ChangesOf(Report report, Func<CellDefinition, bool> among, Random random)
    {
        var form = report.GetForm();
        var corners = form.Sections.SelectMany(section => section.Tables).SelectMany(table => In(table, form)).Where(IsPossible).ToList();
        if (corners.Count == 0) return [];
        var (plus, minus, alsoMinus, alsoPlus) = corners[random.Next(corners.Count)];
        var most = Math.Min(report[minus.Index].Value!.Value, report[alsoMinus.Index].Value!.Value);
        var moved = 1 + random.Next((int)Math.Min(most, 40));
        return
        [
            Moved(plus, moved), Moved(minus, -moved), Moved(alsoMinus, -moved), Moved(alsoPlus, moved),
        ];

        bool IsPossible((CellDefinition A, CellDefinition B, CellDefinition C, CellDefinition D) four) =>
            new[] { four.A, four.B, four.C, four.D }.All(cell => cell.Role == CellRole.Detail && among(cell))
            && report[four.B.Index].Value >= 1 && report[four.C.Index].Value >= 1;

        (CellDefinition Cell, CellValue Value) Moved(CellDefinition cell, decimal by) => (cell, report[cell.Index].Value!.Value + by);
    }

    // Each in both directions: as much is taken from the second and third corner as the first and fourth are given.
    private static IEnumerable<(CellDefinition, CellDefinition, CellDefinition, CellDefinition)> In(FormTable table, Form form)
    {
        var (width, height) = (table.Width, table.Height);
        return
            from top in Enumerable.Range(0, height)
            from bottom in Enumerable.Range(0, height)
            where top != bottom
            from left in Enumerable.Range(0, width)
            from right in Enumerable.Range(left + 1, width - left - 1)
            select (At(top, left), At(top, right), At(bottom, left), At(bottom, right));

        CellDefinition At(int row, int column) => form.Cells[table.FirstCell + (row * width) + column];
    }
}
