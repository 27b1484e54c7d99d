namespace SchemaKit.Tests.Reading.Html;

/// <summary>What the standard says of pages in disorder, by example; among them all that <see cref="DeparturesOfTheTree"/> names.</summary>
public class A_page_in_disorder
{
    [Theory]
    [InlineData("<p>甲<p>乙<div>丙</p>丁", "甲 乙 丙 [gap] 丁")]
    [InlineData("<ul><li>甲<ul><li>乙</ul>丙<li>丁", "甲 乙 丙 丁")]
    [InlineData("<b>甲<p>乙</b>丙", "甲 乙丙")]
    [InlineData("<font style='display:none'>甲<p>乙</font>丙", "丙")]
    [InlineData("<p><b hidden>甲<p>乙</b>丙", "[gap] 丙")]
    [InlineData("<a>甲<a>乙</a>丙</a>丁", "甲乙丙丁")]
    [InlineData("甲</p>乙</br>丙", "甲 [gap] 乙 丙")]
    [InlineData("<h1>甲</h3>乙", "甲 乙")]
    [InlineData("<button>甲<p>乙</button>丙", "丙")]
    public void Ends_its_elements_where_the_standard_ends_them(string page, string read) => Layout.Of("<!doctype html>" + page).ShouldBe(read);

    [Theory]
    [InlineData("<table><td>甲</th>乙</table>", "[table] 甲乙@1,1+1x1 [row] [/table]")]
    [InlineData("<table>甲<tr>乙<td>丙</td>丁</table>戊", "甲乙丁 [table] 丙@1,1+1x1 [row] [/table] 戊")]
    [InlineData("<table><p>甲<tr><td>乙</table>", "甲 [table] 乙@1,1+1x1 [row] [/table]")]
    [InlineData("<table><tr><td>甲<tr><td>乙<tbody><td>丙</table>", "[table] 甲@1,1+1x1 [row] 乙@2,1+1x1 [row] 丙@3,1+1x1 [row] [/table]")]
    [InlineData("<table><td colspan=2 colspan=3>甲</table>", "[table] 甲@1,1+1x2 [row] [/table]")]
    [InlineData("<table><td colspan='&#50;'>甲</table>", "[table] 甲@1,1+1x2 [row] [/table]")]
    [InlineData("<table>> </>甲<td>乙</table>", "> 甲 [table] 乙@1,1+1x1 [row] [/table]")]
    [InlineData("<table>甲\n<1", "甲 <1 [table] [/table]")]
    [InlineData("<table><pre><tr><td>甲</table>", "[table] 甲@1,1+1x1 [row] [/table]")]
    [InlineData("<table><tr><math><tr><mn><th>甲</table>", "[table] 甲@1,1+1x1 [row] [/table]")]
    [InlineData("<table><td>甲<table><td>乙</table>丙</table>", "甲 [table] 乙@1,1+1x1 [row] [/table] 丙")]
    [InlineData("<table><td>甲<template><table></table></template></table>", "[table] 甲@1,1+1x1 [row] [/table]")]
    public void Has_the_tables_that_the_standard_makes_of_them(string page, string read) => Layout.WithGrid("<!doctype html>" + page).ShouldBe(read);

    [Theory]
    [InlineData("甲<!-->乙<!--->丙<!-- > -- --!>丁<!-- -- >戊", "甲乙丙丁")]
    [InlineData("甲<?x>乙<!x>丙</3>丁</>戊<3己", "甲乙丙丁戊<3己")]
    [InlineData("甲<b title='>' x=\"<\" ='y'>乙</b/ z='>'>丙<i a=1", "甲乙丙")]
    [InlineData("甲<script><!--<script></script>乙</script>丙", "甲丙")]
    [InlineData("<title>甲<b>&lt;</TITL></title>", "甲<b><</TITL>")]
    [InlineData("甲<![CDATA[乙]]>丙<math><mi><![CDATA[<b>]]></math>丁", "甲丙<b>丁")]
    [InlineData("甲<svg/><![CDATA[乙]]>丙", "甲丙")]
    [InlineData("甲<textarea></p></textarea>乙<xmp><b></xmp>", "甲乙<b>")]
    [InlineData("甲<plaintext><p>&lt;</plaintext>", "甲<p>&lt;</plaintext>")]
    [InlineData("甲<select><xmp><option>乙</select>丙", "甲丙")]
    [InlineData("甲\0乙<math>\0</math>", "甲乙\uFFFD")]
    public void Has_the_tags_and_comments_that_the_standard_finds(string page, string read) =>
        string.Concat(Document.Parse("<!doctype html>" + page).Text.Where(character => character != '\n')).ShouldBe(read);

    [Theory]
    [InlineData("&lt;&LT&#60;&#x3c;&#X3C&#060", "<<<<<<")]
    [InlineData("&notit;&notin;&not;&bogus;&;&&#;&#x;&a", "¬it;∉¬&bogus;&;&&#;&#x;&a")]
    [InlineData("&#x80;&#150;&#0;&#xD800;&#x110000;&#99999999999;&#x1F600;", "€–\uFFFD\uFFFD\uFFFD\uFFFD😀")]
    [InlineData("&NotEqualTilde;&CounterClockwiseContourIntegral;&nGt;", "\u2242\u0338\u2233\u226B\u20D2")]
    public void Has_the_characters_that_its_references_name(string page, string read) => Layout.Of("<p>" + page).ShouldBe(read);

    [Fact]
    public void Has_a_paragraph_around_its_table_where_it_names_no_type() =>
        (Layout.Of("<p><table><td>甲</table>"), Layout.Of("<!doctype html><p><table><td>甲</table>"))
            .ShouldBe(("[table] 甲 [row] [/table]", "[gap] [table] 甲 [row] [/table]"));
}
