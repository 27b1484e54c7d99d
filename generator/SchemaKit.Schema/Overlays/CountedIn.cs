using SchemaKit.Schema.Building;

namespace SchemaKit.Schema.Overlays;

/// <summary>In which rows or columns of the edition those of one axis of a variant count: in those of the same name, where they say, or in none.</summary>
internal sealed class CountedIn
{
    private readonly Axis axis;
    private readonly ProblemList problems;
    private readonly PlacedHeading?[] targets;

    /// <summary>Works it out for an axis of a table that the edition has.</summary>
    public CountedIn(Axis axis, ProblemList problems)
    {
        this.axis = axis;
        this.problems = problems;
        targets = [.. axis.Leaves.Select(TargetOf)];
    }

    /// <summary>The row or column of the edition that a row or column counts in; null for none.</summary>
    /// <param name="leaf">Its position.</param>
    public PlacedHeading? this[int leaf] => targets[leaf];

    /// <summary>The rows or columns that count in one of the edition.</summary>
    /// <param name="target">That one.</param>
    public IEnumerable<PlacedHeading> CountedAs(PlacedHeading target) => axis.Leaves.Where(leaf => targets[leaf.FirstLeaf] == target);

    private PlacedHeading? TargetOf(PlacedHeading leaf)
    {
        if (!leaf.Declaration.Key.IsOfOverlay) return leaf;
        var declaring = leaf;
        while (declaring is { Declaration.CountsIn: null }) declaring = declaring.Parent;
        if (declaring?.Declaration.CountsIn is not { } name) return null;
        var beside = declaring.Parent is { } parent ? axis[$"{parent.Path}.{name.Text}"] : null;
        var target = beside ?? axis[name.Text];
        var reason = target is null or { Declaration.Key.IsOfOverlay: true } ? $"the edition has no such row or column here{HintFor(name.Text, declaring.Parent)}"
            : !target.IsLeaf ? "it is several in the edition; name the one of them"
            : !target.IsSummand ? "it is a total or a part there, in which nothing counts by itself"
            : null;
        if (reason is null) return target;
        problems.Add(ProblemKinds.NotCounted, name.Place, declaring.Declaration.Id, name.Text, reason);
        return null;
    }

    private string HintFor(string name, PlacedHeading? parent)
    {
        var lead = parent is null ? "" : parent.Path + ".";
        var known = axis.Leaves.Where(l => !l.Declaration.Key.IsOfOverlay && l.IsSummand)
            .Select(l => l.Path.StartsWith(lead, StringComparison.Ordinal) ? l.Path.Substring(lead.Length) : l.Path);
        return problems.Hint(name, known);
    }
}
