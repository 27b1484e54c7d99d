using Microsoft.Win32.SafeHandles;

namespace SchemaKit.Cli;

/// <summary>Where the output goes: standard output, or a file that takes its name only once everything is in it.</summary>
internal sealed class OutputTarget : IDisposable
{
    // What could not be written is told when it is written, and not once more when the file is closed.
    private const int Unbuffered = 0;

    private readonly Stream stream;
    private readonly string? temporary;
    private readonly string? final;

    private OutputTarget(Stream stream, string? temporary = null, string? final = null)
    {
        this.stream = stream;
        this.temporary = temporary;
        this.final = final;
    }

    /// <summary>Opens the target.</summary>
    /// <param name="file">The file; null for standard output.</param>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static OutputTarget Open(string? file) => file is null ? new OutputTarget(StandardOutput()) : OfFile(file);

    /// <summary>Writes some bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="ReaderClosedException">Whoever reads the output has closed it.</exception>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public void Write(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            stream.Write(bytes.Span);
        }
        catch (IOException exception) when (IsClosedReader(exception))
        {
            throw new ReaderClosedException();
        }
    }

    /// <summary>Ends the output; a file takes its name now.</summary>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public void Complete()
    {
        stream.Flush();
        if (temporary is null) return;
        stream.Dispose();
        File.Move(temporary, final!, overwrite: true);
    }

    /// <summary>Closes the output; a file that was not completed leaves nothing behind.</summary>
    public void Dispose()
    {
        stream.Dispose();
        if (temporary is not null) File.Delete(temporary);
    }

    private static OutputTarget OfFile(string file)
    {
        try
        {
            // A device is written to as it is: moving a file over it would replace it.
            if (IsDevice(file)) return new OutputTarget(new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, Unbuffered));

            var link = File.Exists(file) ? File.ResolveLinkTarget(file, returnFinalTarget: true) : null;
            var final = link?.FullName ?? Path.GetFullPath(file);
            if (Directory.Exists(final)) throw new UsageException(OutputTexts.OutputIsFolder(file));

            var temporary = Path.Join(Path.GetDirectoryName(final), $".{Path.GetFileName(final)}.{Path.GetRandomFileName()}");
            return new OutputTarget(new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read, Unbuffered), temporary, final);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException(OutputTexts.CannotBeWritten(file, exception.Message));
        }
    }

    private static bool IsDevice(string file) => !OperatingSystem.IsWindows() && Path.GetFullPath(file).StartsWith("/dev/", StringComparison.Ordinal);

    // The console's own stream swallows the error of a closed reader, and the work would go on for nobody. On a file it is the
    // better one: it shares its position with other writers of the same file.
    private static Stream StandardOutput()
    {
        if (!OperatingSystem.IsWindows())
        {
            var raw = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, Unbuffered);
            if (!raw.CanSeek) return raw;
        }

        return Console.OpenStandardOutput();
    }

    private static bool IsClosedReader(IOException exception)
    {
        const int BrokenPipe = 32;
        const int WindowsBrokenPipe = unchecked((int)0x8007006D);
        const int WindowsNoData = unchecked((int)0x800700E8);
        return exception.HResult is BrokenPipe or WindowsBrokenPipe or WindowsNoData;
    }
}

/// <summary>Whoever reads the output has closed it, as <c>head</c> does: there is nobody left to write for.</summary>
internal sealed class ReaderClosedException : IOException;
