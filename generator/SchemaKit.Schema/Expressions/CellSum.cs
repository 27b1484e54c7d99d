using SchemaKit.Schema.Building;
using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Expressions;

/// <summary>Reads an expression that may be nothing but a cell, or cells added up, of counts.</summary>
internal sealed class CellSum(FormLayout layout, IReadOnlyList<Dimension> dimensions, ProblemList problems)
{
    private static readonly Dimension Counts = new(IsMoney: false, Unit: null);

    /// <summary>The cells, in the order written; null, with a problem, where the expression is something else.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="claim">The claim that it belongs to.</param>
    /// <param name="topic">What its names mean.</param>
    public IReadOnlyList<int>? Read(ScalarNode text, string claim, TopicScope topic)
    {
        var place = new ExpressionPlace(claim, text);
        if (ExpressionParser.ParseAmount(text.Text, out var mistake) is not { } amount)
        {
            problems.Add(ProblemKinds.NoStatedFigure, place.Of(mistake!.Start, mistake.End), claim, mistake.Message);
            return null;
        }

        var cells = new List<int>();
        var isComplete = true;
        foreach (var piece in amount.Pieces()) isComplete &= piece is SumExpression || TryAdd(piece, place, topic, cells);
        return isComplete ? cells : null;
    }

    private bool TryAdd(Expression piece, ExpressionPlace place, TopicScope topic, List<int> cells)
    {
        if (piece is not NameExpression name) return Refuse(piece, place, "it may be a cell, or cells added up, and nothing else");
        if (topic.Scope.Find(name.Path) is not { } target)
        {
            var span = place.Of(name.Start, name.Start + name.Path.Length);
            if (!problems.FormHasGaps)
                problems.Add(ProblemKinds.UnknownInProse, span, "claim", place.Rule, "cell", name.Path, problems.Hint(name.Path, topic.Scope.Names));
            return false;
        }

        if (name.IsBelow && target.DetailCount == 0) return Refuse(name, place, $"nothing but totals stands below '{name.Path}'; name a group");
        if (!name.IsBelow && !target.IsSingle) return Refuse(name, place, $"'{name.Path}' is several cells; write sum({name.Path}.*), or name one of them");
        foreach (var cell in name.IsBelow ? target.DetailsAt(topic.Position) : [target.CellAt(topic.Position)])
        {
            if (dimensions[cell] != Counts) return Refuse(name, place, $"'{layout.Cells[cell].Id}' holds {dimensions[cell]}, and only bare counts are read in prose");
            if (cells.Contains(cell)) return Refuse(name, place, $"'{layout.Cells[cell].Id}' is added up twice");
            cells.Add(cell);
        }

        return true;
    }

    private bool Refuse(Expression piece, ExpressionPlace place, string reason)
    {
        problems.Add(ProblemKinds.NoStatedFigure, place.Of(piece), place.Rule, reason);
        return false;
    }
}
