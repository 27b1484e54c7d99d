using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Testing;

/// <summary>Reports for properties, on any form: nothing here knows a label or a rule of some form.</summary>
public static class Reports
{
    /// <summary>The body that reports are drawn for, where none is given.</summary>
    public const string Organization = "Any Office";

    /// <summary>
    /// Reports in which every cell says a number and every rule of the form holds: counts whole and not negative, changes of either
    /// sign, money with two decimals. Falsified, they shrink to smaller figures that still add up.
    /// </summary>
    /// <typeparam name="TReport">The generated report type.</typeparam>
    /// <exception cref="RulesNotMetException">Raised where a report is drawn, if no figures could be found that meet the rules.</exception>
    public static Arbitrary<TReport> Balanced<TReport>()
        where TReport : Report<TReport>, IReportType<TReport> => Balanced<TReport>(TReport.Form);

    /// <inheritdoc cref="Balanced{TReport}()"/>
    /// <param name="form">The form.</param>
    public static Arbitrary<Report> Balanced(Form form) => Balanced<Report>(form);

    /// <summary>One report in which every rule of the form holds, the same for the same seed.</summary>
    /// <param name="form">The form.</param>
    /// <param name="seed">What the figures are drawn from.</param>
    /// <param name="largest">About how large a figure gets that is not the sum of others.</param>
    /// <exception cref="RulesNotMetException">No figures could be found that meet the rules.</exception>
    public static Report Balanced(Form form, int seed, int largest = 60)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentOutOfRangeException.ThrowIfLessThan(largest, 1);
        return FigureDrawing.Of(form).Draw(new Random(seed), largest);
    }

    private static Arbitrary<TReport> Balanced<TReport>(Form form)
        where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(form);
        var drawing = FigureDrawing.Of(form);
        var reports = Gen.Sized(size => Gen.Choose(0, int.MaxValue).Select(seed => (TReport)drawing.Draw(new Random(seed), 1 + size)));
        return Arb.From(reports, report => drawing.Smaller(report).Cast<TReport>());
    }
}
