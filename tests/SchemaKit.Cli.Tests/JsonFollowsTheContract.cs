using System.Text.Json;

namespace SchemaKit.Cli.Tests;

/// <summary>What other programs build on. Every figure expected here was taken from the sample reports by hand.</summary>
public sealed class JsonFollowsTheContract
{
    [Fact]
    public void Json_is_an_array_and_ndjson_a_line_for_each_report()
    {
        var array = Command.Run("check", Repository.Water, Repository.Culture, "--format", "json");
        var lines = Command.Run("check", Repository.Water, Repository.Culture, "--format", "ndjson");
        using var parsed = JsonDocument.Parse(array.Output);
        parsed.RootElement.EnumerateArray().Select(report => report.GetRawText()).ShouldBe(lines.Output.TrimEnd('\n').Split('\n'));
        lines.Output.ShouldEndWith("}\n");
    }

    [Fact]
    public void A_report_says_which_it_is_and_what_was_read()
    {
        var report = Only(Command.Run("check", Repository.Water, "--format", "ndjson"));
        Names(report).ShouldBe([
            "file", "report", "template", "edition", "organization", "year", "title", "published", "documentNumber", "stated",
            "sections", "cells", "claims", "findings", "implied", "diagnosis", "figures", "unplaced",
        ]);
        report.GetProperty("report").GetInt32().ShouldBe(1);
        report.GetProperty("file").GetString().ShouldBe(Repository.Water);
        report.GetProperty("template").GetString().ShouldBe("disclosure-annual-report");
        report.GetProperty("edition").GetString().ShouldBe("2021");
        report.GetProperty("organization").GetString().ShouldBe("青屿县水利局");
        report.GetProperty("year").GetInt32().ShouldBe(2023);
        report.GetProperty("sections").GetRawText().ShouldBe("""{"proactiveDisclosure":"read","applications":"read","review":"read"}""");
        report.GetProperty("unplaced").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void What_a_report_says_of_itself_has_its_text_and_place()
    {
        var report = Only(Command.Run("parse", "tests/fixtures/reports/luhe-2022-pictures.html", "--format", "ndjson"));
        report.GetProperty("title").GetString().ShouldBe("芦河区林业局2022年政府信息公开工作年度报告");
        report.GetProperty("published").GetString().ShouldBe("2023-01-17");
        report.GetProperty("documentNumber").GetString().ShouldBe("芦林〔2023〕4号");
        report.GetProperty("stated").GetProperty("documentNumber").GetRawText().ShouldBe("""{"raw":"芦林〔2023〕4号","by":"文 号","line":15,"column":23}""");
        Names(report.GetProperty("stated")).ShouldBe(["organization", "year", "title", "published", "documentNumber"]);
        report.GetProperty("remarks").GetArrayLength().ShouldBe(3);
        Only(Command.Run("parse", Repository.Water, "--format", "ndjson")).GetProperty("published").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Each_report_of_a_page_is_an_object_of_its_own()
    {
        var page = Repository.Text(Repository.Water) + Repository.Text(Repository.Water).Replace("水利局2023", "司法局2022", StringComparison.Ordinal);
        var outcome = Command.Run(new Setting(page), "check", "-", "--format", "ndjson");
        outcome.Output.TrimEnd('\n').Split('\n').Select(line => Only(new Outcome(0, line, "")))
            .Select(report => $"{report.GetProperty("file")} {report.GetProperty("report")} {report.GetProperty("organization")} {report.GetProperty("year")}")
            .ShouldBe(["- 1 青屿县水利局 2023", "- 2 青屿县司法局 2022"]);
        outcome.Status.ShouldBe(1);
        Command.Run(new Setting(page), "check", "-").Output.ShouldContain("- (report 2 of 2): 青屿县司法局, 2022, edition 2021, 3 of 3 sections read\n");
    }

    [Fact]
    public void A_document_that_is_no_report_says_what_it_is()
    {
        var outcome = Command.Run("check", "tests/fixtures/others/list-of-reports.html", "--format", "ndjson");
        var unread = Only(outcome);
        Names(unread).ShouldBe(["file", "error", "kind"]);
        unread.GetProperty("kind").GetString().ShouldBe("listOfLinks");
        outcome.Error.ShouldStartWith("schemakit: tests/fixtures/others/list-of-reports.html: is no report on a known form (disclosure-annual-report 2019, 2021");
        outcome.Error.ShouldContain("): it is a list of links, 10 of them");
        outcome.Status.ShouldBe(2);
    }

    [Fact]
    public void Four_failing_rules_are_explained_by_two_figures()
    {
        var report = Only(Command.Run("check", Repository.Water, "--format", "ndjson"));
        report.GetProperty("diagnosis").EnumerateArray().Select(correction => correction.GetProperty("changes").GetRawText()).ShouldBe(
        [
            """[{"cell":"applications.outcomes.total.naturalPersons","read":32,"implied":33},{"cell":"review.reconsideration.total","read":1,"implied":2}]""",
            """[{"cell":"applications.outcomes.total.naturalPersons","read":32,"implied":33},{"cell":"review.reconsideration.upheld","read":1,"implied":0}]""",
            """[{"cell":"applications.outcomes.total.naturalPersons","read":32,"implied":33},{"cell":"review.reconsideration.pending","read":1,"implied":0}]""",
        ]);
    }

    [Fact]
    public void A_blank_that_the_rules_leave_one_value_is_given_it_apart_from_what_was_read()
    {
        const string blank = "applications.received.organizations.researchInstitutions";
        var report = Only(Command.Run("check", "tests/fixtures/reports/anping-2022.html", "--format", "ndjson"));
        report.GetProperty("implied").EnumerateArray().Select(value => value.GetRawText()).ShouldContain($$"""{"cell":"{{blank}}","value":0}""");
        report.GetProperty("cells").GetProperty(blank).GetProperty("state").GetString().ShouldBe("blank");
    }

    [Fact]
    public void Figures_that_contradict_the_rules_imply_nothing() =>
        Only(Command.Run("check", Repository.Water, "--format", "ndjson")).GetProperty("implied").GetArrayLength().ShouldBe(0);

    [Fact]
    public void Every_cell_of_the_template_is_there()
    {
        Only(Command.Run("check", Repository.Water, "--format", "ndjson")).GetProperty("cells").EnumerateObject().Count().ShouldBe(200);
        Only(Command.Run("check", Repository.Culture, "--format", "ndjson")).GetProperty("cells").EnumerateObject().Count().ShouldBe(198);
    }

    [Theory]
    [InlineData(Repository.Water, "applications.received.naturalPersons", "number", "31", "31")]
    [InlineData(Repository.Water, "proactiveDisclosure.item8.administrativeFees.amount", "number", "512.6", "512.60")]
    [InlineData(Repository.Water, "applications.carriedOver.organizations.publicInterestOrganizations", "blank", "null", "")]
    [InlineData(Repository.Culture, "proactiveDisclosure.item5.otherPublicServices.change", "number", "1", "增1")]
    [InlineData(Repository.Culture, "proactiveDisclosure.item8.administrativeFees.change", "number", "-1", "-1")]
    [InlineData(Repository.Culture, "proactiveDisclosure.item9.centralizedProcurement.amount", "number", "268000", "26.80万元")]
    public void A_cell_says_state_value_and_raw_text(string file, string id, string state, string value, string raw)
    {
        var cell = Only(Command.Run("parse", file, "--format", "ndjson")).GetProperty("cells").GetProperty(id);
        cell.GetProperty("state").GetString().ShouldBe(state);
        (cell.GetProperty("value") is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : (decimal?)null)
            .ShouldBe(value == "null" ? null : decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
        cell.GetProperty("raw").GetString()!.Trim().ShouldBe(raw);
    }

    [Fact]
    public void A_cell_says_where_it_stood()
    {
        var lines = Repository.Text(Repository.Culture).Split('\n');
        var line = Array.FindIndex(lines, text => text.StartsWith("政府集中采购", StringComparison.Ordinal));
        var cell = Only(Command.Run("parse", Repository.Culture, "--format", "ndjson"))
            .GetProperty("cells").GetProperty("proactiveDisclosure.item9.centralizedProcurement.amount");
        cell.GetProperty("line").GetInt32().ShouldBe(line + 1);
        cell.GetProperty("column").GetInt32().ShouldBe(lines[line].IndexOf("26.80", StringComparison.Ordinal) + 1);
    }

    [Fact]
    public void Findings_are_every_verdict_but_holds()
    {
        var findings = Only(Command.Run("check", Repository.Water, "--format", "ndjson")).GetProperty("findings").EnumerateArray()
            .Select(finding => $"{finding.GetProperty("rule")} {finding.GetProperty("at")} {finding.GetProperty("verdict")} "
                + $"{finding.GetProperty("severity")} {finding.GetProperty("left").GetRawText()} {finding.GetProperty("right").GetRawText()}")
            .Order(StringComparer.Ordinal);
        findings.ShouldBe(
        [
            "applicants carriedOver holdsIfBlanksAreZero error 4 4",
            "applicants outcomes.total violated error 39 40",
            "balance naturalPersons violated error 34 33",
            "balance organizations.publicInterestOrganizations holdsIfBlanksAreZero error 0 0",
            "cases reconsideration violated error 2 1",
            "outcomes naturalPersons violated error 33 32",
        ]);
    }

    [Fact]
    public void A_finding_names_its_cells_and_those_without_a_number()
    {
        var finding = Only(Command.Run("check", Repository.Water, "--format", "ndjson")).GetProperty("findings").EnumerateArray()
            .Single(finding => finding.GetProperty("at").GetString() == "organizations.publicInterestOrganizations");
        Names(finding).ShouldBe(["rule", "at", "verdict", "severity", "left", "right", "cells", "missing", "message"]);
        finding.GetProperty("cells").EnumerateArray().Select(id => id.GetString()).ShouldBe(
        [
            "applications.received.organizations.publicInterestOrganizations",
            "applications.carriedOver.organizations.publicInterestOrganizations",
            "applications.outcomes.total.organizations.publicInterestOrganizations",
            "applications.carriedForward.organizations.publicInterestOrganizations",
        ]);
        finding.GetProperty("missing").EnumerateArray().Select(id => id.GetString())
            .ShouldBe(["applications.carriedOver.organizations.publicInterestOrganizations"]);
    }

    [Fact]
    public void Claims_are_the_figures_that_sentences_state_with_what_the_tables_say_to_them()
    {
        const string Linxi = "tests/fixtures/reports/linxi-2020.txt";
        var claims = Only(Command.Run("check", Linxi, "--format", "ndjson")).GetProperty("claims").EnumerateArray().ToList();
        claims.Select(claim => $"{claim.GetProperty("text")} {claim.GetProperty("value")} {claim.GetProperty("verdict")} "
                + $"{claim.GetProperty("line")},{claim.GetProperty("column")}")
            .ShouldBe(["共收到依申请公开4件 4 matches 10,6", "实际办理4件 4 matchesNone 10,17", "其中不予公开2件 2 matches 10,24"]);
        Names(claims[0]).ShouldBe(["claim", "part", "cells", "means", "value", "verdict", "text", "line", "column"]);
        claims[0].GetProperty("cells").EnumerateArray().Select(id => id.GetString()).ShouldBe(["applications.received.total"]);
        Names(Only(Command.Run("parse", Linxi, "--format", "ndjson")).GetProperty("claims")[0]).ShouldNotContain("verdict");
        Command.Run("check", Linxi).Output.ShouldContain("  warning: stated in the text, 实际办理4件: the tables say 1 (line 10)\n");
    }

    [Fact]
    public void Parse_leaves_the_findings_out() =>
        Names(Only(Command.Run("parse", Repository.Water, "--format", "ndjson"))).ShouldNotContain("findings");

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void A_file_that_cannot_be_read_is_an_object_with_the_error_and_the_others_go_on(string format)
    {
        var outcome = Command.Run("check", "no-such-report.txt", Repository.Culture, "--format", format);
        using var parsed = JsonDocument.Parse(format == "json" ? outcome.Output : $"[{string.Join(',', outcome.Output.TrimEnd('\n').Split('\n'))}]");
        var (unread, read) = (parsed.RootElement[0], parsed.RootElement[1]);
        Names(unread).ShouldBe(["file", "error"]);
        unread.GetProperty("file").GetString().ShouldBe("no-such-report.txt");
        unread.GetProperty("error").GetString()!.ShouldStartWith("there is no such file");
        read.GetProperty("year").GetInt32().ShouldBe(2020);
        outcome.Error.ShouldStartWith("schemakit: no-such-report.txt: there is no such file");
        outcome.Status.ShouldBe(2);
    }

    private static JsonElement Only(Outcome outcome)
    {
        using var report = JsonDocument.Parse(outcome.Output);
        return report.RootElement.Clone();
    }

    private static IEnumerable<string> Names(JsonElement report) => report.EnumerateObject().Select(property => property.Name);
}
