namespace SchemaKit.Cli;

/// <summary>One run over all inputs: read many at once, write them in their order, count what came of them.</summary>
/// <param name="reader">Reads one input.</param>
/// <param name="format">Writes one outcome.</param>
/// <param name="jobs">How many to read at the same time.</param>
internal sealed class ReadingRun(ReportReader reader, OutputFormat format, int jobs)
{
    /// <summary>Reads and writes every input.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="target">Where to write.</param>
    /// <param name="progress">Shows how far the run has come.</param>
    /// <param name="cancellation">Ends the run; what was written so far stands, a file is not left behind.</param>
    /// <returns>The exit status.</returns>
    public async Task<int> WriteAsync(IEnumerable<Input> inputs, OutputTarget target, Progress progress, CancellationToken cancellation)
    {
        var tally = new Tally();
        try
        {
            target.Write(format.Start);
            await foreach (var (outcome, rendered) in OrderedReading.InOrder(inputs, jobs, Read, cancellation))
            {
                Say(outcome, progress);
                if (tally.Files > 0) target.Write(format.Between);
                tally.Add(outcome);
                target.Write(rendered);
                progress.Show(tally);
            }

            target.Write(format.End(tally));
            target.Complete();
        }
        catch (ReaderClosedException)
        {
            // Nobody is left to write for, which is no fault: what was read so far is answered for.
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Diagnostics.Say($"the output cannot be written ({exception.Message}); see that there is room for it");
            return ExitStatus.NotRead;
        }

        return tally.ExitStatus;
    }

    private static void Say(FileOutcome outcome, Progress progress)
    {
        if (outcome is NotRead or ReportRead { Remarks.IsEmpty: false }) progress.Clear();
        if (outcome is NotRead(var file, var cause)) Diagnostics.Say(file, cause);
        if (outcome is not ReportRead report) return;
        foreach (var remark in report.Remarks) Diagnostics.Say(report.File, remark.ToString());
    }

    // Rendered where it was read, so that nothing but the writing waits for its turn.
    private (FileOutcome Outcome, ReadOnlyMemory<byte> Rendered) Read(Input input)
    {
        var outcome = reader.Read(input);
        return (outcome, format.Render(outcome));
    }
}
