using System.Text.Json;

namespace SchemaKit.Cli.Tests.Languages;

/// <summary>Whoever reads Chinese is told in Chinese; programs are told the same on every machine.</summary>
public sealed class The_language_of_the_command
{
    private const string Chinese = "zh_CN.UTF-8";

    [Fact]
    public void Check_in_Chinese() => Approve("check", Repository.Water, "--lang", "zh");

    [Fact]
    public void Parse_in_Chinese() => Approve("parse", Repository.Water, "--lang", "zh");

    [Fact]
    public void Help_in_Chinese() => Approve("check", "--help", "--lang", "zh");

    [Fact]
    public void Coverage_in_Chinese() => Approve("schema", "coverage", "schema/disclosure-2021.schema.yaml", "--lang", "zh");

    [Fact]
    public void Page_of_a_form_in_Chinese()
    {
        using var folder = new TemporaryFolder();
        Approve("schema", "doc", Schemas.Forms.InForce2021(folder), "--lang", "zh");
    }

    [Fact]
    public void Summary_in_Chinese() =>
        Command.Run("check", Repository.Water, Repository.Culture, "no-such-report.txt", "--lang=zh").Output.ShouldMatchApproved(options => options.NoDiff().SubFolder("Approved"));

    [Theory]
    [InlineData(Chinese)]
    [InlineData("zh")]
    [InlineData("zh_TW.Big5")]
    [InlineData("zh_CN@pinyin")]
    public void Is_that_of_the_system(string locale) =>
        Command.Run(new Setting(Locale: locale), "check", Repository.Water).Output.ShouldBe(Command.Run("check", Repository.Water, "--lang", "zh").Output);

    [Theory]
    [InlineData("C")]
    [InlineData("de_DE.UTF-8")]
    [InlineData("zha_CN")]
    public void Is_English_where_the_system_speaks_another(string locale) =>
        Command.Run(new Setting(Locale: locale), "check", Repository.Water).Output.ShouldBe(Command.Run("check", Repository.Water).Output);

    [Fact]
    public void Is_the_one_asked_for_whatever_the_system_speaks() =>
        Command.Run(new Setting(Locale: Chinese), "check", Repository.Water, "--lang", "en").Output.ShouldBe(Command.Run("check", Repository.Water).Output);

    [Fact]
    public void Can_be_asked_for_before_the_command() =>
        Command.Run("--lang", "zh", "check", Repository.Water).Output.ShouldBe(Command.Run("check", Repository.Water, "--lang", "zh").Output);

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void Is_not_heard_in_what_programs_read(string format) =>
        Command.Run(new Setting(Locale: Chinese), "check", Repository.Water, "no-such-report.txt", "--format", format).Output
            .ShouldBe(Command.Run("check", Repository.Water, "no-such-report.txt", "--format", format).Output);

    [Fact]
    public void Is_heard_by_the_person_beside_the_program()
    {
        var outcome = Command.Run(new Setting(Locale: Chinese), "check", "no-such-report.txt", "--format", "ndjson");
        outcome.Output.ShouldContain("there is no such file or folder");
        outcome.Error.ShouldBe("schemakit: no-such-report.txt：没有这个文件或文件夹；请检查名称\n");
    }

    [Fact]
    public void Is_heard_in_what_programs_read_where_it_was_asked_for()
    {
        var (english, chinese) = (Findings("en"), Findings("zh"));
        chinese.Select(finding => finding.GetProperty("message").GetString()).ShouldContain("（七）总计：自然人 + … + 其他 = 39，总计 = 40");
        chinese.Select(Names).ShouldBe(english.Select(Names));

        static string Names(JsonElement finding) => finding.GetProperty("rule").GetString() + finding.GetProperty("verdict").GetString();
    }

    [Theory]
    [InlineData("--lang", "fr")]
    [InlineData("--lang", "")]
    public void Must_be_one_there_is(params string[] arguments)
    {
        var outcome = Command.Run(["check", Repository.Water, .. arguments]);
        outcome.Status.ShouldBe(64);
        outcome.Error.ShouldContain($"--lang: there is no language '{arguments[^1]}'; known: zh, en");
    }

    [Fact]
    public void Is_that_of_mistakes_as_well()
    {
        Command.Run("chek", "--lang", "zh").Error.ShouldBe("schemakit: 没有命令“chek”；可用 check、parse、render 或 schema，或 --help\n");
        Command.Run("check", "--lang", "zh").Error.ShouldBe("schemakit: 没有给出 PATH；请指明文件、文件夹，或以 - 表示标准输入\n");
        Command.Run("check", Repository.Water, "--lang", "zh", "--format", "pdf").Error.ShouldBe("schemakit: --format：没有格式“pdf”；可用：text、json、ndjson\n");
    }

    private static JsonElement[] Findings(string language)
    {
        using var json = JsonDocument.Parse(Command.Run("check", Repository.Water, "--format", "ndjson", "--lang", language).Output);
        return [.. json.RootElement.GetProperty("findings").Clone().EnumerateArray()];
    }

    private static void Approve(params string[] arguments)
    {
        var outcome = Command.Run(arguments);
        outcome.Error.ShouldBeEmpty();
        outcome.Output.ShouldMatchApproved(options => options.NoDiff().SubFolder("Approved").LocateTestMethodUsingAttribute<FactAttribute>());
    }
}
