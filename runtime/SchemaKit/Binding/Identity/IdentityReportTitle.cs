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
    /// <param name="texts">The texts, in simplified characters, without white space.</param>
    /// <param name="form">The form whose title it is.</param>
    /// <returns>What the title says, unknown where there is none; null where titles contradict each other.</returns>
    public static ReportIdentity? FindIn(IReadOnlyList<string> texts, Form form)
    {
        string[] titles = [LabelText.Simplify(form.Title), .. form.TitleAlso.Select(title => LabelText.Simplify(title))];
        var found = new List<(ReportIdentity Says, int Text)>();
        for (var last = 0; last < texts.Count; last++)
        {
            if (EndingAt(texts, last, titles, form.Body) is { } says && says != ReportIdentity.Unknown) found.Add((says, last));
        }

        return MostTold(found);
    }

    // The same title often stands in the head of a page and above the text; links to other years' reports stand once each.
    private static ReportIdentity? MostTold(List<(ReportIdentity Says, int Text)> found)
    {
        var complete = found.FindAll(title => title.Says is { Organization: not null, Year: not null });
        var telling = complete.Count > 0 ? complete : found;
        if (telling.Count == 0) return ReportIdentity.Unknown;
        var groups = telling.GroupBy(title => title.Says).OrderByDescending(group => group.Count()).ThenBy(group => group.First().Text).ToList();
        if (groups.Count == 1 || groups[0].Count() > groups[1].Count() || groups[0].First().Text == 0) return groups[0].Key;
        return groups.DistinctBy(group => group.Key.Year).Count() == 1 ? groups[0].Key with { Organization = null } : null;
    }

    // A title may be broken over texts, in the middle of a word or before its year.
    private static ReportIdentity? EndingAt(IReadOnlyList<string> texts, int last, string[] titles, BodyNames names)
    {
        var joined = "";
        for (var first = last; first >= 0 && first > last - MostTexts && texts[first].Length <= LongestText; first--)
        {
            joined = texts[first] + joined;
            if (Before(joined, joined.Length - texts[last].Length, titles) is not { } before) continue;
            return Complete(Parse(before, names), texts, first - 1, names);
        }

        return null;
    }

    // Year and name may stand on lines of their own above. Anything may stand there, so a name must end like one.
    private static ReportIdentity Complete(ReportIdentity says, IReadOnlyList<string> texts, int above, BodyNames names)
    {
        var isBare = says == ReportIdentity.Unknown;
        if (above >= 0 && says.Year is null && IdentityYear.FindIn(texts[above]) is { Start: 0 } year && year.End == texts[above].Length)
        {
            says = says with { Year = year.Value };
            above--;
        }

        if (above >= 0 && says is { Organization: null, Year: not null } && IdentityBodyName.EndsWithAny(texts[above], names.Endings))
        {
            says = says with { Organization = ToName(texts[above], names) };
        }

        return isBare && says.Organization is null ? ReportIdentity.Unknown : says;
    }

    // What stands before the title in a text that ends in it, not before a position; null where it does not.
    private static string? Before(string text, int earliestEnd, string[] titles)
    {
        string? before = null;
        foreach (var title in titles)
        {
            var start = text.LastIndexOf(title, StringComparison.Ordinal);
            var end = start + title.Length;
            if (start < 0 || end <= earliestEnd || start >= before?.Length) continue;
            if (end == text.Length || SeparatorsBehind.Contains(text[end])) before = text[..start];
        }

        return before;
    }

    private static ReportIdentity Parse(ReadOnlySpan<char> before, BodyNames names)
    {
        before = before[(before.LastIndexOfAny(SeparatorsInFront) + 1)..].Trim("“\"");
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
