using System.Globalization;

namespace SchemaKit;

/// <summary>What came of reading and reconciling a report, as lines for a person.</summary>
public static class ReadingText
{
    private const int ShownOperands = 6;
    private const int ShownRows = 12;
    private const int ShownFigures = 20;

    /// <summary>Which report it is and how much of it was read, on one line.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="reading">What was read.</param>
    public static ReportLine Header(string file, ReadResult reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var body = reading.Report.Organization is { } organization ? PrintableText.OnOneLine(organization) : "no body named";
        var year = reading.Report.Year?.ToString(CultureInfo.InvariantCulture) ?? "no year named";
        var read = reading.Sections.Count(section => section.State == SectionState.Read);
        var rest = string.Create(CultureInfo.InvariantCulture,
            $": {body}, {year}, edition {EditionOf(reading.Report.GetForm())}, {read} of {reading.Sections.Length} sections read");
        return new ReportLine([new LineRun(file, Tone.Heading), new LineRun(rest)]);
    }

    private static string EditionOf(Form form) => form.Variant is { } variant ? $"{form.Edition} {variant}" : form.Edition;

    /// <summary>What the report says of itself besides body and year: title, day of publication, document number.</summary>
    /// <param name="reading">What was read.</param>
    public static IEnumerable<ReportLine> Imprint(ReadResult reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var imprint = reading.Imprint;
        if (imprint.Title is { } title) yield return Said("title", title.Value, title.Place);
        if (imprint.Published is { } day)
            yield return Said("published", $"{day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, by {day.By}", day.Place);
        if (imprint.DocumentNumber is { } number) yield return Said("document number", $"{number.Value}, by {number.By}", number.Place);
    }

    /// <summary>
    /// The whole of it: the header, what does not add up with the places of its operands, what is likely wrong, the count of the other verdicts, and what
    /// is not in the document or could not be placed.
    /// </summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="reconciliation">The verdicts.</param>
    public static IEnumerable<ReportLine> Lines(string file, ReadResult reading, Reconciliation reconciliation)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        yield return Header(file, reading);
        foreach (var finding in reconciliation.Violations.OrderBy(finding => finding.Rule.Severity))
        {
            yield return Violation(finding);
            foreach (var operand in Operands(finding)) yield return operand;
        }

        foreach (var line in DiagnosisText.Lines(reading.Report.Diagnose())) yield return line;
        foreach (var claim in ClaimText.Lines(reading)) yield return claim;

        // Without any table there is nothing that a rule could have been held against.
        if (reading.Sections.Any(section => section.State != SectionState.Missing)) yield return new ReportLine($"  {Summary(reconciliation)}; {FiguresOf(reading)}");
        foreach (var section in reconciliation.Findings.GroupBy(finding => finding.MissingSection).Where(section => section.Key is not null))
        {
            var rules = section.Select(finding => finding.Rule.Id).Distinct();
            yield return Gap("not checked", $"{string.Join(", ", rules)}: {section.Key!.Title} is missing");
        }

