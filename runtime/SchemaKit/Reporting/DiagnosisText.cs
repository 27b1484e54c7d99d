using System.Collections.Immutable;
using System.Globalization;

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
        if (shared.Count > 0) yield return Line("likely", TextOf(shared, isOne ? diagnosis.Corrections[0].Slips : []));
        if (!isOne)
        {
            foreach (var line in Choices(diagnosis.Corrections, shared)) yield return line;
        }

        if (diagnosis.Limit is { } limit) yield return Line("not explained", limit);
    }

    private static IEnumerable<ReportLine> Choices(ImmutableArray<Correction> corrections, List<Change> shared)
    {
        for (var i = 0; i < Math.Min(corrections.Length, ShownCorrections); i++)
        {
            yield return Line(i == 0 ? "either" : "or", TextOf(corrections[i].Changes.Except(shared), corrections[i].Slips));
        }

        if (corrections.Length - ShownCorrections is > 0 and var more)
        {
            yield return Line("or", string.Create(CultureInfo.InvariantCulture, $"one of {more} more corrections as small"));
        }
    }

    private static ReportLine Line(string lead, string text) => new([new LineRun($"  {lead}: ", Tone.Warning), new LineRun(text)]);

    private static string TextOf(IEnumerable<Change> changes, ImmutableArray<Slip> slips)
    {
        var text = string.Join("; ", changes.Select(TextOf));
        return slips.IsEmpty ? text : $"{text} – {string.Join(", ", slips.Select(WordsOf))}";
    }

    private static string TextOf(Change change)
    {
        var place = change.Cell.Place.IsKnown ? $", {change.Cell.Place.InWords()}" : "";
        return $"{PrintableText.OnOneLine(change.Cell.Definition.LabelPath)} should be {ValueOf(change)} (reads {Figure(change.Read)}{place})";
    }

    private static string ValueOf(Change change) => change switch
    {
        { Implied: { } implied } => Figure(implied),
        { Possible: { Low: Interval.NegativeInfinity, High: Interval.PositiveInfinity } } => "another figure",
        { Possible: { High: Interval.PositiveInfinity } possible } => $"at least {Figure(possible.Low)}",
        { Possible: { Low: Interval.NegativeInfinity } possible } => $"at most {Figure(possible.High)}",
        _ => $"between {Figure(change.Possible.Low)} and {Figure(change.Possible.High)}",
    };

    private static string Figure(decimal figure) => figure.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string WordsOf(Slip slip) => slip switch
    {
        Slip.DigitsSwapped => "two digits swapped",
        Slip.DigitDropped => "a digit dropped",
        Slip.DigitDoubled => "a digit doubled",
        Slip.CellsExchanged => "two cells exchanged",
        Slip.Shifted => "one row or column off",
        Slip.CellsRunTogether => "two cells run together",
        Slip.SubtotalAsTotal => "the total of a group only",
        _ => "a total left at zero",
    };
}
