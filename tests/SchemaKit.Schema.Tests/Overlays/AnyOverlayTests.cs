using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Schema.Tests;

/// <summary>Whatever an overlay says, the answer is a template or problems in the overlay itself.</summary>
public class AnyOverlayTests
{
    private static readonly string Overlaid = Overlay.Rows(
        "books: { also: [Print] }", "media: { rows: { games: { label: Games, countsIn: records } } }", "ebooks: { label: E-books, after: books, ofWhich: books }");

    [Fact]
    public void Any_slip_of_the_pen_is_told_within_the_file() => Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
    {
        var random = new Random(seed);
        var text = Overlaid;
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(text.Length);
            text = random.Next(3) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, ":{}[],\n x-#'"[random.Next(12)].ToString()),
                _ => text.Remove(at, Math.Min(text.Length - at, random.Next(1, 20))),
            };
        }

        var compilation = Overlay.Compile(text);
        (compilation.Template is null).ShouldBe(compilation.Problems.Any(p => p.Kind.IsError));
        var lines = text.Split('\n');
        foreach (var problem in compilation.Problems)
        {
            problem.Span.Line.ShouldBeInRange(1, lines.Length);
            problem.Span.Column.ShouldBeInRange(1, lines[problem.Span.Line - 1].Length + 1, $"{problem}\n{text}");
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("overlay: a\nextends: { template: t, edition: 1 }", "a", "t", "1")]
    [InlineData("extends: { edition: 1, template: t }\nsections: { template: x }\noverlay: a", "a", "t", "1")]
    [InlineData("template: t\nedition: 1\nsections: [", null, "t", "1")]
    [InlineData("\uFEFFtitle: { template: x }\ntemplate: t\nedition: '1'", null, "t", "1")]
    public void A_header_is_what_the_first_lines_say(string text, string? overlay, string template, string edition) =>
        SchemaHeader.Of(text).ShouldBe(new SchemaHeader(overlay, template, edition));

    [Theory]
    [InlineData("")]
    [InlineData("[")]
    [InlineData("template: t")]
    [InlineData("overlay: a\ntemplate: t\nedition: 1")]
    [InlineData("- template: t\n- edition: 1")]
    public void A_text_that_does_not_say_of_which_edition_it_is_has_no_header(string text) => SchemaHeader.Of(text).ShouldBeNull();
}
