namespace SchemaKit.Schema;

/// <summary>Changes of how figures stated in sentences are recognised, and of what they are held against.</summary>
internal sealed class ProseChanges(Template older, Template newer, List<Change> changes)
{
    public void Note()
    {
        var wordings = new Wordings(changes);
        wordings.Words("prose.between", "words between what opens a claim and its figure", older.Prose.Between, newer.Prose.Between);
        wordings.Words("prose.not", "words that exclude every claim", older.Prose.Not, newer.Prose.Not);
        foreach (var gone in older.Prose.Claims.Where(claim => Same(newer, claim) is null))
            changes.Add(new(ChangeKind.CheckLeft, $"prose.{gone.Id}", $"claim '{gone.Id}' is gone: what sentences say of it is no longer read") { Before = gone.Id });
        foreach (var added in newer.Prose.Claims.Where(claim => Same(older, claim) is null))
            changes.Add(new(ChangeKind.CheckNew, $"prose.{added.Id}", $"claim '{added.Id}' is new") { After = added.Id });
        foreach (var claim in older.Prose.Claims)
        {
            if (Same(newer, claim) is { } same) Compare(claim, same, wordings);
        }

        var (before, after) = (older.Prose.Claims.Select(claim => claim.Id).ToList(), newer.Prose.Claims.Select(claim => claim.Id).ToList());
        if (!before.Intersect(after).SequenceEqual(after.Intersect(before))) changes.Add(new(ChangeKind.Reordered, "prose", "the claims stand in another order"));
    }

    private static Claim? Same(Template template, Claim claim) => template.Prose.Claims.FirstOrDefault(other => other.Id == claim.Id);

    private void Compare(Claim before, Claim after, Wordings wordings)
    {
        var path = $"prose.{before.Id}";
        wordings.Words($"{path}.says", $"words that open claim '{before.Id}'", before.Says, after.Says);
        wordings.Words($"{path}.about", $"words that tell the topic of claim '{before.Id}'", before.About, after.About);
        wordings.Words($"{path}.not", $"words that exclude claim '{before.Id}'", before.Not, after.Not);
        wordings.Words($"{path}.none", $"words that state a zero for claim '{before.Id}'", before.None, after.None);
        Meant(path, $"claim '{before.Id}'", before.Means, after.Means);
        wordings.Words($"{path}.parts", $"words for the parts of claim '{before.Id}'", Words(before), Words(after));
        foreach (var part in before.Parts)
        {
            if (after.Parts.FirstOrDefault(other => other.Word == part.Word) is { } same)
                Meant($"{path}.parts.{part.Word}", $"part '{part.Word}' of claim '{before.Id}'", part.Means, same.Means);
        }

        Weights.Note(path, $"claim '{before.Id}' that no cell agrees with", before.Severity, after.Severity, changes);
    }

    private void Meant(string path, string what, EquatableArray<Meaning> before, EquatableArray<Meaning> after)
    {
        var (was, now) = (Text(older, before), Text(newer, after));
        if (was != now) changes.Add(new(ChangeKind.Otherwise, path, $"{what} means {now}, meant {was}") { Before = was, After = now });
    }

    private static EquatableArray<string> Words(Claim claim) => new(claim.Parts.Select(part => part.Word));

    private static string Text(Template template, EquatableArray<Meaning> means) =>
        string.Join(" or ", means.Select(meaning => string.Join(" + ", meaning.Cells.Select(cell => template.Cells[cell].Id))));
}
