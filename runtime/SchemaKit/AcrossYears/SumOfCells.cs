using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>What several cells say together.</summary>
/// <param name="Value">The sum; missing where it is not known.</param>
/// <param name="Place">Where the first of them stood; nowhere where the sum is not known.</param>
/// <param name="Obstacle">Why it is not known; null where it is, or where no cell says anything.</param>
internal readonly record struct SumOfCells(CellValue Value, Place Place, Message? Obstacle)
{
    /// <summary>Adds cells up. A sum of rounded numbers is rounded to the sum of their steps.</summary>
    /// <param name="block">The cells of the form.</param>
    /// <param name="parts">Which of them.</param>
    public static SumOfCells Of(CellBlock block, ImmutableArray<int> parts)
    {
        var (sum, roundedTo) = (0m, 0m);
        var first = block.Values[parts[0]];
        var isOneState = true;
        int? unknown = null;
        foreach (var part in parts)
        {
            var value = block.Values[part];
            if (value.State != first.State) isOneState = false;
            if (value.Value is not { } number)
            {
                unknown ??= part;
                continue;
            }

            sum += number;
            roundedTo += value.RoundedTo;
        }

        // Cells that all say nothing say nothing together; texts do not add up.
        if (unknown is null) return OfNumbers(sum, roundedTo, parts.Length, block.PlaceOf(parts[0]));
        if (isOneState && first.State != CellState.Text) return new(first, block.PlaceOf(parts[0]), null);
        return new(CellValue.Missing, default, FormTexts.SumWithoutNumber(parts.Length, block.Catalogue[unknown.Value].Id));
    }

    private static SumOfCells OfNumbers(decimal sum, decimal roundedTo, int parts, Place place) => CellValue.CanBeSaid(sum) && CellValue.CanBeSaid(roundedTo)
        ? new(CellValue.Number(sum, roundedTo), place, null)
        : new(CellValue.Missing, default, FormTexts.SumNotSaid(parts));
}
