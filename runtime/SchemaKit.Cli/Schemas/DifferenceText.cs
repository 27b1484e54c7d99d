namespace SchemaKit.Cli.Schemas;

using SchemaKit.Schema;

/// <summary>What differs between two templates, for a person: the gravest first, each kind under its head.</summary>
internal static class DifferenceText
{
    /// <summary>The lines.</summary>
    /// <param name="older">The older template.</param>
    /// <param name="newer">The newer one.</param>
    /// <param name="changes">What differs.</param>
    public static IEnumerable<ReportLine> Lines(Template older, Template newer, IReadOnlyList<Change> changes)
    {
        yield return new ReportLine($"{Named(older)} against {Named(newer)}", Tone.Heading);
        if (changes.Count == 0) yield return new ReportLine("  they say the same");
        foreach (var alike in changes.GroupBy(change => change.Effect))
        {
            yield return new ReportLine("");
            yield return new ReportLine(Head(alike.Key), Tone.Heading);
            foreach (var change in alike)
            {
                var cells = change.Kind is ChangeKind.Removed or ChangeKind.Added or ChangeKind.Renamed or ChangeKind.Reshaped && change.Cells.Count > 0
                    ? $" ({change.Cells.Count} {(change.Cells.Count == 1 ? "cell" : "cells")})"
                    : "";
                yield return new ReportLine([new LineRun("  "), new LineRun(change.Message, ToneOf(change.Effect)), new LineRun(cells, Tone.Detail)]);
            }
        }

        yield return new ReportLine("");
        yield return new ReportLine(Summary(changes));
    }

    private static string Named(Template template) => $"{TemplateNames.Of(template)} ({template.FileName})";

    private static string Head(ChangeEffect effect) => effect switch
    {
        ChangeEffect.Breaks => "breaks code on the generated types",
        ChangeEffect.Weakens => "checked no longer, or less",
        ChangeEffect.Relabels => "read by other wordings",
        ChangeEffect.Adds => "new",
        _ => "also different",
    };

    private static Tone ToneOf(ChangeEffect effect) => effect switch
    {
        ChangeEffect.Breaks => Tone.Error,
        ChangeEffect.Weakens => Tone.Warning,
        _ => Tone.Plain,
    };

    private static string Summary(IReadOnlyList<Change> changes)
    {
        var (breaking, weakening) = (changes.Count(c => c.Effect is ChangeEffect.Breaks), changes.Count(c => c.Effect is ChangeEffect.Weakens));
        var breaks = breaking switch { 0 => "nothing breaks", 1 => "1 change breaks", _ => $"{breaking} changes break" };
        var weakens = weakening switch { 0 => "nothing is checked less", 1 => "1 change weakens what is checked", _ => $"{weakening} changes weaken what is checked" };
        return $"{breaks}, {weakens}, {changes.Count} in all";
    }
}
