using System.Text.Json;

namespace SchemaKit.Cli.Tests.Schemas;

/// <summary><c>schema new</c> drafts a schema from a page, and the page reads back on it.</summary>
public sealed class Schema_new
{
    private const string Anping = "tests/fixtures/reports/anping-2022.html";

    private const string Stock = """
        <html><body><h1>County libraries 2024</h1><h2>1. Stock</h2>
        <table>
        <tr><th rowspan="2">Item</th><th colspan="3">Branch</th><th rowspan="2">All</th></tr>
        <tr><th>North</th><th>South</th><th>West</th></tr>
        <tr><td>At the start</td><td>10</td><td>20</td><td>7</td><td>37</td></tr>
        <tr><td>Bought</td><td>4</td><td>0</td><td>3</td><td>7</td></tr>
        <tr><td>Withdrawn</td><td>1</td><td>5</td><td>2</td><td>8</td></tr>
        <tr><td>At the end</td><td>13</td><td>15</td><td>8</td><td>36</td></tr>
        </table></body></html>
        """;

    [Fact]
    public void From_a_small_page()
    {
        using var folder = new TemporaryFolder();
        folder.Write("stock.html", Stock);
        var outcome = Command.Run(new Setting(Folder: folder.Path), "schema", "new", "stock.html");
        outcome.Status.ShouldBe(0);
        outcome.Error.ShouldBe("schemakit: drafted 16 cells and 2 sums that hold; the page reads back on it: 16 cells found, 0 figures unplaced\n");
        outcome.Output.ShouldMatchApproved(options => options.NoDiff().SubFolder("Approved").LocateTestMethodUsingAttribute<FactAttribute>());
    }

    [Theory]
    [InlineData(Anping)]
    [InlineData(Repository.Water)]
    public void From_a_report_whose_draft_has_no_error_and_every_cell_of_the_report(string page)
    {
        using var folder = new TemporaryFolder();
        var draft = Path.Join(folder.Path, "draft.schema.yaml");
        var outcome = Command.Run("schema", "new", page, "--output", draft, "--like", Forms.Of2021);
        outcome.Status.ShouldBe(0);
        outcome.Error.ShouldContain("the page reads back on it: 200 cells found");
        var lint = Command.Run("schema", "lint", draft);
        lint.Status.ShouldBe(0);
        lint.Output.ShouldNotContain("error");

        // With the names of the official schema, the draft has its sections, tables, rows and columns, and no others.
        var difference = JsonDocument.Parse(Command.Run("schema", "diff", Forms.Of2021, draft, "--format", "json").Output).RootElement;
        difference.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("kind").GetString())
            .ShouldAllBe(kind => kind != "removed" && kind != "added" && kind != "renamed" && kind != "reshaped" && kind != "reordered");
    }

    [Fact]
    public void Figures_with_decimals_that_add_up_with_whole_ones_are_of_one_unit()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("page.html", Stock.Replace("<td>10</td><td>20</td><td>7</td><td>37</td>", "<td>10.5</td><td>20</td><td>7</td><td>37.5</td>"));
        var draft = Path.Join(folder.Path, "draft.yaml");
        Command.Run("schema", "new", page, "--output", draft).Status.ShouldBe(0);
        Command.Run("schema", "lint", draft).Status.ShouldBe(0);
        File.ReadAllText(draft).ShouldContain("south: { label: South, value: money, unit: unit }");
    }

    [Fact]
    public void Years_over_figures_are_heads_and_rows_without_labels_are_refused()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("page.html", "<table><tr><th>Item</th><th>2022</th><th>2023</th></tr><tr><td>Books</td><td>1</td><td>2</td></tr></table>");
        Command.Run("schema", "new", page).Output.ShouldContain("column2: \"2023\"");
        var bare = folder.Write("bare.html", "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr><tr><td>1</td><td>2</td></tr></table>");
        var outcome = Command.Run("schema", "new", bare);
        outcome.Status.ShouldBe(2);
        outcome.Error.ShouldBe($"schemakit: {bare}: no table could be taken over: the table that starts with 'A': its rows have no labels\n");
    }

    [Fact]
    public void From_a_page_without_tables_is_refused()
    {
        var outcome = Command.Run("schema", "new", Repository.Culture);
        outcome.Status.ShouldBe(2);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldContain("has no table with rows, columns, heads and figures");
    }

    [Fact]
    public void From_a_page_that_is_not_there_or_empty_is_refused()
    {
        using var folder = new TemporaryFolder();
        Command.Run("schema", "new", "no-such.html").Error.ShouldBe("schemakit: no-such.html: there is no such file; check the name\n");
        var empty = folder.Write("empty.html", "");
        Command.Run("schema", "new", empty).Status.ShouldBe(2);
    }

    [Fact]
    public void A_table_that_cannot_be_a_table_of_a_form_is_left_out_with_the_reason()
    {
        using var folder = new TemporaryFolder();
        var page = folder.Write("page.html", Stock.Replace("</body>", "<h2>2. Twice</h2><table><tr><th>Item</th><th>A</th><th>A</th></tr><tr><td>x</td><td>1</td><td>2</td></tr></table></body>"));
        var outcome = Command.Run("schema", "new", page);
        outcome.Status.ShouldBe(0);
        outcome.Error.ShouldContain($"schemakit: {page}: left out: 2. Twice: two of its rows or columns are called 'A'\n");
    }
}
