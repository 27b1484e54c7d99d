using System.Collections.Immutable;

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
            await foreach (var outcomes in OrderedReading.InOrder(inputs, jobs, Read, cancellation))
            {
                foreach (var (outcome, rendered) in outcomes)
                {
                    if (outcome is NotRead(var file, var why))
                    {
                        progress.Clear();
                        Diagnostics.Say(file, why);
                    }

                    if (tally.Reports > 0) target.Write(format.Between);
                    tally.Add(outcome);
                    target.Write(rendered);
                }

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
            Diagnostics.Say(CommandTexts.OutputCannotBeWritten(exception.Message));
            return ExitStatus.NotRead;
        }

        return tally.ExitStatus;
    }

    // Rendered where it was read, so that nothing but the writing waits for its turn.
    private ImmutableArray<(FileOutcome Outcome, ReadOnlyMemory<byte> Rendered)> Read(Input input) =>
        [.. reader.Read(input).Select(outcome => (outcome, format.Render(outcome)))];
}
