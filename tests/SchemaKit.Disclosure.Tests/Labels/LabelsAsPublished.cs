using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SchemaKit.Testing;

namespace SchemaKit.Disclosure.Tests;

/// <summary>Publishers write the labels of the form in many ways; each way is the same label, and no way moves a figure.</summary>
public class LabelsAsPublished
{
    private static readonly Dictionary<string, Func<string, Random, string>> Ways = new()
    {
        ["in traditional characters"] = (label, _) => label.Replace('规', '規').Replace('开', '開').Replace('复', '覆').Replace('强', '強').Replace('处', '處'),
        ["with the words of another region"] = (label, _) => label.Replace("信息", "資訊").Replace("文件", "檔案").Replace("项目", "專案"),
        ["with the reading of converted characters"] = (label, _) => label.Replace("规", "規(guī)").Replace("开", "開（kāi）").Replace("项", "項(xiàng)"),
        ["with radicals for characters"] = (label, _) => label.Replace('人', '⼈').Replace('行', '⾏').Replace('长', '⻓').Replace('自', '⾃').Replace('法', '法'),
        ["with numbers in circles"] = (label, _) => WithNumbers(label, '①', '㊀'),
        ["with numbers in brackets of one character"] = (label, _) => WithNumbers(label, '⑴', '㈠'),
        ["with numbers and stops in one character"] = (label, _) => WithNumbers(label, '⒈', '㈠'),
        ["with the number and no stop"] = (label, _) => label.Length > 2 && (char.IsDigit(label[0]) || label[1] == '、') ? label[0] + label[2..] : label,
        ["without their numbers"] = (label, _) => WithoutNumber(label),
        ["with a space behind every character"] = (label, _) => string.Join(' ', label.ToCharArray()),
        ["with wide spaces"] = (label, _) => string.Join('\u3000', label.ToCharArray()),
        ["with a dash for the number one"] = (label, _) => label.Replace("一、", "—、").Replace("安全一", "安全—"),
        ["in half-width brackets"] = (label, _) => label.Replace('（', '(').Replace('）', ')').Replace('，', ',').Replace('：', ':').Replace('“', '"').Replace('”', '"'),
        ["twice in a cell"] = (label, random) => label.Length > 3 && random.Next(4) == 0 ? label + label : label,
        ["with a unit or remark behind"] = (label, random) => label.Length > 3 && !label.EndsWith('）') && random.Next(4) == 0 ? label + "（减少用负数表示，如-8）" : label,
    };

    public static TheoryData<string, string> WaysAndEditions()
    {
        var data = new TheoryData<string, string>();
        foreach (var way in Ways.Keys)
        {
            foreach (var form in Tried.Forms) data.Add(way, form.Edition);
        }

        return data;
    }

    [Theory, MemberData(nameof(WaysAndEditions))]
    public void Are_the_same_labels(string way, string edition) => ForEachReport(edition, (layout, report, random) =>
    {
        var read = Read(layout, report, label => Ways[way](label, random));
        var different = read.Report.Where(cell => cell.Value != report[cell.Index].Value).Select(cell => cell.Definition.Id);
        different.ShouldBeEmpty($"{layout}, {way}");
    });

    [Theory, InlineData("2019"), InlineData("2021")]
    public void With_a_character_replaced_move_no_figure(string edition) => ForEachReport(edition, (layout, report, random) =>
    {
        var read = Read(layout, report, label => random.Next(3) == 0 ? Misspelled(label, random) : label);
        ShouldHaveMovedNothing(read, report, layout);
    });

    [Theory, InlineData("2019"), InlineData("2021")]
    public void Cut_off_anywhere_move_no_figure(string edition) => ForEachReport(edition, (layout, report, random) =>
    {
        var read = Read(layout, report, label => random.Next(3) == 0 ? label[..random.Next(1, label.Length + 1)] : label);
        ShouldHaveMovedNothing(read, report, layout);
    });

    [Theory, InlineData("2019"), InlineData("2021")]
    public void Left_out_move_no_figure(string edition) => ForEachReport(edition, (layout, report, random) =>
    {
        var read = Read(layout, report, label => random.Next(12) == 0 ? "" : label);
        ShouldHaveMovedNothing(read, report, layout);
    });

