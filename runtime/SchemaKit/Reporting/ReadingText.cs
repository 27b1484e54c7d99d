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
        var body = reading.Report.Organization is { } organization ? PrintableText.OnOneLine(organization) : (object)BindingTexts.NoBodyNamed;
        var year = reading.Report.Year is { } known ? ReportingTexts.Year(known) : ReportingTexts.NoYearNamed;
        var read = reading.Sections.Count(section => section.State == SectionState.Read);
        var rest = ReportingTexts.Header(body, year, EditionOf(reading.Report.GetForm()), read, reading.Sections.Length);
        return new ReportLine([new LineRun(file, Tone.Heading), new LineRun(rest.ToString())]);
    }

    private static string EditionOf(Form form) => form.Variant is { } variant ? $"{form.Edition} {variant}" : form.Edition;

    /// <summary>What the report says of itself besides body and year: title, day of publication, document number.</summary>
    /// <param name="reading">What was read.</param>
    public static IEnumerable<ReportLine> Imprint(ReadResult reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var imprint = reading.Imprint;
        if (imprint.Title is { } title) yield return Said(ReportingTexts.Title, title.Value, title.Place);
        if (imprint.Published is { } day)
            yield return Said(ReportingTexts.Published, ReportingTexts.SaidBy(day.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.ToldBy), day.Place);
        if (imprint.DocumentNumber is { } number) yield return Said(ReportingTexts.DocumentNumber, ReportingTexts.SaidBy(number.Value, number.ToldBy), number.Place);
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
        if (reading.Sections.Any(section => section.State != SectionState.Missing)) yield return new ReportLine($"  {ReportingTexts.Summary(Checks(reconciliation), FiguresOf(reading))}");
        foreach (var section in reconciliation.Findings.GroupBy(finding => finding.MissingSection).Where(section => section.Key is not null))
        {
            var rules = section.Select(finding => finding.Rule.Id).Distinct();
            yield return Gap(ReportingTexts.NotChecked, ReportingTexts.RulesWithout([.. rules], section.Key!.Title));
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
            if (state == SectionState.Missing) yield return Gap(ReportingTexts.Missing, ReportingTexts.NoTableFound(section.Title));
            if (state != SectionState.Partial) continue;

            var all = reading.Report.Where(cell => cell.Definition.Id.StartsWith(section.Id + '.', StringComparison.Ordinal)).ToList();
            var lost = all.Count(cell => cell.State == CellState.Missing);
            yield return Gap(ReportingTexts.ReadInPart, ReportingTexts.CellsMissing(section.Title, lost, all.Count));
        }

        foreach (var remark in reading.Remarks)
        {
            var note = PrintableText.OnOneLine(remark.Text);
            yield return Gap(ReportingTexts.Note, remark.Place.IsKnown ? ReportingTexts.NoteAt(note, remark.Place.InWords()) : note);
        }

        var rows = reading.Unplaced.GroupBy(figure => (figure.Place.Row, figure.Reason)).ToList();
        foreach (var row in rows.Take(ShownRows)) yield return Gap(ReportingTexts.NotPlaced, Row([.. row]));
        if (rows.Count > ShownRows) yield return Gap(ReportingTexts.NotPlaced, ReportingTexts.MoreFigures(rows.Skip(ShownRows).Sum(row => row.Count())));
    }

    // Figures that stand in one row and share their fate share a line.
    private static Message Row(List<UnplacedFigure> figures)
    {
        List<object> texts = [.. figures.Take(ShownFigures).Select(figure => PrintableText.OnOneLine(figure.Text))];
        var (place, reason) = (figures[0].Place.InWordsFrom(andFurther: figures.Count > 1), figures[0].Reason);
        return figures.Count > ShownFigures
            ? ReportingTexts.UnplacedFiguresAndMore(texts, figures.Count - ShownFigures, place, reason)
            : ReportingTexts.UnplacedFigures(texts, place, reason);
    }

    private static ReportLine Violation(Finding finding) => finding.Rule.Severity switch
    {
        Severity.Error => new ReportLine([new LineRun("  "), new LineRun(finding.ToString(), Tone.Error)]),
        Severity.Warning => new ReportLine([new LineRun($"  {ReportingTexts.Lead(ReportingTexts.Warning)}", Tone.Warning), new LineRun(finding.ToString())]),
        _ => new ReportLine([new LineRun($"  {ReportingTexts.Lead(ReportingTexts.Notice)}", Tone.Detail), new LineRun(finding.ToString())]),
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
            yield return new ReportLine($"      {places[i].PadRight(width)}  {ReportingTexts.Figure(shown[i].Definition.ToldPath, CellText.Of(shown[i]))}", Tone.Detail);
        }

        if (operands.Length - shown.Count is > 0 and var zeros)
        {
            yield return new ReportLine($"      {"".PadRight(width)}  {ReportingTexts.ZerosToo(zeros)}", Tone.Detail);
        }

        if (finding.Subtotal is { Declared.Label: var label } total)
        {
            yield return new ReportLine($"      {printed.PadRight(width)}  {ReportingTexts.Figure($"{total.LabelPath}/{label}", PrintableText.OnOneLine(total.Value.Raw ?? ""))}", Tone.Detail);
        }
    }

    private static string PlaceOf(Place place) =>
        place.IsInText ? string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}")
        : place.IsKnown ? place.InWords().ToString()
        : "";

    private static Message FiguresOf(ReadResult reading) => ReportingTexts.Figures(reading.PlacedFigures, reading.Unplaced.Length);

    private static Message Checks(Reconciliation reconciliation)
    {
        var counts = new List<object>(4);
        Add(Verdict.Violated, ReportingTexts.ChecksFail);
        Add(Verdict.Holds, ReportingTexts.ChecksHold);
        Add(Verdict.HoldsIfBlanksAreZero, ReportingTexts.ChecksHoldIfBlanksAreZero);
        Add(Verdict.NotAssessable, ReportingTexts.ChecksCannotBeAssessed);
        return reconciliation.Outcomes.IsEmpty ? ReportingTexts.NoRules
            : counts.Count == 0 ? ReportingTexts.NoChecks
            : ReportingTexts.Checks(counts);

        void Add(Verdict verdict, Func<int, Message> words)
        {
            if (reconciliation.CountOfTold(verdict) is > 0 and var count) counts.Add(words(count));
        }
    }

    private static ReportLine Said(Message what, object said, Place place)
    {
        var text = PrintableText.OnOneLine(said.ToString()!);
        return new($"  {(place.IsKnown ? ReportingTexts.SaidAt(what, text, place.InWords()) : ReportingTexts.Said(what, text))}", Tone.Detail);
    }

    private static ReportLine Gap(Message what, object rest) => new([new LineRun($"  {ReportingTexts.Lead(what)}", Tone.Warning), new LineRun(rest.ToString()!)]);
}
