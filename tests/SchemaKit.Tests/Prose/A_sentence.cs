using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Tests.Prose;

public class A_sentence
{
    [Theory]
    [InlineData("We lent books in all 12 items.", "books 12")]
    [InlineData("We lent books 12 items, to adults 5 items.", "books 12; books to adults 5")]
    [InlineData("We lent books 12 items, in all 5 items to adults.", "books 12; books to adults 5")]
    [InlineData("On disc, we lent films 3 items.", "films 3")]
    [InlineData("We lent films 3 items on disc.", "films 3")]
    [InlineData("We lent no books; no lent books.", "books 0")]
    [InlineData("借书十二册，成人5册。", "books 12; books 成人 5")]
    [InlineData("共借书（jiè）12册", "books 12")]
    [InlineData("借书1.2万册", "books 12000±1000")]
    public void States_a_figure_where_every_word_around_it_is_known(string text, string stated) => FormWithProse.Stated(text).ShouldBe(stated);

    [Theory]
    [InlineData("We lent books about 12 items.")]
    [InlineData("We lent books 12 items or more.")]
    [InlineData("We lent books 12 times.")]
    [InlineData("We lent books 12.")]
    [InlineData("We lent books 12.5 items.")]
    [InlineData("We lent books \uFFFD2 items.")]
    [InlineData("We lent books 1\uFFFD items.")]
    [InlineData("借书\uFFFD2册")]
    [InlineData("We lent books, 12 items.")]
    [InlineData("We lent books to schools 12 items.")]
    [InlineData("To schools: we lent books 12 items.")]
    [InlineData("We lent books 12 items to schools.")]
    [InlineData("Last year we lent books 12 items.")]
    [InlineData("We lent films 3 items.")]
    [InlineData("On disc there is much. We lent films 3 items.")]
    [InlineData("No lent books 12 items.")]
    [InlineData("To adults 5 items.")]
    [InlineData("On disc we lent books and lent films 3 items.")]
    [InlineData("借书12 5册")]
    [InlineData("借书一百二册")]
    [InlineData("借书二〇册")]
    [InlineData("借书第五册")]
    [InlineData("借书《三字经》5册")]
    [InlineData("借书99999999999999999999999999999999册")]
    public void States_nothing_where_a_person_would_hesitate(string text) => FormWithProse.Stated(text).ShouldBe("");

    [Theory]
    [InlineData("We lent books 12 items, sold pens 3 items, to adults 5 items.")]
    [InlineData("We lent books 12 items. To adults 5 items.")]
    [InlineData("We lent books 12 items; to adults 5 items.")]
    [InlineData("We lent books 12 items, of films to adults 5 items.")]
    [InlineData("We lent books 12 items, 5 items to adults who asked.")]
    public void States_parts_only_of_what_it_has_just_counted(string text) => FormWithProse.Stated(text).ShouldBe("books 12");

    [Theory]
    [InlineData("五", 5)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("兩", 2)]
    [InlineData("一百零五", 105)]
    [InlineData("三百二十一", 321)]
    [InlineData("一千零二十", 1020)]
    [InlineData("〇", 0)]
    public void Reads_numerals_written_out(string numeral, int value) => FormWithProse.Stated($"借书{numeral}册").ShouldBe($"books {value}");

    [Theory]
    [InlineData("一百二")]
    [InlineData("二〇二一")]
    [InlineData("十百")]
    [InlineData("百")]
    [InlineData("零五")]
    [InlineData("二十零")]
    public void Does_not_guess_at_numerals(string numeral) => FormWithProse.Stated($"借书{numeral}册").ShouldBe("");

    [Fact]
    public void Keeps_its_text_and_its_place()
    {
        var claim = FormWithProse.Read("\n  So it was: we lent  books in all 1,200 items, to adults “5” items.\n").Claims[0];
        (claim.Text, claim.Value.Value, claim.Place).ShouldBe(("lent  books in all 1,200 items", 1200m, new Place(2, 17)));
    }

    [Fact]
    public void Of_another_year_states_nothing_of_this_one() =>
        FormWithProse.Stated("2021 Report of the library 2021年\n2020年借书4册。借书5册。2021年借书6册。").ShouldBe("books 5; books 6");

    [Fact]
    public void In_a_cell_of_a_table_is_read_like_any_other() =>
        FormWithProse.Stated("Adults | 借书5册 | 3 |\n").ShouldBe("books 5");

    [Fact]
    public void Says_the_same_whatever_white_space_and_quotation_marks_stand_in_it()
    {
        var noise = Gen.Elements("", " ", "\u3000", "“", "”", "\u00A0").ArrayOf(5).ToArbitrary();
        Prop.ForAll(noise, n => FormWithProse.Stated($"x{n[0]}借{n[1]}书{n[2]}共{n[3]}十二册{n[4]}，成人5册") == "books 12; books 成人 5").QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Is_read_to_its_end_whatever_it_says()
    {
        var words = Gen.Elements("lent books", "借书", "成人", "12", "十", "册", "件", "，", "。", "、", "；", "(", "jiè", ")", "2021年", "no", "on disc", "lent films", "\n", ".", "万", "x")
            .ListOf().Select(list => "a" + string.Concat(list)).ToArbitrary();
        Prop.ForAll(words, text =>
        {
            var document = Document.Parse(text);
            var lines = text.Split('\n');
            return Binder.ReadAll(document, FormWithProse.Form).SelectMany(read => read.Claims).All(claim =>
                lines[claim.Place.Line - 1][(claim.Place.Column - 1)..].StartsWith(claim.Text, StringComparison.Ordinal) && claim.Value.Value >= 0);
        }).QuickCheckThrowOnFailure();
    }
}
