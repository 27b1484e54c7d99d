using County.Libraries;
using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Testing.Tests;

/// <summary>The worked example of the package's page; the page is held to this file.</summary>
public class A_new_invariant
{
    // 1. Say it.
    private static bool NobodyAttendsNothing(LibraryStatistics2024 report) =>
        report.Visits.Events.Value > 0 || report.Visits.Attendance.Value == 0;

    // 2. See what it is worth.
    [Fact]
    public void Catches_what_no_other_rule_catches()
    {
        var value = RuleValue.Of<LibraryStatistics2024>("no attendance without events", NobodyAttendsNothing);

        value.CaughtOnlyByIt.Select(cell => cell.Id).ShouldBe(["visits.events", "visits.attendance"]);
    }

    // 3. See that a wrong figure is found, and which.
    [Fact]
    public void Finds_events_that_were_forgotten() =>
        Prop.ForAll(Reports.Balanced<LibraryStatistics2024>().WithOneCellChanged(cell => cell.Id == "visits.events"), changed =>
            (NobodyAttendsNothing(changed.Original) && !NobodyAttendsNothing(changed.Report))
            == (changed.Report.Visits.Events.Value == 0 && changed.Original.Visits.Attendance.Value > 0)).QuickCheckThrowOnFailure();
}
