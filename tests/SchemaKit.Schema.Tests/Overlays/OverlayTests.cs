namespace SchemaKit.Schema.Tests;

/// <summary>What an overlay makes of an edition.</summary>
public class OverlayTests
{
    private static readonly Template Edition = Sample.Compiled(Overlay.Edition);

    [Fact]
    public void A_variant_is_its_edition_with_what_the_overlay_adds()
    {
        var variant = Overlay.Compiled(Overlay.Rows("media: { rows: { games: { label: Games, countsIn: records } } }", "ebooks: { label: of these e-books, after: books, ofWhich: books }"));

        (variant.Id, variant.Edition, variant.FirstYear, variant.TypeName, variant.FileName).ShouldBe(("library-report", "2024", 2024, "TownReport", "sample.schema.yaml"));
        variant.Sections[0].Tables[0].Rows.Select(row => row.Id).ShouldBe(["books", "ebooks", "maps", "media", "all"]);
        variant.Sections[0].Tables[0].Rows[3].Children.Select(row => row.Id).ShouldBe(["films", "records", "games"]);
        variant.Sections[1].ShouldBe(Edition.Sections[1] with { Tables = new([Edition.Sections[1].Tables[0] with { FirstCell = variant.Sections[1].Tables[0].FirstCell }]) });
        variant.Variant!.Base.ShouldBe(new BaseForm("Libraries", "LibraryReport", "library.schema.yaml", Edition.Cells.Count));
    }

    [Fact]
    public void Every_cell_of_the_edition_is_kept_or_a_sum_that_starts_with_its_own()
    {
        var variant = Overlay.Compiled(Overlay.Rows("media: { rows: { games: { label: Games, countsIn: records } } }", "ebooks: { label: E-books, after: books, ofWhich: books }"));
        var cells = variant.Variant!.Cells;

        cells.Kept.Select(k => k.Former).Concat(cells.Sums.Select(s => s.Former)).Order().ShouldBe(Enumerable.Range(0, Edition.Cells.Count));
        cells.Kept.ShouldAllBe(k => variant.Cells[k.Cell].Id == Edition.Cells[k.Former].Id);
        cells.Sums.Select(s => $"{Edition.Cells[s.Former].Id} = {string.Join(" + ", s.Parts.Select(p => variant.Cells[p].Id))}").ShouldBe(
        [
            "loans.media.records.adults = loans.media.records.adults + loans.media.games.adults",
            "loans.media.records.children = loans.media.records.children + loans.media.games.children",
            "loans.media.records.total = loans.media.records.total + loans.media.games.total",
        ]);
        cells.Own.Select(cell => variant.Cells[cell].Id).ShouldBe(["loans.ebooks.adults", "loans.ebooks.children", "loans.ebooks.total"]);
    }

    [Fact]
    public void A_row_and_a_column_that_are_added_cross_each_other()
    {
        var variant = Overlay.Compiled(Overlay.With("""
            shapes: { readers: { pupils: { label: Pupils, countsIn: children } } }
            sections: { loans: { rows: { media: { rows: { games: { label: Games, countsIn: records } } } } } }
            """));

        variant.Variant!.Cells.Sums.Select(s => string.Join(" + ", s.Parts.Select(p => variant.Cells[p].Id["loans.".Length..]))).ShouldContain(
            "media.records.children + media.records.pupils + media.games.children + media.games.pupils");
    }

    [Fact]
    public void A_part_is_no_summand_and_brings_the_rule_that_the_whole_is_at_least_the_part()
    {
        var variant = Overlay.Compiled(Overlay.Rows("ebooks: { label: E-books, after: books, ofWhich: { heading: books, rule: electronic, says: e-books are books, severity: notice } }"));
        var rule = variant.Rules.Single(r => r.Id == "electronic");

        (rule.Says, rule.Text, rule.Severity, rule.Relation).ShouldBe(("e-books are books", "books >= ebooks", Severity.Notice, "≥"));
        rule.Instances.Select(i => $"{i.At}: {variant.Show(i.Condition)}").ShouldBe(
        [
            "adults: (books.adults) AtLeast ebooks.adults",
            "children: (books.children) AtLeast ebooks.children",
            "total: (books.total) AtLeast ebooks.total",
        ]);
        variant.Rules.Single(r => r.Id == "media").Text.ShouldBe("sum(books, maps, media.*) = all");
    }

