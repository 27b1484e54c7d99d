using County.Libraries;

namespace SchemaKit.Tests;

/// <summary>A form that exists as YAML only, unrelated to the official ones: it reads, checks and writes like them.</summary>
public class A_form_of_ones_own
{
    private const string Published = """
        Harbour Library: Yearly statistics of public libraries 2024

        Foreword

        We moved 3 times.

        1. Holdings and loans

        Kind of material | Volumes | | | | |
        Stock | | | Loans | Spent on purchases |
        Adults | Children | Total | | |
        Printed matter | Books | 4,100 | 1900 | 6000 | 15210 | ¤ 81,250.50 |
        Periodicals | 120 | | 120 | 300 | 9千 |
        Audio | 310 | 95 | 405 | 1007 | / |
        All materials | 4530 | 1995 | 6525 | 16517 | 90250.50 |

        2. Visits

        Visitors | Programmes | Attendance at events |
        20450 | 61 | 20451 |
        """;

    private static ReadResult<LibraryStatistics2024> Read => LibraryStatistics2024.Read(Document.Parse(Published));

    [Fact]
    public void Is_read_by_its_own_labels()
    {
        var report = Read.Report;
        report.Holdings.Printed.Books.Stock.Adults.Value.ShouldBe(4100);
        report.Holdings.Printed.Journals.Stock.Children.State.ShouldBe(CellState.Blank);
        report.Holdings.Printed.Books.Cost.Value.ShouldBe(81250.50m);
        report.Holdings.Printed.Journals.Cost.Content.RoundedTo.ShouldBe(1000);
        report.Holdings.Audio.Cost.State.ShouldBe(CellState.NotApplicable);
        report.Visits.Attendance.Value.ShouldBe(20451);
        report.Visits.Attendance.Place.ShouldBe(new Place(20, 14));
        Read.Unplaced.ShouldBeEmpty();
        Read.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public void Is_held_against_its_own_rules()
    {
        var findings = Read.Report.Reconcile().Findings;
        findings.Where(finding => finding.Verdict == Verdict.Violated).Select(finding => finding.ToString())
            .ShouldBe(["attendance, Visits/Attendance at events = 20451, Visits/Visitors = 20450 (line 20)"]);
        findings.Where(finding => finding.Verdict == Verdict.HoldsIfBlanksAreZero).Select(finding => (finding.Rule.Id, finding.Instance.At))
            .ShouldBe([("stock", "printed.journals.stock"), ("materials", "stock.children")], ignoreOrder: true);
    }

    [Fact]
    public void Writes_itself_as_JSON_and_reads_itself_back() =>
        LibraryStatistics2024.FromJson(Read.Report.ToJson()).ShouldBe(Read.Report);

    [Fact]
    public void Knows_its_cells() => LibraryStatistics2024.Cells.Where(cell => cell.Role == CellRole.Total).Select(cell => cell.Id).ShouldBe(
    [
        "holdings.printed.books.stock.total", "holdings.printed.journals.stock.total", "holdings.audio.stock.total",
        "holdings.total.stock.adults", "holdings.total.stock.children", "holdings.total.stock.total", "holdings.total.loans", "holdings.total.cost",
    ]);
}
