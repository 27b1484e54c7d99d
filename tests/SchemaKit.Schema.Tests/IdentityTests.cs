namespace SchemaKit.Schema.Tests;

public class IdentityTests
{
    private const string Rest = "\nsections:\n  loans:\n    title: Loans\n    columns: { adults: Adults, children: Children }";

    [Fact]
    public void What_introduces_what_is_in_the_template()
    {
        var identity = Sample.Compiled(Sample.With(
            """
            identity:
              title: { meta: [ArticleTitle] }
              published: { labels: [Published on, Issued on], otherwise: [Written on], meta: [PubDate] }
            """ + Rest)).Identity;
        identity.Title.ShouldBe(new IdentityMark(default, default, new(["ArticleTitle"])));
        identity.Published.ShouldBe(new IdentityMark(new(["Published on", "Issued on"]), new(["Written on"]), new(["PubDate"])));
        identity.Organization.ShouldBe(IdentityMark.None);
    }

    [Fact]
    public void Nothing_is_introduced_where_nothing_is_said() => Sample.Compiled(Sample.With("headings: [Foreword]" + Rest)).Identity.ShouldBe(IdentityMarks.None);

    [Theory]
    [InlineData("date: { labels: [Date] }", "8:3-7 SK1007 'identity' | date | ")]
    [InlineData("published: { label: [Date] }", "8:16-21 SK1007 'published' | label | ; did you mean 'labels'?")]
    [InlineData("published: { labels: Date }", "8:24-28 SK1009 'labels' | a list | a text")]
    [InlineData("published: {}", "8:14-15 SK1014 'published' | a map")]
    [InlineData("published: { labels: [：] }", "8:25-26 SK2006 ：")]
    [InlineData("published: { labels: [Date], otherwise: [date] }", "8:44-48 SK2007 date | Date | published")]
    [InlineData("title: { meta: [Name] }\n  organization: { meta: [name] }", "9:26-30 SK2007 name | Name | title")]
    public void A_mistake_is_told(string written, string problem) =>
        Sample.ErrorsOf(Sample.With("identity:\n  " + written + Rest)).ShouldHaveSingleItem().ShouldStartWith(problem);
}
