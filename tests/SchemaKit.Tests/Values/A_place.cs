using System.Text.Json;

namespace SchemaKit.Tests.Values;

public class A_place
{
    public static TheoryData<string> Words =>
        ["paragraph 7", "table 2, row 5, column 3", "sheet 正文, B7", "sheet a, row 1, column 2, AA1048576", "sheet 1, 2, XFD1"];

    [Theory, MemberData(nameof(Words))]
    public void Is_read_from_the_words_it_says(string words)
    {
        Place.TryParse(words, out var place).ShouldBeTrue();
        place.ToString().ShouldBe(words);
        (place.IsKnown, place.IsInText, place.Line, place.Column).ShouldBe((true, false, 0, 0));
        Place.TryParse(words, out var same);
        place.ShouldBe(same);
    }

    [Theory]
    [InlineData("")]
    [InlineData("5,3")]
    [InlineData("paragraph 0")]
    [InlineData("paragraph -1")]
    [InlineData("table 2, row 5")]
    [InlineData("table x, row 5, column 3")]
    [InlineData("sheet 正文, 7B")]
    [InlineData("sheet 正文, XFE1")]
    [InlineData("sheet 正文, A1048577")]
    public void Is_none_where_the_words_say_none(string words) => Place.TryParse(words, out _).ShouldBeFalse();

    [Fact]
    public void Is_line_and_column_of_a_text()
    {
        var place = new Place(5, 3);
        (place.ToString(), place.InWords().ToString(), place.InWordsFrom(andFurther: true).ToString()).ShouldBe(("5,3", "line 5", "line 5, from column 3"));
        (default(Place).ToString(), default(Place).IsKnown).ShouldBe(("", false));
    }

    [Fact]
    public void Is_named_with_others_in_few_words()
    {
        Place.InWords([new(5, 3), new(5, 9), new(17, 1)], isPrevious: false, 6).ToString().ShouldBe("line 5, 17");
        Place.InWords([In("table 2, row 5, column 3"), In("table 2, row 6, column 3"), In("table 3, row 1, column 1")], isPrevious: false, 6).ToString().ShouldBe("table 2, row 5, 6; table 3, row 1");
        Place.InWords([In("sheet 正文, B7"), In("sheet 正文, C9")], isPrevious: true, 6).ToString().ShouldBe("sheet 正文 of the previous year's report, B7, C9");
        In("sheet 正文, B7").InWordsFrom(andFurther: true).ToString().ShouldBe("sheet 正文, from B7");
    }

    [Theory, MemberData(nameof(Words))]
    public void Is_said_in_words_as_JSON(string words)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            PlaceJson.Write(writer, In(words));
            writer.WriteEndObject();
        }

        using var json = JsonDocument.Parse(stream.ToArray());
        json.RootElement.EnumerateObject().Select(property => (property.Name, property.Value.GetString())).ShouldBe([("place", words)]);
    }

    private static Place In(string words) => Place.TryParse(words, out var place) ? place : throw new ArgumentException(words, nameof(words));
}
