using System.Collections.Immutable;
using System.Globalization;

namespace SchemaKit;

/// <summary>Writes a number that was rounded with the number word that says so: 19万.</summary>
internal static class RoundedNumber
{
    private static readonly (int Exponent, string Word)[] Words =
        [(4, "万"), (8, "亿"), (3, "千"), (2, "百"), (1, "十"), (5, "十万"), (6, "百万"), (7, "千万"), (9, "十亿"), (10, "百亿"), (11, "千亿"), (12, "万亿")];

    /// <summary>The number with a word that makes it one of its step; null where it was not rounded, or where no word does.</summary>
    /// <param name="value">The number.</param>
    /// <param name="cell">The cell, in whose unit it is.</param>
    /// <param name="units">The units of the form.</param>
    public static string? Write(CellValue value, CellDefinition cell, ImmutableArray<UnitOfMeasure> units)
    {
        if (value is not { Value: { } number, RoundedTo: > 0 }) return null;
        new Measures(units, cell.Kind).TryRead(cell.Unit, out var declared);
        foreach (var (exponent, word) in Words)
        {
            var written = Scaled(number, declared.Exponent - exponent);
            for (var decimals = 0; decimals <= CellValue.MostDecimals + exponent; decimals++)
            {
                var text = written.ToString($"F{decimals}", CultureInfo.InvariantCulture) + word;
                if (NumberGrammar.Read(text, cell, "", units) == value) return text;
            }
        }

        return null;
    }

    private static decimal Scaled(decimal number, int power)
    {
        for (; power > 0; power--) number *= 10;
        for (; power < 0; power++) number /= 10;
        return number;
    }
}
