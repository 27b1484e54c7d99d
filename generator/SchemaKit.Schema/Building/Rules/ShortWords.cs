using System.Globalization;
using System.Text;

namespace SchemaKit.Schema.Building;

/// <summary>
/// Says the sides of a rule in short words of the form: numerals in front of labels, such as <c>一 + 二</c>, or else the labels.
/// </summary>
internal static class ShortWords
{
    private const int LongestSum = 4;
    private const string Brackets = "(（[［〔【";

    private static readonly char[] SetOff = [.. Brackets, .. ")）]］〕】、.．，,:： \u3000"];

    /// <summary>A row or column in short: the numerals in front of its label and those of its groups, or else the label.</summary>
    public static string Of(PlacedHeading heading, Axis axis) => Numerals(heading.Line) ?? axis.LabelOf(heading);

    /// <summary>A row or column in short, within the group it shares with others.</summary>
    /// <param name="heading">The row or column.</param>
    /// <param name="group">The group; null for the whole table.</param>
    /// <param name="repeated">The labels that more than one row or column of the group has.</param>
    /// <param name="alone">Whether the group is the only one spoken of, so that its own numeral may lead.</param>
    public static string Within(PlacedHeading heading, PlacedHeading? group, ISet<string> repeated, bool alone)
    {
        var line = heading.Line.Skip(group?.Line.Count() ?? 0).ToList();
        if (Numerals(alone ? heading.Line : line) is { } numerals) return numerals;
        return repeated.Contains(heading.Label) && line.Count > 0 ? string.Join("/", line.Select(h => h.Label)) : heading.Label;
    }

    /// <summary>Operands in a row, each with its sign; the middle of a long row is left out.</summary>
    public static string Row(IReadOnlyList<SignedWord> operands)
    {
        if (operands.Count == 0) return "0";
        var text = new StringBuilder(operands[0].IsNegative ? "-" : "").Append(operands[0].Text);
        var isLong = operands.Count > LongestSum;
        if (isLong) text.Append(" + …");
        foreach (var operand in operands.Skip(isLong ? operands.Count - 1 : 1))
            text.Append(operand.IsNegative ? " - " : " + ").Append(operand.Text);
        return text.ToString();
    }

    /// <summary>A number as it is written in a rule.</summary>
    public static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The sign of a comparison.</summary>
    public static string Of(Relation relation) => relation switch
    {
        Relation.Equal => "=",
        Relation.NotEqual => "≠",
        Relation.AtMost => "≤",
        Relation.AtLeast => "≥",
        Relation.LessThan => "<",
        _ => ">",
    };

    /// <summary>The numerals of headings one below the other, such as <c>三(七)</c>; null where one has none.</summary>
    private static string? Numerals(IEnumerable<PlacedHeading> line)
    {
        var text = new StringBuilder();
        foreach (var heading in line)
        {
            if (NumeralOf(heading.Label) is not { } numeral) return null;
            var isBareBesideBare = text.Length > 0 && text[text.Length - 1] is not ')' && numeral[0] is not '(';
            text.Append(isBareBesideBare ? "." : "").Append(numeral);
        }

        return text.Length == 0 ? null : text.ToString();
    }

    /// <summary>The numeral in front of a label, without what sets it off but its brackets; null where there is none.</summary>
    private static string? NumeralOf(string label)
    {
        var front = label.Substring(0, label.Length - LabelText.WithoutNumber(label.AsSpan()).Length).Trim();
        if (front.Length == 0) return null;
        var numeral = front.Trim(SetOff);
        return Brackets.Contains(front[0]) ? $"({numeral})" : numeral;
    }
}

/// <summary>An operand of a sum in short words.</summary>
/// <param name="IsNegative">Whether it is subtracted.</param>
/// <param name="Text">The word.</param>
internal readonly record struct SignedWord(bool IsNegative, string Text);
