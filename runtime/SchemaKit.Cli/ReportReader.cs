using System.Collections.Immutable;

namespace SchemaKit.Cli;

/// <summary>The whole way of one input: bytes, document, report and, where asked for, verdicts. Safe to use from many threads.</summary>
/// <param name="forms">The forms it may be on.</param>
/// <param name="limits">How much a file may ask for.</param>
/// <param name="reconcile">Whether the rules are held against what was read.</param>
internal sealed class ReportReader(FormChoice forms, ReadingLimits limits, bool reconcile)
{
    // Text of this size takes many times its size to read, so one at a time is read, however many processors there are.
    private const long Large = 4 << 20;

    private readonly Lock oneLarge = new();

    /// <summary>Reads every report of one input. Whatever is wrong with it becomes an outcome, so that the other inputs go on.</summary>
    /// <param name="input">The input.</param>
    /// <returns>An outcome for each report, in the order of the document; one for an input without any.</returns>
    public ImmutableArray<FileOutcome> Read(Input input)
    {
        if (input.Problem is { } problem) return [new NotRead(input.Name, problem)];
        var bytes = input.TakeBytes();
        if ((bytes?.Length ?? LengthOf(input.Name)) <= Large) return Read(input, bytes);
        lock (oneLarge)
        {
            try
            {
                return Read(input, bytes);
            }
            finally
            {
                // What it took is given back before the next one takes as much.
                bytes = null;
                GC.Collect();
            }
        }
    }

    private ImmutableArray<FileOutcome> Read(Input input, byte[]? bytes)
    {
        try
        {
            var document = bytes is not null ? Document.Load(bytes, input.Name, limits) : Document.Load(input.Name, limits);
            var reports = forms.ReadAll(document);
            if (reports.IsEmpty) return [NoReport(input, OtherDocument.Of(document))];
            return [.. reports.Select((read, i) => new ReportRead(input.Name, new ReportPosition(i + 1, reports.Length), read, reconcile ? read.Reconcile() : null))];
        }
        catch (DocumentException exception)
        {
            return [new NotRead(input.Name, LimitOptions.Explain(exception))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [new NotRead(input.Name, InputTexts.CannotBeOpened(exception.Message))];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return [new NotRead(input.Name, InputTexts.MistakeInItself(exception.GetType().Name, exception.Message))];
        }
    }

    private NotRead NoReport(Input input, OtherDocument other) =>
        new(input.Name, InputTexts.NoReport(forms, other.Message)) { Kind = other.Kind };

    private static long LengthOf(string file) => new FileInfo(file) is { Exists: true } found ? found.Length : 0;
}
