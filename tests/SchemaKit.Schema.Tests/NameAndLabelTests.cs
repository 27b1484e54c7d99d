namespace SchemaKit.Schema.Tests;

public class NameAndLabelTests
{
    [Theory]
    [InlineData("class", "SK2002")]
    [InlineData("and", "SK2002")]
    [InlineData("cell", "SK2002")]
    [InlineData("Books", "SK2001")]
    [InlineData("bücher", "SK2001")]
    [InlineData("2nd", "SK2001")]
    [InlineData("a.b", "SK2001")]
    [InlineData("a_b", "SK2001")]
    [InlineData("toString", "SK2004")]
    [InlineData("tostring", "SK2004")]
    [InlineData("referenceEquals", "SK2004")]
    [InlineData("cells", null)]
    [InlineData("value", null)]
    [InlineData("item1", null)]
    public void A_row_is_named_by_an_identifier_that_is_free(string name, string? problem)
    {
        var errors = Sample.ErrorsOf(Sample.Table($"columns: {{ \"{name}\": Label, other: Other }}"));
        errors.Select(e => e.Split(' ')[1]).ShouldBe(problem is null ? [] : [problem]);
    }

    [Theory]
    [InlineData("cells", "SK2004")]
    [InlineData("fromJSON", "SK2004")]
    [InlineData("equals", "SK2004")]
    [InlineData("libraryReport", "SK2004")]
    [InlineData("loans", null)]
    public void A_section_is_named_by_an_identifier_that_the_report_has_free(string name, string? problem)
    {
        var errors = Sample.ErrorsOf(Sample.With($"sections: {{ {name}: {{ title: Loans, columns: {{ a: A }} }} }}"));
        errors.Select(e => e.Split(' ')[1]).ShouldBe(problem is null ? [] : [problem]);
    }

    [Theory]
    [InlineData("template: library-report", "template: Library", "2:11-18 SK2001")]
    [InlineData("template: library-report", "template: library--report", "2:11-26 SK2001")]
    [InlineData("edition: 2024", "edition: 2024/b", "3:10-16 SK2001")]
    [InlineData("namespace: Libraries", "namespace: Libraries.2024", "6:22-36 SK2001")]
    [InlineData("namespace: Libraries", "namespace: Libraries.new", "6:22-35 SK2002")]
    [InlineData("type: LibraryReport", "type: Library.Report", "6:39-53 SK2001")]
    [InlineData("years: 2024..", "years: 2026..2025", "5:8-18 SK1011")]
    [InlineData("years: 2024..", "years: ..2024", "5:8-14 SK1011")]
    [InlineData("years: 2024..", "years: 2024..2025..2026", "5:8-24 SK1011")]
    public void The_head_of_a_schema_is_checked(string right, string wrong, string problem)
    {
        var text = Sample.Table("columns: { a: A }");
        text.ShouldContain(right);
        Sample.ErrorsOf(text.Replace(right, wrong)).ShouldHaveSingleItem().ShouldStartWith(problem);
    }

    [Fact]
    public void A_single_year_is_the_first_and_the_last()
    {
        var form = Sample.Compiled(Sample.Table("columns: { a: A }").Replace("2024..", "2024"));
        (form.FirstYear, form.LastYear).ShouldBe((2024, 2024));
    }

    [Theory]
    [InlineData("a: 规章, b: 規章", true)]
    [InlineData("a: 规章, b: （规）章", true)]
    [InlineData("a: ABC, b: ａｂｃ", true)]
    [InlineData("a: { label: 甲, also: [乙] }, b: { label: 丙, also: [乙] }", true)]
    [InlineData("a: { label: 甲, also: [甲] }, b: 丙", false)]
    [InlineData("a: 1.其他, b: 3.其他", false)]
    [InlineData("a: { label: 甲, columns: { x: 其他 } }, b: { label: 乙, columns: { x: 其他 } }", false)]
    public void Labels_side_by_side_do_not_read_alike(string columns, bool isProblem) =>
        Sample.ErrorsOf(Sample.Table($"columns: {{ {columns} }}")).Select(e => e.Split(' ')[1]).ShouldBe(isProblem ? ["SK2007"] : []);

    [Fact]
    public void Sections_and_other_headings_of_a_report_do_not_read_alike() =>
        Sample.ErrorsOf(Sample.With("headings: [Overview, loans]\n" + """
            sections:
              loans: { title: Loans, columns: { a: A } }
              visits: { title: Visits, tables: { a: { caption: A., columns: { a: A } }, b: { caption: A, columns: { a: A } } } }
            """)).ShouldBe(["9:19-24 SK2007 Loans | loans | loans", "10:91-92 SK2007 A | A. | A."]);

    [Fact]
    public void A_name_is_looked_up_among_those_that_differ_by_a_third_of_their_letters_at_most() =>
        Sample.ErrorsOf(Sample.Table("columns: { received: A, carried: B }", "rules: { r: { says: r, that: recieved + carry + far = 1 } }")).ShouldBe(
        [
            "11:34-42 SK2003 r | recieved | ; did you mean 'received'?",
            "11:45-50 SK2003 r | carry | ",
            "11:53-56 SK2003 r | far | ",
        ]);
}
