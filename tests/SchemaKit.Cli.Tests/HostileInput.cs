using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Cli.Tests;

/// <summary>What comes from strangers: names and documents that steer terminals, or are no documents at all.</summary>
public sealed class HostileInput
{
    private const string RedAndBell = "\u001b[31m\u0007";

    [Fact]
    public void A_name_that_steers_the_terminal_is_spelled_out()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        folder.Write($"a{RedAndBell}\n.txt", Repository.Text(Repository.Culture));
        folder.Write($"b{RedAndBell}\u202e.txt", "no report");
        var outcome = Command.Run(new Setting(Folder: folder.Path), "check", ".");
        outcome.Output.ShouldContain(@"./a\u001B[31m\u0007\u000A.txt: 月潭县文化和旅游局");
        outcome.Error.ShouldContain(@"schemakit: ./b\u001B[31m\u0007\u202E.txt: ");
        (outcome.Output + outcome.Error).ShouldNotContain('\u001b');
    }

    [Theory]
    [InlineData("check")]
    [InlineData("parse")]
    public void A_cell_that_steers_the_terminal_is_spelled_out(string command)
    {
        var hostile = Repository.Text(Repository.Culture).Replace("| 8 | 增1 |", $"| {RedAndBell}8 | 增1 |", StringComparison.Ordinal);
        var outcome = Command.Run(new Setting(hostile), command, "-");
        outcome.Output.ShouldNotContain('\u001b');
        outcome.Output.ShouldNotContain('\u0007');
    }

    [Fact]
    public void In_json_such_names_are_escaped()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        folder.Write($"a{RedAndBell}.txt", "no report");
        var outcome = Command.Run("check", folder.Path, "--format", "json");
        outcome.Output.ShouldContain(@"\u001B[31m\u0007.txt");
        outcome.Output.ShouldNotContain('\u001b');
    }

    [Fact]
    public void No_text_at_all_steers_the_terminal() => Prop.ForAll<string?>(ArbMap.Default.ArbFor<string?>(), text =>
    {
        var hostile = $"{text}{RedAndBell}\ud800\u2028{text}";
        var printable = PrintableText.Of(hostile);
        printable.ShouldAllBe(character => !char.IsControl(character) && character != '\u2028');
        Should.NotThrow(() => new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(printable));
        PrintableText.OnOneLine(hostile).ShouldNotContain("  ");
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Text_that_does_no_harm_stays_as_it_is() =>
        PrintableText.Of("（七）总计 − 12.5%, ½ é 𠮷好").ShouldBe("（七）总计 − 12.5%, ½ é 𠮷好");

    [Fact]
    public void What_is_no_text_is_2_without_a_stack_trace()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(7);
        var noise = new byte[4000];
        random.NextBytes(noise);
        File.WriteAllBytes(Path.Join(folder.Path, "noise.txt"), noise);
        File.WriteAllBytes(Path.Join(folder.Path, "zeros.txt"), new byte[100]);
        File.WriteAllBytes(Path.Join(folder.Path, "empty.txt"), []);
        File.WriteAllBytes(Path.Join(folder.Path, "utf16.txt"), Encoding.Unicode.GetPreamble());
        var outcome = Command.Run("check", folder.Path);
        outcome.Status.ShouldBe(2);
        var lines = outcome.Error.TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(4);
        lines.ShouldAllBe(line => line.StartsWith($"schemakit: {folder.Path}", StringComparison.Ordinal) && !line.Contains("Exception"));
    }

    [Fact]
    public void A_link_that_leads_back_up_does_not_lead_in_circles()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        folder.Write("sub/a.txt", Repository.Text(Repository.Culture));
        Directory.CreateSymbolicLink(Path.Join(folder.Path, "sub", "up"), folder.Path);
        var outcome = Command.Run("check", folder.Path, "--format", "ndjson");
        outcome.Status.ShouldBe(0);
        outcome.Output.Count(character => character == '\n').ShouldBe(1);
    }
}
