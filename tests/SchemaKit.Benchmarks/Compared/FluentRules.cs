using FluentValidation;

namespace SchemaKit.Benchmarks.Compared;

/// <summary>The same rules in FluentValidation, the validation library most used in .NET. It says valid or not; a blank passes for zero.</summary>
internal sealed class FluentRules : AbstractValidator<decimal[]>
{
    public FluentRules()
    {
        for (var i = 0; i < Sheet.Rows.Length; i++)
        {
            var row = i;
            State("applicants", Sheet.Rows[row], figures =>
                figures.AsSpan(Sheet.Application(row, 0), Sheet.TotalColumn).Sum() == figures[Sheet.Application(row, Sheet.TotalColumn)]);
        }

        for (var i = 0; i < Sheet.Columns.Length; i++)
        {
            var column = i;
            State("outcomes", Sheet.Columns[column], figures =>
            {
                var sum = 0m;
                for (var row = Sheet.FirstOutcome; row < Sheet.OutcomesTotal; row++) sum += figures[Sheet.Application(row, column)];
                return sum == figures[Sheet.Application(Sheet.OutcomesTotal, column)];
            });
            State("balance", Sheet.Columns[column], figures =>
                figures[Sheet.Application(0, column)] + figures[Sheet.Application(Sheet.CarriedOver, column)]
                == figures[Sheet.Application(Sheet.OutcomesTotal, column)] + figures[Sheet.Application(Sheet.CarriedForward, column)]);
        }

        for (var i = 0; i < Sheet.Groups.Length; i++)
        {
            var group = i;
            State("cases", Sheet.Groups[group], figures =>
                figures.AsSpan(Sheet.Case(group, 0), Sheet.PerGroup - 1).Sum() == figures[Sheet.Case(group, Sheet.PerGroup - 1)]);
        }

        for (var i = 0; i < Sheet.Figures; i++)
        {
            var figure = i;
            if (figure != Sheet.Amount) State("counts", Sheet.NameOf(figure), figures => figures[figure] >= 0 && figures[figure] == decimal.Truncate(figures[figure]));
        }
    }

    /// <summary>What does not add up.</summary>
    /// <param name="figures">The figures in the order of <see cref="Sheet"/>.</param>
    public List<Flaw> Check(decimal[] figures) =>
        [.. Validate(figures).Errors.Select(error => new Flaw(error.ErrorCode, error.ErrorMessage))];

    private void State(string rule, string at, Func<decimal[], bool> holds) =>
        RuleFor(figures => figures).Must(holds).WithErrorCode(rule).WithMessage(at);
}

/// <summary>What the library leaves to its user.</summary>
file static class Sums
{
    public static decimal Sum(this Span<decimal> figures)
    {
        var sum = 0m;
        foreach (var figure in figures) sum += figure;
        return sum;
    }
}
