namespace SchemaKit.Schema;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    private const int LongestName = 200;

    /// <summary>
    /// The known name that differs in the fewest letters, at most a third of them, or else one of which only the outer part was left
    /// out; null where there is none.
    /// </summary>
    public static string? To(string written, IEnumerable<string> known)
    {
        if (written.Length > LongestName) return null;
        string? nearest = null;
        string? fuller = null;
        var bound = Math.Max(1, written.Length / 3);
        foreach (var name in known)
        {
            if (fuller is null && name.EndsWith("." + written, StringComparison.Ordinal)) fuller = name;
            if (name.Length > LongestName || Math.Abs(name.Length - written.Length) > bound) continue;
            var distance = Distance(written, name, bound);
            if (distance > bound) continue;
            nearest = name;
            bound = distance - 1;
            if (bound < 0) break;
        }

        return nearest ?? fuller;
    }

    /// <summary>How many letters are dropped, added, changed or swapped with their neighbour; more than the bound once it is passed.</summary>
    private static int Distance(string left, string right, int bound)
    {
        var before = new int[right.Length + 1];
        var above = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++) above[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + changed);
                var isSwap = i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]);
                if (isSwap) row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > bound) return least;
            (before, above, row) = (above, row, before);
        }

        return above[right.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
