using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>What stands behind a number, or in front of it: number words as a power of ten, a unit, a currency sign.</summary>
internal readonly record struct Measure(int Exponent, UnitOfMeasure? Unit)
{
    public UnitOfMeasure? Currency { get; init; }

    public bool IsEmpty => Exponent == 0 && !HasUnit;

    public bool HasUnit => Unit is not null || Currency is not null;

    /// <summary>Whether both are of one currency, as far as they say.</summary>
    public bool IsComparableTo(in Measure other) =>
        IsSame(Unit, Currency) && IsSame(Unit ?? Currency, other.Unit);

    /// <summary>Adds what stands behind; neither number words nor a unit may be there twice.</summary>
    public static bool TryAdd(ref Measure measure, in Measure behind)
    {
        if (measure.Exponent > 0 && behind.Exponent > 0) return false;
        if (measure.Unit is not null && behind.Unit is not null) return false;
        measure = measure with { Exponent = measure.Exponent + behind.Exponent, Unit = measure.Unit ?? behind.Unit };
        return true;
    }

    private static bool IsSame(UnitOfMeasure? one, UnitOfMeasure? other) => one is null || other is null || ReferenceEquals(one, other);
}

/// <summary>The measures that a cell may be written in.</summary>
internal readonly ref struct Measures(ImmutableArray<UnitOfMeasure> units, ValueKind kind)
{
    /// <summary>What the cell counts or measures.</summary>
    public ValueKind Kind => kind;

    /// <summary>Takes number words and a unit off the front of a text, whichever of them stand there.</summary>
    public Measure Take(ref ReadOnlySpan<char> text)
    {
        var exponent = 0;
        var lastWord = 0;
        while (true)
        {
            if (TakeUnit(ref text) is { } unit) return new Measure(exponent, unit);
            var word = text.IsEmpty ? 0 : WordExponent(text[0]);

            // Ten, hundred or thousand; then 万; then 亿: 千万, 百亿, 万亿.
            if (word == 0 || Rank(word) <= Rank(lastWord)) return new Measure(exponent, null);
            exponent += word;
            lastWord = word;
            text = WhiteSpace.Trim(text[1..]);
        }
    }

    /// <summary>Reads a text that is number words and a unit and nothing else; an empty text is no measure.</summary>
    public bool TryRead(ReadOnlySpan<char> text, out Measure measure)
    {
        text = WhiteSpace.Trim(text);
        measure = Take(ref text);
        return text.IsEmpty;
    }

    /// <summary>Takes a currency sign off the front of a text.</summary>
    public bool TryTakeCurrency(ref ReadOnlySpan<char> text, out UnitOfMeasure? currency)
    {
        foreach (var unit in units)
        {
            if (!IsMine(unit)) continue;
            foreach (var sign in unit.Signs)
            {
                if (!text.StartsWith(sign)) continue;
                text = WhiteSpace.Trim(text[sign.Length..]);
                currency = unit;
                return true;
            }
        }

        currency = null;
        return false;
    }

    /// <summary>Whether a text names any unit of the cell's kind.</summary>
    public bool IsMentionedIn(ReadOnlySpan<char> text)
    {
        for (; !text.IsEmpty; text = text[1..])
        {
            var rest = text;
            if (TakeUnit(ref rest) is not null) return true;
        }

        return false;
    }

    private UnitOfMeasure? TakeUnit(ref ReadOnlySpan<char> text)
    {
        UnitOfMeasure? longest = null;
        var length = 0;
        foreach (var unit in units)
        {
            if (!IsMine(unit)) continue;
            Compare(text, unit, unit.Name, ref longest, ref length);
            foreach (var name in unit.Also) Compare(text, unit, name, ref longest, ref length);
        }

        text = length > 0 ? WhiteSpace.Trim(text[length..]) : text;
        return longest;
    }

    private static void Compare(ReadOnlySpan<char> text, UnitOfMeasure unit, string name, ref UnitOfMeasure? longest, ref int length)
    {
        if (name.Length <= length || name.Length > text.Length) return;
        for (var i = 0; i < name.Length; i++)
        {
            if (CharacterFolding.Simplify(text[i]) != CharacterFolding.Simplify(name[i])) return;
        }

        (longest, length) = (unit, name.Length);
    }

    private bool IsMine(UnitOfMeasure unit) => (unit.Kind == ValueKind.Money) == (kind == ValueKind.Money);

    private static int WordExponent(char word) => word switch
    {
        '十' => 1,
        '百' => 2,
        '千' => 3,
        '万' or '萬' => 4,
        '亿' or '億' => 8,
        _ => 0,
    };

    private static int Rank(int exponent) => exponent switch { 0 => 0, < 4 => 1, 4 => 2, _ => 3 };
}
