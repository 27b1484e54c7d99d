using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Tests.Reading;

public class Any_document
{
    private const string Page =
        """
        <html><head><title>年报</title></head><body><!-- x --><p>甲<b>乙</b><br>&nbsp;丙</p>
        <table border="1"><caption>项</caption><thead><tr><td rowspan=2 colspan="3">规章</td><th>1&lt;2</th></tr></thead>
        <tbody><tr><td>0<table><tr><td>内</td></tr></table></td></tr></tbody></table><script>var a='</p>';</script><select><option>1</select></body></html>
        """;

    private static readonly Gen<string> Lines =
        from parts in Gen.Elements("规章", "0", "|", "||", " ", "\t", "\n", "\r\n", "\r", "\u00A0", "\u3000", "---", ":", "\0", "\uFEFF", "<", "a").ArrayOf()
        select string.Concat(parts);

    private static readonly Gen<string> Tags =
        from parts in Gen.Elements(
            "<table>", "</table>", "<tr>", "</tr>", "<td>", "<td rowspan=3>", "<td colspan=2 rowspan=0>", "</td>", "<tfoot>", "<p>", "</p>", "<br>",
            "<b>", "</b>", "<div style='display:none'>", "</div>", "<!--", "-->", "<script>", "</script>", "<select>", "<svg>", "<template>", "甲", "乙 ",
            "&nbsp;", "&lt;", "&#0;", "&bogus;", "&", "<", "\r\n", "\0", "<title>", "<textarea>", "<plaintext>", "<frameset>", "<caption>").ArrayOf()
        select "<html>" + string.Concat(parts);

    private static readonly Gen<string> Mutations =
        from start in Gen.Choose(0, Page.Length)
        from length in Gen.Choose(0, 40)
        from to in Gen.Choose(0, Page.Length)
        from odd in Gen.Elements("", "<", ">", "\"", "&", "<td", "</", "<!--", "\0")
        let cut = Page.Remove(start, Math.Min(length, Page.Length - start))
        select cut.Insert(Math.Min(to, cut.Length), odd + Page.Substring(start, Math.Min(length, Page.Length - start)));

    [Fact]
    public void Is_read_or_refused_whatever_it_says() => Prop.ForAll<string>(text => Load(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Is_read_from_any_lines() => Prop.ForAll(Lines.ToArbitrary(), Load).QuickCheckThrowOnFailure();

    [Fact]
    public void Is_read_from_any_tags() => Prop.ForAll(Tags.ToArbitrary(), Load).QuickCheckThrowOnFailure();

    [Fact]
    public void Is_read_from_any_page_in_disorder() => Prop.ForAll(Mutations.ToArbitrary(), Load).QuickCheckThrowOnFailure();

    [Fact]
    public void Gives_places_where_its_texts_stand_in_any_lines() => Prop.ForAll(Lines.ToArbitrary(), text =>
    {
        if (TryLoad(text) is not { } document) return;
        foreach (var piece in document.Pieces.Where(piece => piece.Kind == PieceKind.Text))
        {
            Layout.At(text, piece.Place).ShouldStartWith(document.TextOf(piece).ToString(), Case.Sensitive);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Loses_no_character_of_any_lines_but_pipes_and_white_space() => Prop.ForAll(Lines.ToArbitrary(), text =>
    {
        if (text.Contains("---", StringComparison.Ordinal) || TryLoad(text) is not { } document) return;
        var read = string.Concat(document.Pieces.Select(piece => document.TextOf(piece).ToString()));
        Visible(read).ShouldBe(Visible(text));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Covers_each_slot_of_a_grid_by_the_cell_that_starts_first() => Prop.ForAll(Tags.ToArbitrary(), text =>
    {
        if (TryLoad(text) is not { } document) return;
        var starts = new HashSet<(int Row, int Column)>();
        foreach (var piece in document.Pieces)
        {
            if (piece.Kind == PieceKind.TableStart) starts.Clear();
            if (!piece.Span.IsKnown) continue;
            piece.Span.Rows.ShouldBeGreaterThan(0);
            starts.Add((piece.Span.Row, piece.Span.Column)).ShouldBeTrue(text);
        }
    }).QuickCheckThrowOnFailure();

    private static string Visible(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('|' or '\0' or '\uFEFF')));

    private static void Load(string text) => TryLoad(text)?.Pieces.ShouldAllBe(piece => piece.Place.IsKnown);

    private static Document? TryLoad(string text)
    {
        try
        {
            return Document.Parse(text);
        }
        catch (DocumentException)
        {
            return null;
        }
    }
}
