namespace SchemaKit;

/// <summary>What every cell of a report stands for.</summary>
internal static class PublishedIntervals
{
    public static Interval[] Of(CellBlock block)
    {
        var intervals = new Interval[block.Catalogue.Count];
        for (var cell = 0; cell < intervals.Length; cell++) intervals[cell] = Interval.Of(block.Values[cell], block.Catalogue[cell].Kind);
        return intervals;
    }
}
