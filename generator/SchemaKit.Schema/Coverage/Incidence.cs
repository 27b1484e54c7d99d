namespace SchemaKit.Schema;

/// <summary>Which cells of a template stand in which equalities.</summary>
internal sealed class Incidence
{
    private readonly int[][] equalitiesOf;

    /// <summary>The incidence of the rules of a template.</summary>
    /// <param name="template">The checked template.</param>
    public Incidence(Template template)
    {
        Equalities = [.. template.Rules.SelectMany(rule => rule.Instances).Select(instance => Equality.Of(instance.Condition)).OfType<Equality>()];
        var standsIn = template.Cells.Select(_ => new List<int>()).ToList();
        for (var i = 0; i < Equalities.Count; i++)
        {
            foreach (var term in Equalities[i].Terms) standsIn[term.Cell].Add(i);
        }

        equalitiesOf = [.. standsIn.Select(equalities => equalities.ToArray())];
    }

    /// <summary>Every equality, in the order of the rules.</summary>
    public IReadOnlyList<Equality> Equalities { get; }

    /// <summary>The positions of the equalities that a cell stands in, in order.</summary>
    /// <param name="cell">The cell's position in the template.</param>
    public int[] EqualitiesOf(int cell) => equalitiesOf[cell];

    /// <summary>Whether an error in this cell alone breaks an equality.</summary>
    /// <param name="cell">The cell's position in the template.</param>
    public bool IsDetected(int cell) => equalitiesOf[cell].Length > 0;
}
