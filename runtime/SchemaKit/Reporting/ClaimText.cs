namespace SchemaKit;

/// <summary>The figures stated in prose that no table says, as lines for a person.</summary>
internal static class ClaimText
{
    /// <summary>A line for each claim that matches none of its cells.</summary>
    /// <param name="reading">What was read.</param>
    public static IEnumerable<ReportLine> Lines(ReadResult reading) =>
        ClaimCheck.Of(reading.Claims, reading.Report).Where(check => check.Verdict == ClaimVerdict.MatchesNone).Select(Line);

    private static ReportLine Line(ClaimCheck check)
    {
        var (word, tone) = check.Severity switch
        {
            Severity.Error => ("error", Tone.Error),
            Severity.Warning => ("warning", Tone.Warning),
            _ => ("notice", Tone.Detail),
        };
        return new ReportLine([new LineRun($"  {word}: ", tone), new LineRun($"stated in the text, {PrintableText.OnOneLine(check.ToString())}")]);
    }
}
