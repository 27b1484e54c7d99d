namespace SchemaKit.Benchmarks.Compared;

/// <summary>
/// The same by hand with the verdicts that blanks leave: proven, refuted whatever the blanks stand for, true once blanks are zero, open.
/// </summary>
internal static class HandWrittenRulesWithBlanks
{
    /// <summary>What is not proven to add up.</summary>
    /// <param name="figures">The figures in the order of <see cref="Sheet"/>; null where the report leaves a blank.</param>
    public static List<Flaw> Check(decimal?[] figures)
    {
        var flaws = new List<Flaw>();
        for (var row = 0; row < Sheet.Rows.Length; row++)
        {
            var sum = new Sum();
            for (var column = 0; column < Sheet.TotalColumn; column++) sum.Add(figures[Sheet.Application(row, column)], row == Sheet.OutcomesTotal);
            Hold(sum, Sum.Total(figures[Sheet.Application(row, Sheet.TotalColumn)]), "applicants", Sheet.Rows[row]);
        }

        for (var column = 0; column < Sheet.Columns.Length; column++)
        {
            var sum = new Sum();
            for (var row = Sheet.FirstOutcome; row < Sheet.OutcomesTotal; row++) sum.Add(figures[Sheet.Application(row, column)], column == Sheet.TotalColumn);
            Hold(sum, Sum.Total(figures[Sheet.Application(Sheet.OutcomesTotal, column)]), "outcomes", Sheet.Columns[column]);
        }

        for (var column = 0; column < Sheet.Columns.Length; column++)
        {
            var isTotal = column == Sheet.TotalColumn;
            var (before, after) = (new Sum(), Sum.Total(figures[Sheet.Application(Sheet.OutcomesTotal, column)]));
            before.Add(figures[Sheet.Application(0, column)], isTotal);
            before.Add(figures[Sheet.Application(Sheet.CarriedOver, column)], isTotal);
            after.Add(figures[Sheet.Application(Sheet.CarriedForward, column)], isTotal);
            Hold(before, after, "balance", Sheet.Columns[column]);
        }

        for (var group = 0; group < Sheet.Groups.Length; group++)
        {
            var sum = new Sum();
            for (var position = 0; position < Sheet.PerGroup - 1; position++) sum.Add(figures[Sheet.Case(group, position)], isTotal: false);
            Hold(sum, Sum.Total(figures[Sheet.Case(group, Sheet.PerGroup - 1)]), "cases", Sheet.Groups[group]);
        }

        for (var i = 0; i < figures.Length; i++)
        {
            if (i != Sheet.Amount && figures[i] is { } figure && (figure < 0 || figure != decimal.Truncate(figure)))
                flaws.Add(new Flaw("counts", Sheet.NameOf(i)));
        }

        return flaws;

        void Hold(in Sum left, in Sum right, string rule, string at)
        {
            var verdict = left.EqualTo(right);
            if (verdict != Verdict.Holds) flaws.Add(new Flaw(rule, at, verdict));
        }
    }

    private struct Sum
    {
        private decimal known;
        private bool open;
        private bool unfilled;

        public static Sum Total(decimal? figure)
        {
            var sum = new Sum();
            sum.Add(figure, isTotal: true);
            return sum;
        }

        // A blank count may be anything from zero up; a blank total does not even read as zero.
        public void Add(decimal? figure, bool isTotal)
        {
            known += figure ?? 0;
            open |= figure is null;
            unfilled |= figure is null && isTotal;
        }

        public readonly Verdict EqualTo(in Sum other) =>
            (!open && known < other.known) || (!other.open && other.known < known) ? Verdict.Violated
            : !open && !other.open ? Verdict.Holds
            : !unfilled && !other.unfilled && known == other.known ? Verdict.HoldsIfBlanksAreZero
            : Verdict.NotAssessable;
    }
}
