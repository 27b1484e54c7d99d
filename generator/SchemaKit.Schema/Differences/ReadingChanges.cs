namespace SchemaKit.Schema;

/// <summary>Changes of what reports are read by, beside the labels of their tables: units, names of bodies, what introduces the particulars, titles of other parts.</summary>
internal sealed class ReadingChanges(Template older, Template newer, List<Change> changes)
{
    private readonly Wordings wordings = new(changes);

    public void Note()
    {
        wordings.Words("headings", "titles of parts without tables", older.Headings, newer.Headings);
        wordings.Words("otherPages", "what other documents are called", older.OtherPages, newer.OtherPages);
        wordings.Words("leadIns", "words in front of labels", older.LeadIns, newer.LeadIns);
        wordings.Words("body.endings", "endings of the names of bodies", older.Body.Endings, newer.Body.Endings);
        wordings.Words("body.followedBy", "words that follow the names of bodies", older.Body.FollowedBy, newer.Body.FollowedBy);
        wordings.Words("body.neverStart", "words that never start the names of bodies", older.Body.NeverStart, newer.Body.NeverStart);
        Compare("title", "the title", older.Identity.Title, newer.Identity.Title);
        Compare("organization", "the body", older.Identity.Organization, newer.Identity.Organization);
        Compare("published", "the day of publication", older.Identity.Published, newer.Identity.Published);
        Compare("documentNumber", "the document number", older.Identity.DocumentNumber, newer.Identity.DocumentNumber);
        wordings.Words("units", "units", new(older.Units.Select(unit => unit.Name)), new(newer.Units.Select(unit => unit.Name)));
        foreach (var unit in older.Units)
        {
            if (newer.Units.FirstOrDefault(other => other.Name == unit.Name) is { } same) Compare(unit, same);
        }
    }

    private void Compare(string field, string what, IdentityMark before, IdentityMark after)
    {
        wordings.Words($"identity.{field}.labels", $"words that introduce {what}", before.Labels, after.Labels);
        wordings.Words($"identity.{field}.otherwise", $"words that introduce what stands for {what}", before.Otherwise, after.Otherwise);
        wordings.Words($"identity.{field}.meta", $"names under which a page states {what}", before.Meta, after.Meta);
    }

    private void Compare(Unit before, Unit after)
    {
        var path = $"units.{before.Name}";
        wordings.Words(path, $"other names of the unit '{before.Name}'", before.Also, after.Also);
        wordings.Words(path, $"signs of the unit '{before.Name}'", before.Signs, after.Signs);
        if (before.Measures == after.Measures) return;
        var (was, now) = (before.Measures.ToString().ToLowerInvariant(), after.Measures.ToString().ToLowerInvariant());
        changes.Add(new(ChangeKind.HoldsOther, path, $"the unit '{before.Name}' measures {now}, measured {was}") { Before = was, After = now });
    }
}
