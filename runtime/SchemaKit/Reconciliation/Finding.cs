using System.Collections.Immutable;
using System.Globalization;

namespace SchemaKit;

/// <summary>A rule of which more is to be said than that it holds, at one column, row or cell of one report.</summary>
public sealed class Finding
{
    private const int MostFigures = 4;
    private const int MostPlaces = 6;
    private const int MostMissing = 3;

    private readonly CellBlock block;
    private readonly Outcome outcome;

    internal Finding(Rule rule, RuleInstance instance, Outcome outcome, CellBlock block, FormSection? missingSection)
    {
        Rule = rule;
        Instance = instance;
        MissingSection = missingSection;
        this.outcome = outcome;
        this.block = block;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>Where the rule is applied.</summary>
    public RuleInstance Instance { get; }

    /// <summary>What can be said of it.</summary>
    public Verdict Verdict => outcome.Verdict;

    /// <summary>
    /// The section that switches the rule off: it is missing from the report as a whole, and without it the rule cannot be assessed.
    /// Null for every other finding.
    /// </summary>
    public FormSection? MissingSection { get; }

    /// <summary>The printed subtotal that the finding is about; null for a finding of a rule of the form.</summary>
    public PrintedSubtotal? Subtotal { get; internal init; }

    /// <summary>The known part of the left side; null where the rule is not one comparison.</summary>
    public decimal? Left => outcome.Left;

    /// <summary>The known part of the right side; null where the rule is not one comparison.</summary>
    public decimal? Right => outcome.Right;

    /// <summary>Left minus right, as far as known; null where the rule is not one comparison.</summary>
    public decimal? Difference => Left - Right;

    /// <summary>The cells that the rule reads, as the report fills them.</summary>
    public ImmutableArray<Cell> Operands => [.. Instance.Operands.Select(index => block[index])];

    /// <summary>Those of the operands that say no number.</summary>
    public ImmutableArray<Cell> MissingOperands => [.. Operands.Where(cell => cell.State != CellState.Number)];

    /// <summary>
    /// What is to be said, in the words of the form: <c>自然人: 一 + 二 = 2, 三(七) + 四 = 0</c>. Sides that rest on cells without a
    /// number say what is known of them. A rule that is not one comparison is said in its own words, with the figures it met; one that is
    /// switched off says which section is missing.
    /// </summary>
    public string Message => Told.ToString();

    private Message Told
    {
        get
        {
            var message = MissingSection is { } section ? ReconciliationTexts.NotChecked(Rule.Says, section.Title)
                : Verdict == Verdict.NotAssessable ? WithMissing(Statement)
                : Statement;
            return Instance.AtLabel is { } at ? ReconciliationTexts.At(at, message) : message;
        }
    }

    private Message Statement => Rule is { LeftWords: { } left, RightWords: { } right } && Left is { } l && Right is { } r
        ? Verdict == Verdict.Violated && Rule.Relation is { } relation and not "="
            ? ReconciliationTexts.SidesNotRelated(left, l, relation, right, r)
            : ReconciliationTexts.Sides(left, l, right, r)
        : Verdict == Verdict.Violated ? WithFigures(Rule.Says) : ReconciliationTexts.Says(Rule.Says);

    /// <summary>The rule's id, the message and the places of the operands that say something other than zero.</summary>
    public override string ToString()
    {
        Message?[] places = [PlacesOf(isPrevious: false), PlacesOf(isPrevious: true)];
        List<object> known = [.. places.OfType<Message>()];
        return (known.Count == 0 ? ReconciliationTexts.RuleAndMessage(Rule.Id, Message) : ReconciliationTexts.RuleAndMessageAt(Rule.Id, Message, known)).ToString();
    }

    private Message? PlacesOf(bool isPrevious)
    {
        List<Place> places =
        [
            .. Operands.Where(cell => cell.Definition.IsOfPreviousYear == isPrevious && cell.Place.IsKnown && cell.Value is not (null or 0m)).Select(cell => cell.Place),
        ];
        if (!isPrevious && Subtotal is { Place.IsKnown: true } printed) places.Add(printed.Place);
        return places.Count == 0 ? null : Place.InWords(places, isPrevious, MostPlaces);
    }

    private Message WithFigures(string says)
    {
        var operands = Operands;
        if (operands.IsEmpty) return ReconciliationTexts.Says(says);
        List<object> figures = operands.Length == 1 && operands[0].Definition.Id == Instance.At
            ? [Said(operands[0])]
            : [.. operands.Take(MostFigures).Select(cell => $"{LastLabel(cell)} = {Said(cell)}")];
        return operands.Length > MostFigures ? ReconciliationTexts.HereAndMore(says, figures) : ReconciliationTexts.Here(says, figures);
    }

    private static string LastLabel(Cell cell)
    {
        var label = cell.Definition.LabelPath[(cell.Definition.LabelPath.LastIndexOf('/') + 1)..];
        return cell.Definition.IsOfPreviousYear ? FormTexts.OfPreviousYear(label).ToString() : label;
    }

    private static string Said(Cell cell) => cell.Value is { } value ? value.ToString("0.############################", CultureInfo.InvariantCulture)
        : cell.Raw is { Length: > 0 } raw ? raw
        : ReconciliationTexts.Nothing.ToString();

    private Message WithMissing(Message message)
    {
        var missing = MissingOperands;
        if (missing.IsEmpty) return ReconciliationTexts.RoundedFiguresLeaveOpen(message);
        List<object> cells = [.. missing.Take(MostMissing).Select(cell => cell.Definition.ToldPath)];
        return missing.Length > MostMissing
            ? ReconciliationTexts.NotKnownAndMore(message, cells, missing.Length - MostMissing)
            : ReconciliationTexts.NotKnown(message, cells);
    }
}
