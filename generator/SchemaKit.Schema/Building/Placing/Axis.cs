using SchemaKit.Schema.Declarations;

namespace SchemaKit.Schema.Building;

/// <summary>The rows of a table, or its columns: a tree of headings, and its leaves in order.</summary>
internal sealed class Axis
{
    private readonly Dictionary<string, PlacedHeading> byPath = new(StringComparer.Ordinal);
    private readonly HashSet<string> repeatedLabels;

    private Axis(AxisBuilder builder)
    {
        Roots = builder.Roots;
        Leaves = builder.Leaves;
        foreach (var heading in builder.All) byPath[heading.Path] = heading;
        repeatedLabels = [.. Leaves.GroupBy(l => l.Label, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key)];
    }

    public IReadOnlyList<PlacedHeading> Roots { get; }

    public IReadOnlyList<PlacedHeading> Leaves { get; }

    /// <summary>Every heading, groups before what stands in them.</summary>
    public IEnumerable<PlacedHeading> All => byPath.Values;

    public PlacedHeading? this[string path] => byPath.TryGetValue(path, out var heading) ? heading : null;

    /// <summary>The label of a row or column, with its groups where another reads the same.</summary>
    public string LabelOf(PlacedHeading leaf) => repeatedLabels.Contains(leaf.Label) ? leaf.LabelPath : leaf.Label;

    /// <summary>Places headings where they are declared to stand.</summary>
    /// <param name="headings">The headings, or the name of their shape; null for none.</param>
    /// <param name="key">What children must be called here: <c>columns</c> or <c>rows</c>.</param>
    /// <param name="shapes">The shapes.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static Axis Of(HeadingsDeclaration? headings, string key, Shapes shapes, ProblemList problems)
    {
        var builder = new AxisBuilder(key, shapes, problems);
        if (headings is not null) builder.Place(headings, null, builder.Roots);
        return new Axis(builder);
    }

    private sealed class AxisBuilder(string key, Shapes shapes, ProblemList problems)
    {
        public List<PlacedHeading> Roots { get; } = [];

        public List<PlacedHeading> Leaves { get; } = [];

        public List<PlacedHeading> All { get; } = [];

        public void Place(HeadingsDeclaration headings, PlacedHeading? parent, List<PlacedHeading> siblings)
        {
            foreach (var declaration in shapes.Resolve(headings))
            {
                var placed = new PlacedHeading(declaration, parent) { FirstLeaf = Leaves.Count };
                siblings.Add(placed);
                All.Add(placed);
                if (declaration.Children is { } children) PlaceChildren(placed, children);
                if (declaration.Own is { } own && (placed.IsLeaf || key != "rows")) problems.Add(ProblemKinds.OwnRowOfNoGroup, own.Key.Place, declaration.Id);
                if (placed.IsLeaf) Leaves.Add(placed);
                placed.LeafCount = Leaves.Count - placed.FirstLeaf;
            }

            CheckTotals(siblings);
        }

        private void PlaceChildren(PlacedHeading placed, ChildrenDeclaration children)
        {
            var written = children.Key.Text;
            if (placed.IsTotal) problems.Add(ProblemKinds.TotalWithChildren, children.Key.Place, placed.Declaration.Id, written);
            if (written != key) problems.Add(ProblemKinds.WrongDirection, children.Key.Place, $"'{placed.Declaration.Id}'", key, written);
            if (placed.Declaration.Own is { } own) PlaceOwn(own.Heading, placed);
            Place(children.Headings, placed, placed.Children);
            if (placed.Declaration.Own is not null) CheckOwn(placed);
        }

        private void PlaceOwn(HeadingDeclaration own, PlacedHeading group)
        {
            var placed = new PlacedHeading(own, group) { FirstLeaf = Leaves.Count, LeafCount = 1 };
            group.Children.Add(placed);
            All.Add(placed);
            Leaves.Add(placed);
        }

        // The own row is named and labelled beside the rows below, though it is not written there.
        private void CheckOwn(PlacedHeading group)
        {
            var own = group.Children[0].Declaration;
            foreach (var other in group.Children.Skip(1).Select(child => child.Declaration))
            {
                if (string.Equals(other.Id, own.Id, StringComparison.OrdinalIgnoreCase))
                    problems.Add(ProblemKinds.NameTaken, other.Key.Place, other.Id, "the row");
                Labels.CheckDistinct([own.Label, other.Label], problems);
            }
        }

        private void CheckTotals(List<PlacedHeading> siblings)
        {
            if (siblings.Any(s => s.IsSummand)) return;
            foreach (var total in siblings.Where(s => s.IsTotal)) problems.Add(ProblemKinds.LonelyTotal, total.Declaration.Total!.Place, total.Declaration.Id);
        }
    }
}