    [Theory]
    [InlineData("x: { label: X, countsIn: maps }", "books maps media x all")]
    [InlineData("x: { label: X, countsIn: maps, after: maps }|y: { label: Y, countsIn: maps, after: maps }", "books maps x y media all")]
    [InlineData("x: { label: X, countsIn: maps, before: maps }|y: { label: Y, countsIn: maps, before: maps }", "books x y maps media all")]
    [InlineData("x: { label: X, countsIn: maps, after: all }", "books maps media all x")]
    [InlineData("x: { label: X, countsIn: maps, after: maps }|y: { label: Y, countsIn: maps, after: x }", "books maps x y media all")]
    public void Additions_stand_where_they_say_or_before_the_total(string rows, string order) =>
        string.Join(" ", Overlay.Compiled(Overlay.Rows(rows.Split('|'))).Sections[0].Tables[0].Rows.Select(row => row.Id)).ShouldBe(order);

    [Fact]
    public void Sections_tables_rules_units_wordings_and_claims_can_be_added()
    {
        var variant = Overlay.Compiled(Overlay.With("""
            says: What a town adds.
            authority: Town order 1
            title: { also: [Town library report] }
            units: { copies: { also: [volumes] }, days: { measures: count } }
            headings: [Outlook]
            body: { endings: [Archive] }
            identity: { published: { labels: [Printed on] } }
            sections:
              visits: { title: Visits, after: loans, columns: { held: Held, open: { label: Open, unit: days } } }
              loans: { rows: { books: { also: [Printed matter] } }, stubhead: What }
              stock:
                tables:
                  held: { rows: { charts: Charts }, rules: { more: { says: more books than charts, each: column, that: 'books > charts' } } }
                  lent: { caption: Lent, before: held, columns: { now: Now } }
            rules: { open: { says: never closed, that: visits.open > 0 } }
            across-years: { visited: { says: never fewer, in: visits, that: held >= previous.visits.held } }
            prose: { between: [were], topics: { lent: { claims: { films: { says: [films given] }, books: { says: [books lent], means: books } } } } }
            """));

        variant.Sections.Select(s => s.Id).ShouldBe(["loans", "visits", "stock"]);
        variant.Sections[2].Tables.Select(t => t.Id).ShouldBe(["lent", "held"]);
        variant.Title.ShouldBe(new Label("Library report", new(["Town library report"])));
        variant.Sections[0].Tables[0].Rows[0].Label.Also.ShouldBe(["Volumes", "Printed matter"]);
        variant.Sections[0].Tables[0].Stubheads.ShouldBe(["What"]);
        variant.Units.Select(u => u.Name).ShouldBe(["yuan", "copies", "days"]);
        variant.Units[1].Also.ShouldBe(["volumes"]);
        variant.Rules.Select(r => r.Id).ShouldBe(["readers", "media", "mostlyBooks", "kept", "more", "counts", "open"]);
        variant.AcrossYears.Select(r => r.Rule.Id).ShouldBe(["steady", "visited"]);
        variant.Prose.Claims.Select(c => $"{c.Id}: {string.Join("/", c.Says)}").ShouldBe(["films: films lent/films given", "books: books lent"]);
        (variant.Variant!.Says, variant.Variant.Authority, variant.Authority).ShouldBe(("What a town adds.", "Town order 1", null));
    }

    [Fact]
    public void Comments_and_white_space_of_the_edition_change_nothing()
    {
        var overlay = Overlay.Rows("x: { label: X, countsIn: maps }");
        var moved = "# A remark.\n\n" + Overlay.Edition.Replace("sections:", "\n# here\nsections:   # and here");

        Overlay.Compile(overlay, moved).Template.ShouldBe(Overlay.Compile(overlay).Template.ShouldNotBeNull());
    }

    [Fact]
    public void What_the_edition_is_told_of_is_not_told_of_the_overlay_again()
    {
        var edition = Overlay.Edition.Replace("rows: { books: All books }", "rows: { books: All books, discs: All discs }").Replace("each: row, that: atStart", "that: books.atStart").Replace("+ added = atEnd", "+ books.added = books.atEnd");
        Sample.Compile(edition).Problems.Select(p => p.Kind.Id).ShouldBe(["SK3001"]);

        Overlay.Compile(Overlay.Rows("x: { label: X, countsIn: maps }"), edition).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void The_edition_that_is_extended_is_compared_with_the_overlay_as_one_that_nothing_is_taken_from()
    {
        var variant = Overlay.Compiled(Overlay.Rows("media: { rows: { games: { label: Games, countsIn: records } } }", "books: { also: [Print] }"));
        var changes = TemplateDifference.Of(Edition, variant, TestContext.Current.CancellationToken);

        changes.ShouldAllBe(c => c.Effect != ChangeEffect.Breaks && c.Effect != ChangeEffect.Weakens);
        changes.Select(c => c.Message).ShouldContain("row loans.media.games is new: Games");
    }
}
