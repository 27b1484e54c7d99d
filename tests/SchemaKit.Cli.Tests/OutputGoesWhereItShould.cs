using System.Diagnostics;
using System.Globalization;

namespace SchemaKit.Cli.Tests;

/// <summary>Output files, closed readers, many jobs and the user's Ctrl-C.</summary>
public sealed class OutputGoesWhereItShould
{
    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void One_job_and_many_give_the_same_bytes(string format)
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 40; i++) folder.Write($"{i:00}.txt", i % 7 == 3 ? "no report" : Repository.Text(i % 2 == 0 ? Repository.Water : Repository.Culture));
        var one = Command.Run("check", folder.Path, "--format", format, "--jobs", "1");
        var many = Command.Run("check", folder.Path, "--format", format, "--jobs", "8");
        one.Output.ShouldContain("07.txt");
        many.ShouldBe(one);
    }

    [Fact]
    public void An_output_file_has_what_standard_output_would_have()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("findings.json", "from an earlier run, and longer than what is to come" + new string(' ', 100_000));
        var there = Command.Run("check", Repository.Water, "--format", "json", "--output", file);
        there.Output.ShouldBeEmpty();
        there.Status.ShouldBe(1);
        File.ReadAllText(file).ShouldBe(Command.Run("check", Repository.Water, "--format", "json").Output);
        Directory.GetFileSystemEntries(folder.Path).ShouldBe([file]);
    }

    [Fact]
    public void An_output_file_need_not_be_there_before()
    {
        using var folder = new TemporaryFolder();
        Command.Run(new Setting(Folder: folder.Path), "check", Path.Join(Repository.Root, Repository.Culture), "--output", "new.txt").Status.ShouldBe(0);
        File.ReadAllText(Path.Join(folder.Path, "new.txt")).ShouldContain("checks: 240 hold");
    }

    [Fact]
    public void A_link_to_an_output_file_stays_a_link()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        var file = folder.Write("real.json", "");
        var link = Path.Join(folder.Path, "link.json");
        File.CreateSymbolicLink(link, file);
        Command.Run("parse", Repository.Culture, "--format", "json", "--output", link).Status.ShouldBe(0);
        new FileInfo(link).LinkTarget.ShouldBe(file);
        File.ReadAllText(file).ShouldStartWith("[");
    }

    [Fact]
    public void A_reader_that_closes_early_is_no_crash()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 60; i++) folder.Write($"{i}.html", Repository.Text(Repository.Water));
        using var process = Command.Start(new Setting(), "check", folder.Path, "--format", "ndjson");
        process.StandardInput.Close();
        process.StandardOutput.ReadLine().ShouldNotBeNull().ShouldStartWith("{");
        process.StandardOutput.Close();
        process.StandardError.ReadToEnd().ShouldBeEmpty();
        Command.WaitFor(process);
        process.ExitCode.ShouldBe(1);
    }

    [Fact]
    public void A_full_disk_is_told()
    {
        if (!File.Exists("/dev/full")) return;
        var outcome = Command.Run("check", Repository.Culture, "--output", "/dev/full");
        outcome.Status.ShouldBe(2);
        outcome.Error.ShouldStartWith("schemakit: the output cannot be written (");
    }

    [Theory, InlineData("INT"), InlineData("TERM")]
    public void Ctrl_C_or_a_request_to_end_ends_the_command_and_leaves_no_half_written_file(string signal)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        using var process = Command.Start(new Setting(HearsCtrlC: true), "check", "--files-from", "-", "--output", Path.Join(folder.Path, "findings.txt"));
        process.StandardInput.WriteLine("no-such-report.txt");
        process.StandardInput.Flush();

        // Once something was said of a file, the command is at work and waits for the next name.
        process.StandardError.ReadLine().ShouldNotBeNull();
        using (var interrupt = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)])) interrupt.WaitForExit();
        Command.WaitFor(process);
        process.StandardError.ReadToEnd().ShouldNotContain("   at ");
        process.ExitCode.ShouldBe(130);
        Directory.GetFileSystemEntries(folder.Path).ShouldBeEmpty();
    }
}
