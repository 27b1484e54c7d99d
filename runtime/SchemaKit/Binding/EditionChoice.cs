namespace SchemaKit;

/// <summary>
/// Which form a document is on: the one most of whose labels it carries. Only where that does not decide between editions, as in a
/// report that has lost its tables, does the report year. A variant counts only beside its official form, and only where the document has
/// labels that the variant alone knows: what both know speaks for the official form.
/// </summary>
internal static class EditionChoice
{
    public static Form? Among(IReadOnlyList<Form> forms, DocumentKeys keys, int tellingLabels)
    {
        if (Official(forms, keys, tellingLabels) is not { } best) return null;
        var (labels, titles, _) = Evidence(FormIndex.Of(best), keys);
        var most = labels + titles;
        var variant = best;
        foreach (var form in forms)
        {
            if (form.Base != best) continue;
            var (own, ownTitles, _) = Evidence(FormIndex.Of(form), keys);
            if (own + ownTitles < most || (own + ownTitles == most && variant == best)) continue;

            // Of two that know as much of it, neither is certain.
            variant = own + ownTitles > most ? form : best;
            most = own + ownTitles;
        }

        return variant;
    }

    private static Form? Official(IReadOnlyList<Form> forms, DocumentKeys keys, int tellingLabels)
    {
        Form? best = null;
        var most = -1;
        int? year = null;
        foreach (var form in forms)
        {
            // One whose official form is not asked for stands for itself.
            if (form.Base is { } official && forms.Contains(official)) continue;
            var (labels, titles, named) = Evidence(FormIndex.Of(form), keys);
            if (!named && titles < 2 && labels < tellingLabels) continue;
            if (labels < most) continue;
            if (labels == most && best is not null && !IsLikelier(form, best, year ??= IdentityReader.Read(keys.Document, form, -1).Identity.Year ?? 0)) continue;
            (best, most) = (form, labels);
        }

        return best;
    }

    // Where no year decides either, the form that came last.
    private static bool IsLikelier(Form form, Form other, int year) =>
        form.CoversYear(year) == other.CoversYear(year) ? form.FirstYear >= other.FirstYear : form.CoversYear(year);

    private static (int Labels, int Titles, bool IsNamed) Evidence(FormIndex index, DocumentKeys keys)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        int labels = 0, titles = 0;
        var named = false;
        for (var i = 0; i < keys.Document.Pieces.Length; i++)
        {
            var key = keys[i];
            if (key.IsEmpty) continue;
            if (index.IsTitle(keys.WithoutNumber(i), out var section) && section is not null && seen.Add(key)) titles++;
            else if (index.IsLabel(key) && seen.Add(key)) labels++;
            else if (index.IsReportTitle(key)) named = true;
        }

        return (labels, titles, named);
    }
}
