namespace SchemaKit.Schema;

/// <summary>Which parts of two forms are the same part.</summary>
internal static class PartPairs
{
    /// <summary>Parts of one name; of the others, those that read alike where only one part on either side does.</summary>
    /// <param name="before">The parts of the older form, side by side.</param>
    /// <param name="after">The parts of the newer form in the same place.</param>
    public static List<(FormPart Before, FormPart After)> Of(IReadOnlyList<FormPart> before, IReadOnlyList<FormPart> after)
    {
        var now = after.ToDictionary(part => part.Id, StringComparer.Ordinal);
        var was = new HashSet<string>(before.Select(part => part.Id), StringComparer.Ordinal);
        var (gone, added) = (before.Where(part => !now.ContainsKey(part.Id)).ToList(), after.Where(part => !was.Contains(part.Id)).ToList());
        var pairs = new List<(FormPart Before, FormPart After)>();
        foreach (var part in before)
        {
            if (now.TryGetValue(part.Id, out var same)) pairs.Add((part, same));
            else if (Only(added, part) is { } renamed && Only(gone, renamed) == part) pairs.Add((part, renamed));
        }

        return pairs;
    }

    private static FormPart? Only(IEnumerable<FormPart> parts, FormPart like)
    {
        var alike = parts.Where(like.ReadsLike).Take(2).ToList();
        return alike.Count == 1 ? alike[0] : null;
    }
}
