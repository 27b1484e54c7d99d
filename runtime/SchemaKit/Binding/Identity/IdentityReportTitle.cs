namespace SchemaKit;

/// <summary>The title of a report as published: body and year in either order, and what the form calls itself.</summary>
internal static class IdentityReportTitle
{
    private const int MostTexts = 3;
    private const int LongestText = 100;

    // What may part a title from the name of the site or the way to the page, in front and behind.
    private const string SeparatorsInFront = ">»›：:_|";
    private const string SeparatorsBehind = "-_|—–·（(【[”\"〕";

    // Words of grammar, not of any form, between body, year and title.
    private const string About = "关于";
    private const string Of = "的";

    /// <summary>Finds the title among the texts before the first section.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="form">The form whose title it is.</param>
    /// <returns>Where it stands and what it says, unknown where there is none; null where titles contradict each other.</returns>
    public static IdentityTitle? FindIn(IReadOnlyList<IdentityText> texts, Form form)
    {
        var titles = TitlesOf(form);
        var found = new List<IdentityTitle>();
        for (var last = 0; last < texts.Count; last++)
        {
            if (EndingAt(texts, last, titles, form.Body) is { } title) found.Add(title);
        }

        return MostTold(found);
    }

    /// <summary>The wordings of a form's title, as they are looked for.</summary>
    public static string[] TitlesOf(Form form) => [LabelText.Simplify(form.Title), .. form.TitleAlso.Select(title => LabelText.Simplify(title))];

    /// <summary>The title that ends in a text; null where none does. It may be broken over texts, in the middle of a word or before its year.</summary>
    public static IdentityTitle? EndingAt(IReadOnlyList<IdentityText> texts, int last, string[] titles, BodyNames names)
    {
        var joined = "";
        for (var first = last; first >= 0 && first > last - MostTexts && texts[first].Simple.Length <= LongestText; first--)
        {
            joined = texts[first].Simple + joined;
            var before = joined.Length - texts[last].Simple.Length;
            if (Extent(joined, before, titles) is not var (start, end)) continue;
            var front = joined.AsSpan(0, start).LastIndexOfAny(SeparatorsInFront) + 1;
            while (front < start && joined[front] is '“' or '"') front++;
            var says = Parse(joined.AsSpan(front, start - front), names);
            var title = new IdentityTitle(says, first, front, last, end - before);
            while (title.First < last && title.Start >= texts[title.First].Simple.Length)
            {
                title = title with { First = title.First + 1, Start = title.Start - texts[title.First].Simple.Length };
            }

            return Complete(title, texts, first - 1, names);
        }

        return null;
    }

    // The same title often stands in the head of a page and above the text; links to other years' reports stand once each.
    private static IdentityTitle? MostTold(List<IdentityTitle> found)
    {
        var complete = found.FindAll(title => title.Says is { Organization: not null, Year: not null });
        var telling = complete.Count > 0 ? complete : found.FindAll(title => title.Says != ReportIdentity.Unknown);
        if (telling.Count == 0) return found.Count > 0 ? found[0] : IdentityTitle.None;
        var groups = telling.GroupBy(title => title.Says).OrderByDescending(group => group.Count()).ThenBy(group => group.First().Last).ToList();
        if (groups.Count == 1 || groups[0].Count() > groups[1].Count() || groups[0].First().Last == 0) return groups[0].First();
        var years = groups.DistinctBy(group => group.Key.Year).Count();
        return years == 1 ? IdentityTitle.None with { Says = groups[0].Key with { Organization = null } } : null;
    }

    // Year and name may stand on lines of their own above. Anything may stand there, so a name must end like one.
    private static IdentityTitle Complete(IdentityTitle title, IReadOnlyList<IdentityText> texts, int above, BodyNames names)
    {
        var says = title.Says;
        var isBare = says == ReportIdentity.Unknown;
        if (above >= 0 && says.Year is null && IdentityYear.FindIn(texts[above].Simple) is { Start: 0 } year && year.End == texts[above].Simple.Length)
        {
            says = says with { Year = year.Value };
            above--;
        }

        if (above >= 0 && says is { Organization: null, Year: not null } && IdentityBodyName.EndsWithAny(texts[above].Simple, names.Endings))
        {
            says = says with { Organization = ToName(texts[above].Simple, names) };
            if (says.Organization is not null) above--;
        }

        if (isBare && says.Organization is null) return title;
        return above + 1 < title.First && says != title.Says ? title with { Says = says, First = above + 1, Start = 0 } : title with { Says = says };
    }

    // Where the title proper stands in a text that ends in it, not before a position; null where it does not.
    private static (int Start, int End)? Extent(string text, int earliestEnd, string[] titles)
    {
        (int Start, int End)? extent = null;
        foreach (var title in titles)
        {
            var start = text.LastIndexOf(title, StringComparison.Ordinal);
            var end = start + title.Length;
            if (start < 0 || end <= earliestEnd || start >= extent?.Start) continue;
            if (end == text.Length || SeparatorsBehind.Contains(text[end])) extent = (start, end);
        }

        return extent;
    }

    private static ReportIdentity Parse(ReadOnlySpan<char> before, BodyNames names)
    {
        before = before.Trim("“\"");
        if (before.IndexOfAny('《', '》') >= 0) return ReportIdentity.Unknown;
        if (IdentityYear.FindIn(before) is not { } year) return new ReportIdentity(ToName(before, names), null);
        if (IdentityYear.FindIn(before, year.End) is not null) return ReportIdentity.Unknown;
        var front = TrimParticles(before[..year.Start]);
        var back = TrimParticles(before[year.End..]);
        var name = front.IsEmpty ? back : back.IsEmpty ? front : default;
        return new ReportIdentity(ToName(name, names), year.Value);
    }

    private static string? ToName(ReadOnlySpan<char> text, BodyNames names)
    {
        text = TrimParticles(text);
        return IdentityBodyName.IsPossible(text, names.NeverStart) ? text.ToString() : null;
    }

    private static ReadOnlySpan<char> TrimParticles(ReadOnlySpan<char> text)
    {
        text = text.Trim("“”\"");
        if (text.StartsWith(About)) text = text[About.Length..];
        if (text.EndsWith(Of)) text = text[..^Of.Length];
        return text.EndsWith(About) ? text[..^About.Length] : text;
    }
}
