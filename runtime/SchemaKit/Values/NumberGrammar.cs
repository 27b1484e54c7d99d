using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// The one grammar of what a cell says. A number is a sign, a currency sign, digits, a number word, a unit and a remark in brackets,
/// of which only the digits must be there; whatever is not written like that in every character is text.
/// </summary>
internal static class NumberGrammar
{
    /// <summary>The mark of a figure that is not known, as official statistics print it: the cell is there, and what it should say is missing.</summary>
    public const string MissingMark = "..";

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The text as published; white space around it never matters.</param>
    /// <param name="cell">The cell, in whose unit the number is given.</param>
    /// <param name="headUnit">
    /// The unit at the head of the cell's column as published, such as 万元, for a cell that writes none; empty, or anything that is no
    /// unit of the form, where the head names none.
    /// </param>
    /// <param name="units">The units that figures of the form are written in.</param>
    public static CellValue Read(
        ReadOnlySpan<char> text, CellDefinition cell, ReadOnlySpan<char> headUnit, ImmutableArray<UnitOfMeasure> units)
    {
        text = WhiteSpace.Trim(text);
        if (text.IsEmpty) return CellValue.Blank;
        if (text is MissingMark) return CellValue.Missing;
        var raw = text.ToString();
        if (IsNotApplicable(text)) return CellValue.NotApplicable(raw);
        var measures = new Measures(units, cell.Kind);
        return TryReadNumber(text, measures, out var digits, out var measure)
            && TryConvert(digits, measure, measures, cell.Unit, headUnit, out var value, out var step)
            && CellValue.CanBeSaid(value) && CellValue.CanBeSaid(step)
            ? CellValue.Number(value, step, raw)
            : CellValue.Text(raw);
    }

    /// <summary>Whether a text is the name of a unit of the form, such as 万元, and nothing else.</summary>
    public static bool IsUnit(ReadOnlySpan<char> text, ImmutableArray<UnitOfMeasure> units) =>
        IsUnit(text, new Measures(units, ValueKind.Count), out _) || IsUnit(text, new Measures(units, ValueKind.Money), out _);

    /// <summary>Whether figures of a cell may be given in a unit: one of what it counts or measures, which converts to its own.</summary>
    /// <param name="text">The unit as published.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="units">The units that figures of the form are written in.</param>
    public static bool IsUnitOf(ReadOnlySpan<char> text, CellDefinition cell, ImmutableArray<UnitOfMeasure> units)
    {
        var measures = new Measures(units, cell.Kind);
        return IsUnit(text, measures, out var measure) && measures.TryRead(cell.Unit, out var declared) && (cell.Kind != ValueKind.Money || measure.IsComparableTo(declared));
    }

    /// <summary>Whether two names of units say the same.</summary>
    public static bool AreSameUnit(ReadOnlySpan<char> one, ReadOnlySpan<char> other, CellDefinition cell, ImmutableArray<UnitOfMeasure> units)
    {
        var measures = new Measures(units, cell.Kind);
        return IsUnit(one, measures, out var first) && IsUnit(other, measures, out var second)
            && first.Exponent == second.Exponent && (cell.Kind != ValueKind.Money || first.IsComparableTo(second));
    }

    private static bool IsUnit(ReadOnlySpan<char> text, in Measures measures, out Measure measure) => measures.TryRead(text, out measure) && measure.HasUnit;

    /// <summary>Whether a text is one of the marks and words by which a cell says that nothing applies.</summary>
    public static bool IsNotApplicable(ReadOnlySpan<char> text) => text switch
    {
        "/" or "／" or "无" or "無" or "不适用" or "不適用" => true,
        [var dash] => IsDash(dash),
        [var dash, var second] => IsDash(dash) && second == dash,
        _ => false,
    };

    private static bool IsDash(char character) => character is '-' or '－' or '—' or '–' or '―' or '−';

    private static bool TryReadNumber(ReadOnlySpan<char> text, in Measures measures, out Digits digits, out Measure measure)
    {
        digits = default;
        measure = default;
        var rest = text;
        var isSpaceLost = SkipLostSpaces(ref rest);
        var isSigned = SignWords.TryTake(ref rest, out var isNegative);
        if (measures.TryTakeCurrency(ref rest, out var currency) && !isSigned) isSigned = SignWords.TryTake(ref rest, out isNegative);
        if (isSpaceLost && (isSigned || currency is not null)) return false;
        if (!Digits.TryTake(ref rest, isNegative, out digits)) return false;
        measure = measures.Take(ref rest) with { Currency = currency };
        return rest.IsEmpty || TryTakeBracket(rest, measures, ref measure);
    }

    // Where a no-break space went through a wrong encoding, a question mark or a replacement character was left of it.
    private static bool SkipLostSpaces(ref ReadOnlySpan<char> rest)
    {
        var isLost = false;
        while (rest is ['?' or '\uFFFD', var space, ..] && WhiteSpace.IsSpace(space))
        {
            rest = WhiteSpace.Trim(rest[1..]);
            isLost = true;
        }

        return isLost;
    }

    // Brackets behind the digits hold a number word or unit, and count; or a remark, and do not.
    private static bool TryTakeBracket(ReadOnlySpan<char> rest, in Measures measures, ref Measure measure)
    {
        var length = BracketLength(rest);
        if (length == 0) return false;
        var inside = WhiteSpace.Trim(rest[1..(length - 1)]);
        var behind = WhiteSpace.Trim(rest[length..]);
        var remark = inside;
        var bracketed = measures.Take(ref inside);
        if (inside.IsEmpty && !bracketed.IsEmpty)
        {
            var unit = measures.Take(ref behind);
            return behind.IsEmpty && Measure.TryAdd(ref measure, bracketed) && Measure.TryAdd(ref measure, unit);
        }

        // An amount of money whose only unit stands in a remark may be in that unit, or not.
        return behind.IsEmpty && (measures.Kind != ValueKind.Money || measure.HasUnit || !measures.IsMentionedIn(remark));
    }

    private static int BracketLength(ReadOnlySpan<char> text)
    {
        if (text[0] is not ('(' or '（')) return 0;
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '（') depth++;
            if (text[i] is ')' or '）') depth--;
            if (depth == 0) return i + 1;
        }

        return 0;
    }

    private static bool TryConvert(
        in Digits digits,
        in Measure written,
        in Measures measures,
        string? cellUnit,
        ReadOnlySpan<char> headUnit,
        out decimal value,
        out decimal step)
    {
        value = step = 0;
        var isKnown = measures.TryRead(cellUnit, out var declared);
        var measure = written;

        // Brackets at a head that name no unit hold some explanation.
        if (written.IsEmpty && !measures.TryRead(headUnit, out measure)) measure = default;
        if (measure.IsEmpty) measure = declared;
        else if (!isKnown) return false;
        if (measures.Kind == ValueKind.Money && !measure.IsComparableTo(declared)) return false;

        var shift = measure.Exponent - declared.Exponent;
        if (!digits.TryScale(shift, out value)) return false;
        return shift == 0 || written.Exponent == 0 || digits.TryStep(shift, out step);
    }
}
