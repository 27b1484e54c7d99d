namespace SchemaKit;

/// <summary>
/// The reports of one document without what stands there twice: a page often carries a copy of its report, for print or for small screens, and
/// sometimes an empty form below it.
/// </summary>
internal static class ReportCopies
{
    /// <summary>Leaves out copies and empty forms, each with a remark on the report that stays.</summary>
    /// <param name="parts">What was read of each part, and where the part starts.</param>
    public static IEnumerable<ReadResult> LeftOut(IReadOnlyList<(ReadResult Read, Place Start)> parts)
    {
        var kept = new List<ReadResult>();
        var copies = new Dictionary<CellBlock, List<int>>();
        foreach (var (read, start) in parts)
        {
            if (!copies.TryGetValue(read.Report.Block, out var alike)) copies.Add(read.Report.Block, alike = []);
            var same = SaysAnything(read) && alike.Exists(other => IsOfSame(read, kept[other])) ? alike.Find(other => IsOfSame(read, kept[other])) : -1;
            var empty = kept.Count > 0 && IsEmptyForm(read, kept[^1]) ? kept.Count - 1 : -1;
            if (same >= 0) kept[same] = Remarked(kept[same], BindingTexts.CopyStandsHere, start);
            else if (empty >= 0) kept[empty] = Remarked(kept[empty], BindingTexts.EmptyFormStandsHere, start);
            else
            {
                alike.Add(kept.Count);
                kept.Add(read);
            }
        }

        return kept;
    }

    private static bool IsEmptyForm(ReadResult read, ReadResult other) =>
        !SaysAnything(read) && read.Unplaced.IsEmpty && SaysAnything(other) && IsOfSame(read, other)
        && !read.Sections.All(section => section.State == SectionState.Missing);

    private static bool IsOfSame(ReadResult read, ReadResult kept)
    {
        var (one, other) = (read.Report.Identity, kept.Report.Identity);
        return one.IsOfSameBody(other) && (one.Year is null || other.Year is null || one.Year == other.Year);
    }

    private static bool SaysAnything(ReadResult read)
    {
        foreach (var value in read.Report.Block.Values)
        {
            if (value.State is CellState.Number or CellState.Text) return true;
        }

        return false;
    }

    private static ReadResult Remarked(ReadResult read, Message remark, Place place) => read.With([.. read.Remarks, new Remark(remark, place)]);
}
