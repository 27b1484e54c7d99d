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
        yield return new ReportLine(SchemaTexts.Against(Named(older), Named(newer)).ToString(), Tone.Heading);
        if (changes.Count == 0) yield return new ReportLine($"  {SchemaTexts.SaySame}");
        foreach (var alike in changes.GroupBy(change => change.Effect))
        {
            yield return new ReportLine("");
            yield return new ReportLine(Head(alike.Key).ToString(), Tone.Heading);
            foreach (var change in alike)
            {
                var cells = change.Kind is ChangeKind.Removed or ChangeKind.Added or ChangeKind.Renamed or ChangeKind.Reshaped && change.Cells.Count > 0
                    ? SchemaTexts.CellsConcerned(change.Cells.Count).ToString()
                    : "";
                yield return new ReportLine([new LineRun("  "), new LineRun(change.Message, ToneOf(change.Effect)), new LineRun(cells, Tone.Detail)]);
            }
        }

        yield return new ReportLine("");
        yield return new ReportLine(Summary(changes).ToString());
    }

    private static string Named(Template template) => $"{TemplateNames.Of(template)} ({template.FileName})";

    private static Message Head(ChangeEffect effect) => effect switch
    {
        ChangeEffect.Breaks => SchemaTexts.Breaks,
        ChangeEffect.Weakens => SchemaTexts.Weakens,
        ChangeEffect.Relabels => SchemaTexts.Relabels,
        ChangeEffect.Adds => SchemaTexts.Adds,
        _ => SchemaTexts.Notes,
    };

    private static Tone ToneOf(ChangeEffect effect) => effect switch
    {
        ChangeEffect.Breaks => Tone.Error,
        ChangeEffect.Weakens => Tone.Warning,
        _ => Tone.Plain,
    };

    private static Message Summary(IReadOnlyList<Change> changes)
    {
        var (breaking, weakening) = (changes.Count(c => c.Effect is ChangeEffect.Breaks), changes.Count(c => c.Effect is ChangeEffect.Weakens));
        return SchemaTexts.ChangesInAll(
            breaking == 0 ? SchemaTexts.NothingBreaks : SchemaTexts.ChangesBreak(breaking),
            weakening == 0 ? SchemaTexts.NothingWeakens : SchemaTexts.ChangesWeaken(weakening),
            changes.Count);
    }
}