    [Theory, InlineData("2019"), InlineData("2021")]
    public void One_misspelled_character_loses_no_row(string edition)
    {
        var form = Templates.All.Single(form => form.Edition == edition);
        var report = BalancedReport.Make(form, 11);
        foreach (var label in report.SelectMany(cell => cell.Definition.LabelPath.Split('/')).Distinct().Where(label => label.Length > 8))
        {
            var read = Read(Layout.Html, report, text => text == label ? string.Concat(label.AsSpan(0, 5), "的", label.AsSpan(6)) : text);
            read.Report.Where(cell => cell.Value != report[cell.Index].Value).Select(cell => cell.Definition.Id).ShouldBeEmpty(label);
        }
    }

    [Theory, InlineData("2019"), InlineData("2021")]
    public void Stand_for_themselves_where_the_titles_of_sections_were_lost(string edition) => ForEachReport(edition, (layout, report, _) =>
    {
        var form = report.GetForm();
        var text = layout.Render(report);
        foreach (var section in form.Sections) text = text.Replace(section.Title, "相关统计");
        var read = Binder.Read(Document.Parse(text), form);
        read.Report.Where(cell => cell.Value != report[cell.Index].Value).Select(cell => cell.Definition.Id).ShouldBeEmpty(text);
    });

    private static void ForEachReport(string edition, Action<TextLayout, Report, Random> holds)
    {
        var form = Templates.All.Single(form => form.Edition == edition);
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            var random = new Random(seed);
            var layout = Layout.Texts[random.Next(Layout.Texts.Count)];
            holds(layout, BalancedReport.Make(form, seed), random);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    private static ReadResult Read(TextLayout layout, Report report, Func<string, string> write)
    {
        var form = report.GetForm();
        var text = ChangedTables.Render(layout, report, table => table with
        {
            Rows = [.. table.Rows.Select(row => row.Select(cell => IsLabel(cell.Text, form) ? cell with { Text = write(cell.Text) } : cell).ToImmutableArray())],
        });
        return Binder.Read(Document.Parse(text), form);
    }

    private static void ShouldHaveMovedNothing(ReadResult read, Report report, Layout layout) =>
        read.Report.Where(cell => cell.Value is { } value && value != report[cell.Index].Value)
            .Select(cell => $"{cell.Definition.Id} = {report[cell.Index].Value} was read as {cell.Value} (line {cell.Place.Line})")
            .ShouldBeEmpty(layout.Name);

    private static bool IsLabel(string text, Form form) => form.Sections.SelectMany(section => section.Tables)
        .SelectMany(table => table.Stubheads.Concat(table.Spanners).Append(table.Caption).Concat(LabelsOf(table.Columns)).Concat(LabelsOf(table.Rows)))
        .Contains(text);

    private static IEnumerable<string> LabelsOf(IEnumerable<Heading> headings) =>
        headings.SelectMany(heading => LabelsOf(heading.Children).Prepend(heading.Label));

    private static string Misspelled(string label, Random random)
    {
        var letters = new StringBuilder(label);
        letters[random.Next(label.Length)] = "的是和止规情口上下增减"[random.Next(11)];
        return letters.ToString();
    }

    private static string WithNumbers(string label, char digits, char numerals) => label switch
    {
        [>= '1' and <= '9' and var digit, '.', .. var rest] => (char)(digits + (digit - '1')) + rest,
        ['（', var numeral, '）', .. var rest] when Ordinal(numeral) is >= 0 and var ordinal => (char)(numerals + ordinal) + rest,
        _ => label,
    };

    private static string WithoutNumber(string label) => label switch
    {
        [>= '1' and <= '9', '.', .. var rest] => rest,
        ['（', var numeral, '）', .. var rest] when Ordinal(numeral) >= 0 => rest,
        [var numeral, '、', .. var rest] when Ordinal(numeral) >= 0 => rest,
        _ => label,
    };

    private static int Ordinal(char numeral) => "一二三四五六七八九".IndexOf(numeral);
}
