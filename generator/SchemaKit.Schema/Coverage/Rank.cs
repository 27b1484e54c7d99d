using System.Numerics;

namespace SchemaKit.Schema;

/// <summary>The rank of equalities by exact elimination in whole numbers, cells that stand in few of them first, so that little fills up.</summary>
internal sealed class Rank
{
    // Beyond any form: what is reckoned with in a tenth of a second.
    private const int MostSteps = 500_000;

    private readonly Dictionary<int, Dictionary<int, BigInteger>> rows = [];
    private readonly Dictionary<int, HashSet<int>> rowsOf = [];
    private readonly SortedSet<(int Rows, int Cell)> cells = [];
    private int steps;

    private Rank(IEnumerable<IEnumerable<Term>> equalities)
    {
        foreach (var equality in equalities)
        {
            var row = equality.ToDictionary(term => term.Cell, term => term.Factor);
            if (row.Count == 0) continue;
            var index = rows.Count;
            rows.Add(index, row);
            foreach (var cell in row.Keys)
            {
                if (!rowsOf.TryGetValue(cell, out var standsIn)) rowsOf[cell] = standsIn = [];
                standsIn.Add(index);
            }
        }

        foreach (var pair in rowsOf) cells.Add((pair.Value.Count, pair.Key));
    }

    /// <summary>How many of some equalities do not follow from the others; null where that takes too long to say.</summary>
    /// <param name="equalities">The terms of each.</param>
    public static int? Of(IEnumerable<IEnumerable<Term>> equalities) => new Rank(equalities).Eliminate();

    private int? Eliminate()
    {
        var rank = 0;
        while (cells.Count > 0)
        {
            var cell = cells.Min.Cell;
            var pivot = rowsOf[cell].OrderBy(row => rows[row].Count).ThenBy(row => row).First();
            foreach (var row in rowsOf[cell].Where(row => row != pivot).ToList())
            {
                Subtract(pivot, row, cell);
                if (steps > MostSteps) return null;
            }

            foreach (var other in rows[pivot].Keys) Leave(other, pivot);
            rows.Remove(pivot);
            rank++;
        }

        return rank;
    }

    // As often one row from a multiple of the other as makes the cell vanish; what all factors have in common is left out.
    private void Subtract(int pivot, int row, int cell)
    {
        var (from, what) = (rows[row], rows[pivot]);
        var (times, less) = (what[cell], from[cell]);
        steps += from.Count + what.Count;
        if (!times.IsOne)
        {
            foreach (var key in from.Keys.ToList()) from[key] *= times;
        }

        foreach (var (other, factor) in what.Select(pair => (pair.Key, pair.Value)))
        {
            var known = from.TryGetValue(other, out var before);
            var after = before - (less * factor);
            if (!after.IsZero) from[other] = after;
            else from.Remove(other);
            if (known && after.IsZero) Leave(other, row);
            else if (!known && !after.IsZero) Enter(other, row);
        }

        var common = from.Values.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        if (common <= BigInteger.One) return;
        foreach (var key in from.Keys.ToList()) from[key] /= common;
    }

    private void Enter(int cell, int row)
    {
        cells.Remove((rowsOf[cell].Count, cell));
        rowsOf[cell].Add(row);
        cells.Add((rowsOf[cell].Count, cell));
    }

    private void Leave(int cell, int row)
    {
        cells.Remove((rowsOf[cell].Count, cell));
        rowsOf[cell].Remove(row);
        if (rowsOf[cell].Count > 0) cells.Add((rowsOf[cell].Count, cell));
    }
}
