using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>What is likely wrong with a report, as lines for a person.</summary>
internal static class DiagnosisText
{
    private const int ShownCorrections = 5;

    public static IEnumerable<ReportLine> Lines(Diagnosis diagnosis)
    {
        // What all corrections share is said once.
        var shared = diagnosis.Corrections.Select(correction => correction.Changes.AsEnumerable()).DefaultIfEmpty([])
            .Aggregate(static (one, other) => one.Intersect(other)).ToList();
        var isOne = diagnosis.Corrections is [_];
        if (shared.Count > 0) yield return Line(ReportingTexts.Likely, TextOf(shared, isOne ? diagnosis.Corrections[0].Slips : []));
        if (!isOne)
        {
            foreach (var line in Choices(diagnosis.Corrections, shared)) yield return line;
        }

        if (diagnosis.Limit is { } limit) yield return Line(ReportingTexts.NotExplained, limit);
    }

    private static IEnumerable<ReportLine> Choices(ImmutableArray<Correction> corrections, List<Change> shared)
    {
        for (var i = 0; i < Math.Min(corrections.Length, ShownCorrections); i++)
        {
            yield return Line(i == 0 ? ReportingTexts.Either : ReportingTexts.Or, TextOf(corrections[i].Changes.Except(shared), corrections[i].Slips));
        }

        if (corrections.Length - ShownCorrections is > 0 and var more)
        {
            yield return Line(ReportingTexts.Or, ReportingTexts.MoreCorrections(more));
        }
    }

    private static ReportLine Line(Message lead, object text) => new([new LineRun($"  {ReportingTexts.Lead(lead)}", Tone.Warning), new LineRun(text.ToString()!)]);

    private static Message TextOf(IEnumerable<Change> changes, ImmutableArray<Slip> slips)
    {
        List<object> texts = [.. changes.Select(TextOf)];
        return slips.IsEmpty ? ReportingTexts.Changes(texts) : ReportingTexts.ChangesAsSlips(texts, [.. slips.Select(WordsOf)]);
    }

    private static Message TextOf(Change change)
    {
        var (label, place) = (PrintableText.OnOneLine(change.Cell.Definition.LabelPath), change.Cell.Place);
        return place.IsKnown
            ? ReportingTexts.ShouldBeAt(label, ValueOf(change), change.Read, place.InWords())
            : ReportingTexts.ShouldBe(label, ValueOf(change), change.Read);
    }

    private static object ValueOf(Change change) => change switch
    {
        { Implied: { } implied } => implied,
        { Possible: { Low: Interval.NegativeInfinity, High: Interval.PositiveInfinity } } => ReportingTexts.AnotherFigure,
        { Possible: { High: Interval.PositiveInfinity } possible } => ReportingTexts.AtLeast(possible.Low),
        { Possible: { Low: Interval.NegativeInfinity } possible } => ReportingTexts.AtMost(possible.High),
        _ => ReportingTexts.Between(change.Possible.Low, change.Possible.High),
    };

    private static Message WordsOf(Slip slip) => slip switch
    {
        Slip.DigitsSwapped => ReportingTexts.DigitsSwapped,
        Slip.DigitDropped => ReportingTexts.DigitDropped,
        Slip.DigitDoubled => ReportingTexts.DigitDoubled,
        Slip.CellsExchanged => ReportingTexts.CellsExchanged,
        Slip.Shifted => ReportingTexts.Shifted,
        Slip.CellsRunTogether => ReportingTexts.CellsRunTogether,
        Slip.SubtotalAsTotal => ReportingTexts.SubtotalAsTotal,
        _ => ReportingTexts.TotalLeftAtZero,
    };
}
