using System.Diagnostics;
using System.Text;

namespace SchemaKit.Packages.Tests.Consuming;

/// <summary>The dotnet command, started as it would be by someone who has nothing of this repository.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Runs a command to its end.</summary>
    /// <param name="folder">Where it is started.</param>
    /// <param name="cache">Where packages are unpacked to.</param>
    /// <param name="program">The program; <c>dotnet</c> is the one that runs this test.</param>
    /// <param name="arguments">What it is asked to do.</param>
    public static Outcome Run(string folder, string cache, string program, IEnumerable<string> arguments)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? Environment.ProcessPath!;
        var start = new ProcessStartInfo(program == "dotnet" ? HostOr(host) : program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // The test itself may have been started by a build, whose settings are not those of a stranger.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["NUGET_PACKAGES"] = cache;
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment.Remove("TESTINGPLATFORM_UI_LANGUAGE");

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (process.WaitForExit(Patience)) return new(process.ExitCode, output.Result.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
        process.Kill(entireProcessTree: true);
        throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end");
    }

    private static string HostOr(string path) => Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";
}

/// <summary>What a command answered.</summary>
internal sealed record Outcome(int Status, string Output, string Error)
{
    /// <summary>Everything said.</summary>
    public string Said => Output + Error;

    /// <summary>The same, where the command did what it was asked; what it said is the failure otherwise.</summary>
    public Outcome Succeeded()
    {
        Status.ShouldBe(0, Said);
        return this;
    }
}
