using System.Diagnostics;
using System.Text;

namespace SchemaKit.Cli.Tests;

/// <summary>The command as users start it: a process of its own.</summary>
internal static class Command
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static Outcome Run(params string[] arguments) => Run(new Setting(), arguments);

    public static Outcome Run(Setting setting, params string[] arguments)
    {
        using var process = Start(setting, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            if (setting.Input is { } input) process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(input));
            setting.Feed?.Invoke(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The command has read as much as it wants.
        }

        WaitFor(process);
        return new Outcome(process.ExitCode, output.Result, error.Result);
    }

    public static Process Start(Setting setting, params string[] arguments)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

        // Whoever starts the tests in the background makes them, and all that they start, deaf to Ctrl-C; env gives the hearing back.
        var isToHear = setting.HearsCtrlC && OperatingSystem.IsLinux();
        var start = new ProcessStartInfo(isToHear ? "env" : dotnet)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
            WorkingDirectory = setting.Folder ?? Repository.Root,
        };

        // Whoever runs the tests may speak any language.
        start.Environment["LC_ALL"] = setting.Locale;
        if (isToHear)
        {
            start.ArgumentList.Add("--default-signal=INT");
            start.ArgumentList.Add(dotnet);
        }

        start.ArgumentList.Add(Path.Join(AppContext.BaseDirectory, "SchemaKit.Cli.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>Waits for the end; a process that hangs is ended and fails the test.</summary>
    public static void WaitFor(Process process)
    {
        if (process.WaitForExit(Patience)) return;
        process.Kill(entireProcessTree: true);
        throw new TimeoutException("the command did not end");
    }
}

/// <summary>What a command is started with.</summary>
internal sealed record Setting(string? Input = null, string? Folder = null, Action<Stream>? Feed = null, bool HearsCtrlC = false, string Locale = "C.UTF-8");

/// <summary>What a command answered.</summary>
internal sealed record Outcome(int Status, string Output, string Error);
