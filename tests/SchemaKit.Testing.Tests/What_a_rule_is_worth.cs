using County.Libraries;
using SchemaKit.Disclosure;

namespace SchemaKit.Testing.Tests;

public class What_a_rule_is_worth
{
    [Fact]
    public void The_sums_of_the_review_grid_catch_alone_what_goes_wrong_in_it()
    {
        var value = RuleValue.Of(AnnualReport2021.Form, "cases");
        value.CaughtOnlyByIt.Count().ShouldBe(15);
        value.CaughtOnlyByIt.ShouldAllBe(cell => cell.Id.StartsWith("review.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_whose_errors_other_rules_find_too_catches_nothing_alone()
    {
        // An error in one cell of the table is always seen by the sum of its row.
        var value = RuleValue.Of(AnnualReport2021.Form, "balance");
        value.Cells.Length.ShouldBe(28);
        value.CaughtOnlyByIt.ShouldBeEmpty();
        value.ToString().ShouldStartWith("'balance' catches errors in 28 cells, in 0 of them errors that no other rule catches\n  applications.received.naturalPersons: catches ");
    }

    [Fact]
    public void A_rule_that_the_form_does_not_have_is_refused_with_those_it_has() =>
        Should.Throw<ArgumentException>(() => RuleValue.Of(LibraryStatistics2024.Form, "stocks")).Message
            .ShouldStartWith("library-statistics 2024 has no rule 'stocks'; it has stock, materials, attendance");

    [Fact]
    public void A_rule_that_hardly_ever_holds_is_refused() =>
        Should.Throw<RulesNotMetException>(() => RuleValue.Of<LibraryStatistics2024>("never", _ => false)).Message
            .ShouldBe("'never' holds in 0 of 600 reports in which every rule of library-statistics 2024 holds; 12 are needed to tell what it is worth");
}
