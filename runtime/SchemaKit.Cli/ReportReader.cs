using System.Collections.Immutable;

namespace SchemaKit.Cli;

/// <summary>The whole way of one input: bytes, document, report and, where asked for, verdicts. Safe to use from many threads.</summary>
/// <param name="forms">The forms it may be on.</param>
/// <param name="reconcile">Whether the rules are held against what was read.</param>
internal sealed class ReportReader(FormChoice forms, bool reconcile)
{
    /// <summary>Reads every report of one input. Whatever is wrong with it becomes an outcome, so that the other inputs go on.</summary>
    /// <param name="input">The input.</param>
    /// <returns>An outcome for each report, in the order of the document; one for an input without any.</returns>
    public ImmutableArray<FileOutcome> Read(Input input)
    {
        if (input.Problem is { } problem) return [new NotRead(input.Name, problem)];
        try
        {
            var document = Load(input);
            var reports = forms.ReadAll(document);
            if (reports.IsEmpty) return [NoReport(input, OtherDocument.Of(document))];
            return [.. reports.Select((read, i) => new ReportRead(input.Name, new ReportPosition(i + 1, reports.Length), read, reconcile ? read.Reconcile() : null))];
        }
        catch (DocumentException exception)
        {
            return [new NotRead(input.Name, exception.Cause)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [new NotRead(input.Name, $"it cannot be opened ({exception.Message}); check whether you may read it")];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return [new NotRead(input.Name, $"a mistake in schemakit itself ({exception.GetType().Name}: {exception.Message}); please report it with the file")];
        }
    }

    private NotRead NoReport(Input input, OtherDocument other) =>
        new(input.Name, $"is no report on a known form ({forms}): {other}") { Kind = other.Kind };

    private static Document Load(Input input)
    {
        if (!input.IsStandardInput) return Document.Load(input.Name);
        using var stream = Console.OpenStandardInput();
        return Document.Load(stream, input.Name);
    }
}
