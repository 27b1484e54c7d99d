using SchemaKit.Schema.Declarations;
using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Building;

/// <summary>The shapes of a schema: puts the headings of a shape where its name stands.</summary>
internal sealed class Shapes
{
    // Deeper than any form, and far from the end of the stack.
    private const int MaximumDepth = 32;

    private readonly Dictionary<string, ShapeDeclaration> byName;
    private readonly Dictionary<ShapeDeclaration, int> heights = [];
    private readonly Dictionary<HeadingsDeclaration, long> leafCounts = [];
    private readonly HashSet<ShapeDeclaration> open = [];
    private readonly HashSet<HeadingsDeclaration> cut = [];
    private readonly HashSet<string> used = [];
    private readonly ProblemList problems;

    public Shapes(IReadOnlyList<ShapeDeclaration> shapes, ProblemList problems)
    {
        byName = shapes.ToDictionary(s => s.Key.Text, StringComparer.Ordinal);
        this.problems = problems;
        foreach (var shape in shapes) HeightOf(shape);
    }

    /// <summary>The headings written, or those of the shape named.</summary>
    public IReadOnlyList<HeadingDeclaration> Resolve(HeadingsDeclaration headings)
    {
        if (cut.Contains(headings)) return [];
        if (headings.Shape is not null) return ShapeOf(headings.Shape) is { } shape ? Resolve(shape.Headings) : [];
        if (headings.Written.Count == 0) problems.NoteGap();
        return headings.Written;
    }

    /// <summary>How many rows or columns some headings come to, counted without putting any in place: shapes in shapes multiply.</summary>
    public long CountLeaves(HeadingsDeclaration headings)
    {
        if (leafCounts.TryGetValue(headings, out var known)) return known;
        var count = Resolve(headings).Sum(h => h.Children is null ? 1 : Math.Max(1, CountLeaves(h.Children.Headings)));
        return leafCounts[headings] = Math.Min(count, int.MaxValue);
    }

    /// <summary>Notes a problem at every shape whose name stands nowhere.</summary>
    public void CheckUsed()
    {
        foreach (var shape in byName.Values.Where(s => !used.Contains(s.Key.Text)))
            problems.Add(ProblemKinds.UnusedShape, shape.Key.Place, shape.Key.Text);
    }

    private ShapeDeclaration? ShapeOf(ScalarNode name)
    {
        used.Add(name.Text);
        if (byName.TryGetValue(name.Text, out var shape)) return shape;
        problems.Add(ProblemKinds.UnknownShape, name.Place, name.Text, problems.Hint(name.Text, byName.Keys));
        problems.NoteGap();
        return null;
    }

    /// <summary>How many shapes stand in each other here; where there would be no end of it, the headings are cut off.</summary>
    private int HeightOf(ShapeDeclaration shape)
    {
        if (heights.TryGetValue(shape, out var known)) return known;
        open.Add(shape);
        var height = 1 + HeightOf(shape.Headings);
        open.Remove(shape);
        heights[shape] = height;
        return height;
    }

    private int HeightOf(HeadingsDeclaration headings)
    {
        if (headings.Shape is null)
            return headings.Written.Select(h => h.Children is null ? 0 : HeightOf(h.Children.Headings)).DefaultIfEmpty().Max();
        if (ShapeOf(headings.Shape) is not { } shape) return 0;
        if (open.Contains(shape))
        {
            problems.Add(ProblemKinds.EndlessShape, headings.Shape.Place, shape.Key.Text);
        }
        else
        {
            var height = open.Count >= MaximumDepth ? MaximumDepth : HeightOf(shape);
            if (height < MaximumDepth) return height;
            problems.Add(ProblemKinds.TooLarge, headings.Shape.Place, $"more than {MaximumDepth} shapes stand in each other");
        }

        cut.Add(headings);
        problems.NoteGap();
        return 0;
    }
}
