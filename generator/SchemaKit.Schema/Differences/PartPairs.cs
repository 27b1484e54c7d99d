namespace SchemaKit.Schema;

/// <summary>Which parts of two forms are the same part.</summary>
internal static class PartPairs
{
    /// <summary>
    /// Parts of one name; of the others, those of which the newer schema says so and those that read alike, where only one part on either
    /// side does.
    /// </summary>
    /// <param name="before">The parts of the older form, side by side.</param>
    /// <param name="after">The parts of the newer form in the same place.</param>
    /// <param name="isSaid">Whether the newer schema says that two parts hold the same.</param>
    public static List<(FormPart Before, FormPart After)> Of(IReadOnlyList<FormPart> before, IReadOnlyList<FormPart> after, Func<FormPart, FormPart, bool> isSaid)
    {
        var now = after.ToDictionary(part => part.Id, StringComparer.Ordinal);
        var was = new HashSet<string>(before.Select(part => part.Id), StringComparer.Ordinal);
        var (gone, added) = (before.Where(part => !now.ContainsKey(part.Id)).ToList(), after.Where(part => !was.Contains(part.Id)).ToList());
        var pairs = new List<(FormPart Before, FormPart After)>();
        foreach (var part in before)
        {
            if (now.TryGetValue(part.Id, out var same)) pairs.Add((part, same));
            else if (Partner(part, gone, added, isSaid) is { } said) pairs.Add((part, said));
            else if (Partner(part, gone, added, static (was, now) => was.ReadsLike(now)) is { } renamed) pairs.Add((part, renamed));
        }

        return pairs;
    }

    private static FormPart? Partner(FormPart part, List<FormPart> gone, List<FormPart> added, Func<FormPart, FormPart, bool> isOne)
    {
        var partners = added.Where(now => isOne(part, now)).Take(2).ToList();
        return partners.Count == 1 && gone.Count(was => isOne(was, partners[0])) == 1 ? partners[0] : null;
    }
}
