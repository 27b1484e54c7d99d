namespace SchemaKit;

/// <summary>Where the missing tables of a report may be: in pictures that stand in their place, or in files that the page links to.</summary>
internal static class MissingTables
{
    private const int MostAttachments = 5;

    /// <summary>Remarks on every section without tables.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="keys">The document.</param>
    public static IEnumerable<Remark> Remarks(ReadResult read, DocumentKeys keys)
    {
        var page = keys.Document.Page;
        var missing = read.Sections.Where(section => section.State == SectionState.Missing).Select(section => section.Section).ToHashSet();
        if (missing.Count == 0 || (page.Pictures.IsEmpty && page.Attachments.IsEmpty)) yield break;
        foreach (var (section, picture) in InPlaceOf(missing, FormIndex.Of(read.Report.GetForm()), keys))
            yield return new Remark(BindingTexts.TableIsPicture(section.Title), picture);

        foreach (var link in page.Attachments.Take(MostAttachments))
            yield return new Remark(BindingTexts.LinkedFile(link.Text), link.Place);
    }

    // A picture belongs to the section whose title it follows, up to the next title.
    private static IEnumerable<(FormSection Section, Place Picture)> InPlaceOf(HashSet<FormSection> missing, FormIndex index, DocumentKeys keys)
    {
        FormSection? open = null;
        var next = 0;
        for (var i = 0; i <= keys.Document.Pieces.Length; i++)
        {
            FormSection? opened = null;
            var isEnd = i == keys.Document.Pieces.Length;
            if (!isEnd && (keys[i].IsEmpty || !index.IsTitle(keys.WithoutNumber(i), out opened))) continue;
            var place = isEnd ? new Place(int.MaxValue, 0) : keys.Document.Pieces[i].Place;
            for (; next < keys.Document.Page.Pictures.Length && keys.Document.Page.Pictures[next].IsBefore(place); next++)
            {
                if (open is not null && missing.Remove(open)) yield return (open, keys.Document.Page.Pictures[next]);
            }

            open = opened;
        }
    }
}
