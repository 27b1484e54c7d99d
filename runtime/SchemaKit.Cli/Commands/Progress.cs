namespace SchemaKit.Cli;

/// <summary>
/// How far a run has come, on a line of standard error that is written over and over. It is there only where a person looks at
/// standard error and the output itself goes elsewhere.
/// </summary>
internal sealed class Progress : IDisposable
{
    private const string ToLineStart = "\r\u001b[K";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly bool visible;
    private long last;
    private bool shown;

    private Progress(bool visible) => this.visible = visible;

    /// <summary>The progress beside an output.</summary>
    /// <param name="file">The file that the output goes to; null for standard output.</param>
    public static Progress Beside(string? file) => new(
        !Console.IsErrorRedirected && (Console.IsOutputRedirected || file is not null) && Environment.GetEnvironmentVariable("TERM") != "dumb");

    /// <summary>Shows how far the run has come, though not more often than anyone could read.</summary>
    /// <param name="tally">What came of the inputs so far.</param>
    public void Show(Tally tally)
    {
        if (!visible || (last != 0 && TimeProvider.System.GetElapsedTime(last) < Pause)) return;
        last = TimeProvider.System.GetTimestamp();
        shown = true;
        Console.Error.Write($"{ToLineStart}{CommandTexts.Progress(tally.Reports, tally.NotRead)}");
    }

    /// <summary>Takes the line away, so that something else can be said.</summary>
    public void Clear()
    {
        if (!shown) return;
        Console.Error.Write(ToLineStart);
        shown = false;
    }

    /// <summary>Takes the line away for good.</summary>
    public void Dispose() => Clear();
}
