using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace SchemaKit;

/// <summary>A rule of which more is to be said than that it holds, at one column, row or cell of one report.</summary>
public sealed class Finding
{
    private const int MostFigures = 4;
    private const int MostPlaces = 6;

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
    public string Message
    {
        get
        {
            var message = new StringBuilder();
            if (Instance.AtLabel is { } at) message.Append(at).Append(": ");
            if (MissingSection is { } section)
            {
                return message.Append(Rule.Says).Append(" – not checked: ").Append(section.Title).Append(" is missing").ToString();
            }

            if (Rule is { LeftWords: { } left, RightWords: { } right } && Left is { } l && Right is { } r)
            {
                var against = Verdict == Verdict.Violated && Rule.Relation is { } relation and not "=" ? $"not {relation} " : "";
                message.Append(left).Append(" = ").Append(Figure(l)).Append(", ").Append(against).Append(right).Append(" = ").Append(Figure(r));
            }
            else
            {
                message.Append(Rule.Says);
                if (Verdict == Verdict.Violated) AppendFigures(message);
            }

            if (Verdict == Verdict.NotAssessable) AppendMissing(message);
            return message.ToString();
        }
    }

    /// <summary>The rule's id, the message and the places of the operands that say something other than zero.</summary>
    public override string ToString()
    {
        string[] places = [PlacesOf("", isPrevious: false), PlacesOf(" of the previous year's report", isPrevious: true)];
        var known = string.Join("; ", places.Where(place => place.Length > 0));
        return $"{Rule.Id}, {Message}{(known.Length == 0 ? "" : $" ({known})")}";
    }

    private string PlacesOf(string of, bool isPrevious)
    {
        var places = Operands
            .Where(cell => cell.Definition.IsOfPreviousYear == isPrevious && cell.Place.IsKnown && cell.Value is not (null or 0m))
            .Select(cell => cell.Place)
            .Concat(!isPrevious && Subtotal is { Place.IsKnown: true } printed ? [printed.Place] : []);
        return Place.InWords(places, of, MostPlaces);
    }

    private void AppendFigures(StringBuilder message)
    {
        var operands = Operands;
        if (operands.IsEmpty) return;
        message.Append(", here ");
        if (operands.Length == 1 && operands[0].Definition.Id == Instance.At) message.Append(Said(operands[0]));
        else message.AppendJoin(", ", operands.Take(MostFigures).Select(cell => $"{LastLabel(cell)} = {Said(cell)}"));
        if (operands.Length > MostFigures) message.Append(", …");
    }

    private static string LastLabel(Cell cell)
    {
        var label = cell.Definition.LabelPath[(cell.Definition.LabelPath.LastIndexOf('/') + 1)..];
        return cell.Definition.IsOfPreviousYear ? $"previous {label}" : label;
    }

    private static string Said(Cell cell) => cell.Value is { } value ? Figure(value) : cell.Raw is { Length: > 0 } raw ? raw : "nothing";

    private void AppendMissing(StringBuilder message)
    {
        var missing = MissingOperands;
        if (missing.IsEmpty)
        {
            message.Append(" – rounded figures leave it open");
            return;
        }

        message.Append(" – not known: ").AppendJoin(", ", missing.Take(3).Select(cell => cell.Definition.LabelPath));
        if (missing.Length > 3) message.Append(CultureInfo.InvariantCulture, $" and {missing.Length - 3} more");
    }

    private static string Figure(decimal figure) => figure.ToString("0.############################", CultureInfo.InvariantCulture);
}
