namespace SchemaKit.Benchmarks.Compared;

/// <summary>The rules of the 2021 edition as one would write them by hand where a blank may pass for zero.</summary>
internal static class HandWrittenRules
{
    /// <summary>What does not add up.</summary>
    /// <param name="figures">The figures in the order of <see cref="Sheet"/>.</param>
    public static List<Flaw> Check(decimal[] figures)
    {
        var flaws = new List<Flaw>();
        for (var row = 0; row < Sheet.Rows.Length; row++)
        {
            var sum = 0m;
            for (var column = 0; column < Sheet.TotalColumn; column++) sum += figures[Sheet.Application(row, column)];
            if (sum != figures[Sheet.Application(row, Sheet.TotalColumn)]) flaws.Add(new Flaw("applicants", Sheet.Rows[row]));
        }

        for (var column = 0; column < Sheet.Columns.Length; column++)
        {
            var sum = 0m;
            for (var row = Sheet.FirstOutcome; row < Sheet.OutcomesTotal; row++) sum += figures[Sheet.Application(row, column)];
            if (sum != figures[Sheet.Application(Sheet.OutcomesTotal, column)]) flaws.Add(new Flaw("outcomes", Sheet.Columns[column]));
        }

        for (var column = 0; column < Sheet.Columns.Length; column++)
        {
            var before = figures[Sheet.Application(0, column)] + figures[Sheet.Application(Sheet.CarriedOver, column)];
            var after = figures[Sheet.Application(Sheet.OutcomesTotal, column)] + figures[Sheet.Application(Sheet.CarriedForward, column)];
            if (before != after) flaws.Add(new Flaw("balance", Sheet.Columns[column]));
        }

        for (var group = 0; group < Sheet.Groups.Length; group++)
        {
            var sum = 0m;
            for (var position = 0; position < Sheet.PerGroup - 1; position++) sum += figures[Sheet.Case(group, position)];
            if (sum != figures[Sheet.Case(group, Sheet.PerGroup - 1)]) flaws.Add(new Flaw("cases", Sheet.Groups[group]));
        }

        for (var figure = 0; figure < figures.Length; figure++)
        {
            if (figure != Sheet.Amount && (figures[figure] < 0 || figures[figure] != decimal.Truncate(figures[figure])))
                flaws.Add(new Flaw("counts", Sheet.NameOf(figure)));
        }

        return flaws;
    }
}
