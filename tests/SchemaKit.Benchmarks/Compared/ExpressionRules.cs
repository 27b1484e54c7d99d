using System.Data;
using System.Globalization;

namespace SchemaKit.Benchmarks.Compared;

/// <summary>
/// The same rules as texts, given to the engine of expressions that .NET has in itself: computed columns of a <see cref="DataTable"/>.
/// A blank is null there, and what rests on it is neither true nor false.
/// </summary>
internal sealed class ExpressionRules
{
    private readonly DataTable table = new() { Locale = CultureInfo.InvariantCulture };
    private readonly List<(string Rule, string At)> rules = [];

    public ExpressionRules()
    {
        for (var i = 0; i < Sheet.Figures; i++) table.Columns.Add(Name(i), typeof(decimal));
        for (var row = 0; row < Sheet.Rows.Length; row++)
        {
            var first = Sheet.Application(row, 0);
            State("applicants", Sheet.Rows[row], $"{Sum(Enumerable.Range(first, Sheet.TotalColumn))} = {Name(first + Sheet.TotalColumn)}");
        }

        for (var column = 0; column < Sheet.Columns.Length; column++)
        {
            string Of(int row) => Name(Sheet.Application(row, column));
            var outcomes = Enumerable.Range(Sheet.FirstOutcome, Sheet.OutcomesTotal - Sheet.FirstOutcome).Select(row => Sheet.Application(row, column));
            State("outcomes", Sheet.Columns[column], $"{Sum(outcomes)} = {Of(Sheet.OutcomesTotal)}");
            State("balance", Sheet.Columns[column], $"{Of(0)} + {Of(Sheet.CarriedOver)} = {Of(Sheet.OutcomesTotal)} + {Of(Sheet.CarriedForward)}");
        }

        for (var group = 0; group < Sheet.Groups.Length; group++)
        {
            var first = Sheet.Case(group, 0);
            State("cases", Sheet.Groups[group], $"{Sum(Enumerable.Range(first, Sheet.PerGroup - 1))} = {Name(first + Sheet.PerGroup - 1)}");
        }

        for (var i = 0; i < Sheet.Figures; i++)
        {
            if (i != Sheet.Amount) State("counts", Sheet.NameOf(i), $"{Name(i)} >= 0 AND CONVERT({Name(i)}, 'System.Int64') = {Name(i)}");
        }
    }

    /// <summary>What does not add up, as far as the engine can say.</summary>
    /// <param name="figures">The figures in the order of <see cref="Sheet"/>; null where the report leaves a blank.</param>
    public List<Flaw> Check(decimal?[] figures)
    {
        var values = new object[figures.Length];
        for (var i = 0; i < values.Length; i++) values[i] = figures[i] is { } figure ? figure : DBNull.Value;
        var row = table.Rows.Add(values);
        var flaws = new List<Flaw>();
        for (var i = 0; i < rules.Count; i++)
        {
            if (row[Sheet.Figures + i] is false) flaws.Add(new Flaw(rules[i].Rule, rules[i].At));
        }

        table.Clear();
        return flaws;
    }

    private void State(string rule, string at, string expression)
    {
        table.Columns.Add($"r{rules.Count}", typeof(bool), expression);
        rules.Add((rule, at));
    }

    private static string Name(int figure) => $"c{figure}";

    private static string Sum(IEnumerable<int> figures) => string.Join(" + ", figures.Select(Name));
}
