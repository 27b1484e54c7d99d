using County.Libraries;
using SchemaKit.Disclosure;
using SchemaKit.Tests.Binding;
using SchemaKit.Tests.Reconciliation;

namespace SchemaKit.Testing.Tests;

/// <summary>The forms that properties are held against.</summary>
internal static class AnyForm
{
    public static Form[] All { get; } = [DisclosureStatistics2014.Form, AnnualReport2019.Form, AnnualReport2021.Form, LibraryStatistics2024.Form];

    /// <summary>The same, and forms with labels and tables of other kinds: what is printed of any of them reads back.</summary>
    public static Form[] Printed { get; } = [.. All, LibraryForm.Form, KitchenForm.Form, global::Hostile.Labels.@record.Form];

    public static Form Named(string name) => All.Single(form => form.ToString() == name);

    /// <summary>A form with sums and limits made to fit some figures, so that they can be met.</summary>
    public static Form Met(Random random)
    {
        var figures = Enumerable.Range(0, 8).Select(_ => (decimal)random.Next(0, 6)).ToArray();
        return MadeUpForm.Of(figures.Length, [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Statement(random, figures))]);
    }

    private static Statement Statement(Random random, decimal[] figures)
    {
        int[] cells = [.. Enumerable.Range(0, figures.Length).OrderBy(_ => random.Next()).Take(random.Next(2, 5))];
        decimal[] factors = [.. cells.Select(_ => random.Next(3) == 0 ? -1m : 1m)];
        var sum = cells.Select((cell, i) => factors[i] * figures[cell]).Sum();
        return random.Next(3) == 0
            ? new Statement(cells, factors, IsEquality: false, Constant: sum + random.Next(3))
            : new Statement(cells, factors, Constant: sum);
    }
}
