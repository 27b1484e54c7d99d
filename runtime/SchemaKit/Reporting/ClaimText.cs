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
            Severity.Error => (ReportingTexts.Error, Tone.Error),
            Severity.Warning => (ReportingTexts.Warning, Tone.Warning),
            _ => (ReportingTexts.Notice, Tone.Detail),
        };
        return new ReportLine([new LineRun($"  {ReportingTexts.Lead(word)}", tone), new LineRun(ReportingTexts.StatedInText(PrintableText.OnOneLine(check.ToString())).ToString())]);
    }
}