        foreach (var gap in Gaps(reading)) yield return gap;
    }

    /// <summary>What is not in the document, or was found and could not be placed.</summary>
    /// <param name="reading">What was read.</param>
    public static IEnumerable<ReportLine> Gaps(ReadResult reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        foreach (var (section, state) in reading.Sections)
        {
            if (state == SectionState.Missing) yield return Gap("missing", $"{section.Title}: none of its tables was found");
            if (state != SectionState.Partial) continue;

            var all = reading.Report.Where(cell => cell.Definition.Id.StartsWith(section.Id + '.', StringComparison.Ordinal)).ToList();
            var lost = all.Count(cell => cell.State == CellState.Missing);
            yield return Gap("read in part", string.Create(CultureInfo.InvariantCulture, $"{section.Title}: {lost} of {all.Count} cells are missing"));
        }

        foreach (var remark in reading.Remarks)
        {
            var line = remark.Place.IsKnown ? $" ({remark.Place.InWords()})" : "";
            yield return Gap("note", PrintableText.OnOneLine(remark.Text) + line);
        }

        var rows = reading.Unplaced.GroupBy(figure => (figure.Place.Row, figure.Reason)).ToList();
        foreach (var row in rows.Take(ShownRows)) yield return Gap("not placed", Row([.. row]));
        if (rows.Count > ShownRows) yield return Gap("not placed", $"{rows.Skip(ShownRows).Sum(row => row.Count())} more figures");
    }

    // Figures that stand in one row and share their fate share a line.
    private static string Row(List<UnplacedFigure> figures)
    {
        var texts = string.Join(", ", figures.Take(ShownFigures).Select(figure => PrintableText.OnOneLine(figure.Text)));
        var more = figures.Count > ShownFigures ? $" and {figures.Count - ShownFigures} more" : "";
        return $"{texts}{more} ({figures[0].Place.InWordsFrom(figures.Count == 1 ? "" : "from ")}): {figures[0].Reason}";
    }

    private static ReportLine Violation(Finding finding) => finding.Rule.Severity switch
    {
        Severity.Error => new ReportLine([new LineRun("  "), new LineRun(finding.ToString(), Tone.Error)]),
        Severity.Warning => new ReportLine([new LineRun("  warning: ", Tone.Warning), new LineRun(finding.ToString())]),
        _ => new ReportLine([new LineRun("  notice: ", Tone.Detail), new LineRun(finding.ToString())]),
    };

    // A long sum is mostly zeros; what weighs in it are its figures, its gaps and what stands last, the total it should give.
    private static IEnumerable<ReportLine> Operands(Finding finding)
    {
        var operands = finding.Operands;
        var shown = operands.Length <= ShownOperands
            ? [.. operands]
            : operands.Where((cell, i) => cell.Value != 0m || i == operands.Length - 1).ToList();
        var places = shown.ConvertAll(cell => PlaceOf(cell.Place));
        var printed = finding.Subtotal is { } subtotal ? PlaceOf(subtotal.Place) : "";
        var width = places.Append(printed).Max(place => place.Length);
        for (var i = 0; i < shown.Count; i++)
        {
            yield return new ReportLine($"      {places[i].PadRight(width)}  {shown[i].Definition.LabelPath}: {CellText.Of(shown[i])}", Tone.Detail);
        }

        if (operands.Length - shown.Count is > 0 and var zeros)
        {
            yield return new ReportLine(string.Create(CultureInfo.InvariantCulture, $"      {"".PadRight(width)}  and {zeros} that say 0"), Tone.Detail);
        }

        if (finding.Subtotal is { Declared.Label: var label } total)
        {
            yield return new ReportLine($"      {printed.PadRight(width)}  {total.LabelPath}/{label}: {PrintableText.OnOneLine(total.Value.Raw ?? "")}", Tone.Detail);
        }
    }

    private static string PlaceOf(Place place) =>
        place.IsInText ? string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}") : place.ToString();

    private static string FiguresOf(ReadResult reading) => string.Create(CultureInfo.InvariantCulture,
        $"figures: {reading.PlacedFigures} placed, {reading.Unplaced.Length} not placed");

    private static string Summary(Reconciliation reconciliation)
    {
        var counts = new List<string>(4);
        Add(Verdict.Violated, "do not hold");
        Add(Verdict.Holds, "hold");
        Add(Verdict.HoldsIfBlanksAreZero, "hold only if blanks are zero");
        Add(Verdict.NotAssessable, "cannot be assessed");
        if (reconciliation.Outcomes.IsEmpty) return "the form has no rules";
        return "checks: " + (counts.Count == 0 ? "none, since no cell that a rule reads says anything" : string.Join(", ", counts));

        void Add(Verdict verdict, string words)
        {
            if (reconciliation.CountOfTold(verdict) is > 0 and var count) counts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {words}"));
        }
    }

    private static ReportLine Said(string what, string said, Place place) => new(
        string.Create(CultureInfo.InvariantCulture, $"  {what}: {PrintableText.OnOneLine(said)} (line {place.Line})"), Tone.Detail);

    private static ReportLine Gap(string what, string rest) => new([new LineRun($"  {what}: ", Tone.Warning), new LineRun(rest)]);
}
