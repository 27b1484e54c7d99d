using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Schema.Tests;

/// <summary>A template is what the schema says, not how it is laid out.</summary>
public class TemplateEqualityTests
{
    [Fact]
    public void The_same_text_gives_an_equal_template()
    {
        var (once, again) = (Sample.Compiled(OfficialForm.Text2021), Sample.Compiled(OfficialForm.Text2021));
        again.ShouldBe(once);
        again.GetHashCode().ShouldBe(once.GetHashCode());
    }

    [Fact]
    public void Comments_and_blank_lines_between_the_lines_change_nothing()
    {
        var lines = OfficialForm.Text2019.Split('\n');
        var expected = Sample.Compiled(OfficialForm.Text2019);
        var insertions = Gen.ListOf(
            from at in Gen.Choose(0, lines.Length - 1)
            from line in Gen.Elements("", "   ", "# a comment", "      # what: { a: comment ]", "#")
            select (at, line));
        Prop.ForAll(insertions.ToArbitrary(), inserted =>
        {
            var text = lines.ToList();
            foreach (var (at, line) in inserted.OrderByDescending(i => i.at)) text.Insert(at, line);
            return Sample.Compile(string.Join("\n", text)).Template == expected;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Another_way_of_writing_the_same_changes_nothing()
    {
        var expected = Sample.Compiled(OfficialForm.Text2021);
        var text = OfficialForm.Text2021
            .Replace("title: 主动公开政府信息情况", "title: \"主动公开政府信息情况\"  # quoted")
            .Replace("edition: 2021", "edition: '2021'")
            .Replace("        rows: { licensing: 行政许可 }", "        rows:\n          licensing:\n            label: 行政许可")
            .Replace("\n", "\r\n");
        text.ShouldContain("licensing:\r\n");
        Sample.Compiled(text).ShouldBe(expected);
    }

    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量", "一、本年收到政府信息公开申请数量")]
    [InlineData("        each: column\n", "        each: column\n        severity: warning\n")]
    [InlineData("received + carriedOver = outcomes.total + carriedForward", "received = outcomes.total + carriedForward - carriedOver")]
    [InlineData("      carriedForward: 四、结转下年度继续办理", "      carriedForward: { label: 四、结转下年度继续办理, also: [四、结转] }")]
    [InlineData("years: 2021..", "years: 2020..")]
    public void A_change_of_what_the_schema_says_changes_the_template(string before, string after)
    {
        OfficialForm.Text2021.ShouldContain(before);
        Sample.Compiled(OfficialForm.Text2021.Replace(before, after)).ShouldNotBe(OfficialForm.Of2021);
    }
}
