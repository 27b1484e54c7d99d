using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace SchemaKit;

/// <summary>Runs Poppler's pdftotext: no shell, nothing written to disk, an end to its time and to its output.</summary>
internal static class PdfToText
{
    private const string Program = "pdftotext";
    private const int LongestMessage = 4096;


    /// <summary>The text of a PDF file, its columns held by spaces.</summary>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="limits">How long it may take, and how long the text may be.</param>
    /// <exception cref="DocumentException">The program is not there, or cannot read the file, or asks for too much.</exception>
    public static string Run(byte[] bytes, string? name, ReadingLimits limits)
    {
        using var process = Start(name);
        var timeIsUp = false;
        using var timer = new Timer(_ =>
        {
            Volatile.Write(ref timeIsUp, true);
            Kill(process);
        });
        timer.Change(limits.MaximumProgramTime, Timeout.InfiniteTimeSpan);
        try
        {
            var writing = Task.Run(() => Feed(process, bytes));
            var message = Task.Run(() => Message(process));
            var text = Text(process, name, limits);
            process.WaitForExit();
            writing.Wait();
            if (timeIsUp) throw TooLong(name, limits);
            return process.ExitCode == 0 ? text : throw Refused(name, message.Result);
        }
        catch (DocumentException) when (timeIsUp)
        {
            throw TooLong(name, limits);
        }
        finally
        {
            Kill(process);
        }
    }

    private static Process Start(string? name)
    {
        if (Find() is not { } path) throw new DocumentException(name, ReadingTexts.PdfNeedsProgram);
        var start = new ProcessStartInfo(path, ["-layout", "-enc", "UTF-8", "-", "-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start) ?? throw new DocumentException(name, ReadingTexts.PdfNeedsProgram);
        }
        catch (Win32Exception failure)
        {
            throw new DocumentException(name, ReadingTexts.PdfProgramDoesNotRun(path, failure.Message), failure);
        }
    }

    // The platform would look in the current folder first, where a program of that name may have come with the reports.
    private static string? Find()
    {
        var file = OperatingSystem.IsWindows() ? Program + ".exe" : Program;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Join(folder, file))
            .FirstOrDefault(File.Exists);
    }

    private static void Feed(Process process, byte[] bytes)
    {
        try
        {
            using var input = process.StandardInput.BaseStream;
            input.Write(bytes);
        }
        catch (IOException)
        {
            // It has read what it needs, or has ended and says why.
        }
    }

    private static string Text(Process process, string? name, ReadingLimits limits)
    {
        try
        {
            return Encoding.UTF8.GetString(FileBytes.Read(process.StandardOutput.BaseStream, name, limits));
        }
        catch (DocumentException)
        {
            Kill(process);
            throw;
        }
    }

    private static string Message(Process process)
    {
        var message = new StringBuilder();
        while (process.StandardError.ReadLine() is { } line)
        {
            if (message.Length < LongestMessage) message.Append(line).Append('\n');
        }

        return message.ToString();
    }

    private static DocumentException Refused(string? name, string message)
    {
        if (message.Contains("Incorrect password", StringComparison.Ordinal))
        {
            return new DocumentException(name, ReadingTexts.PdfLocked);
        }

        var first = message.Split('\n')[0];
        return new DocumentException(name, first.Length == 0 ? ReadingTexts.PdfDamaged : ReadingTexts.PdfDamagedAsSaid(first));
    }

    private static DocumentException TooLong(string? name, ReadingLimits limits) => DocumentException.Beyond(
        nameof(ReadingLimits.MaximumProgramTime),
        name,
        ReadingTexts.PdfTakesLongerThan(limits.MaximumProgramTime.TotalSeconds));

    private static void Kill(Process process)
    {
        try
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
