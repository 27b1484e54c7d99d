using SchemaKit.Schema.Declarations;
using SchemaKit.Schema.Expressions;

namespace SchemaKit.Schema.Building;

/// <summary>Makes the template's rule of a written one, and notes what is wrong with it.</summary>
internal sealed class WrittenRule(
    RuleContext context,
    FormLayout layout,
    IReadOnlyList<Cell> cells,
    IReadOnlyList<Dimension> dimensions,
    OperandBudget budget,
    ProblemList problems)
{
    private readonly RuleDeclaration declaration = context.Declaration;

    /// <summary>The rule, and where each of its instances is written; null, with a problem, where it cannot be applied.</summary>
    public (Rule Rule, IReadOnlyList<TextPlace> Written)? Make()
    {
        if (declaration.Each is Each.Column or Each.Row && context.Table is null)
        {
            var each = declaration.Each is Each.Column ? "column" : "row";
            problems.Add(ProblemKinds.EachOutsideTable, declaration.EachPlace, context.Id, each);
            return null;
        }

        var parts = declaration.That.Select(MakePart).ToList();
        if (parts.Any(p => p is null)) return null;
        var instances = parts.SelectMany(p => p!.Instances).OrderBy(i => i.Position.Cell).ToList();
        var (left, relation, right) = parts.Count == 1 ? parts[0]!.Words : default;
        var rule = new Rule(
            context.Id,
            declaration.KeyPath,
            declaration.Says,
            declaration.Source,
            Text(),
            declaration.Severity,
            left,
            right,
            relation,
            new EquatableArray<RuleInstance>(instances.Select(i => i.Instance)));
        return (rule, [.. instances.Select(i => i.Written)]);
    }

    private string Text() => string.Join(", ", declaration.That.Select(t =>
        t.KindKey is null ? t.Expression.Text.Trim() : $"{t.KindKey.Text}: {t.Expression.Text.Trim()}"));

    private Part? MakePart(ThatDeclaration that)
    {
        var place = new ExpressionPlace(context.Id, that.Expression);
        var expression = ExpressionParser.Parse(that.Expression.Text, out var mistake);
        if (expression is null)
        {
            var kind = mistake!.IsTooLarge ? ProblemKinds.ExpressionTooLarge : ProblemKinds.BadExpression;
            problems.Add(kind, place.Of(mistake.Start, mistake.End), context.Id, mistake.Message);
            return null;
        }

        ValueKind[]? kinds = that.Kind is { } only ? [only] : null;
        var scope = RuleScope.Of(declaration.Each, context.BasePath, context.Table, kinds, layout);
        if (context.IsAcrossYears) scope = new AcrossYearsScope(scope, layout);
        var places = scope.Places;
        if (places.Count == 0)
        {
            if (!problems.FormHasGaps) NoteNothingToApplyTo(that);
            return null;
        }

        var binding = NameBinding.Bind(expression, place, scope, problems);
        if (!binding.IsComplete || !budget.Take(binding.OperandCount * places.Count, context.Id, place.Text.Place)) return null;
        if (scope.Varying is { } varying && !binding.Varies)
        {
            problems.Add(ProblemKinds.IdleEach, declaration.EachPlace, context.Id, declaration.Each.ToString().ToLowerInvariant(), varying);
            return null;
        }

        return Apply(expression, binding, places, place);
    }

    private void NoteNothingToApplyTo(ThatDeclaration that)
    {
        var (place, reason) = that.KindKey is { } kind
            ? (kind.Place, $"no cell here is declared as 'value: {kind.Text}'")
            : (declaration.EachPlace, "the table has no rows");
        problems.Add(ProblemKinds.NothingToApplyTo, place, context.Id, reason);
    }

    private Part Apply(ConditionExpression expression, NameBinding binding, IReadOnlyList<RulePlace> places, ExpressionPlace place)
    {
        var check = new ConditionCheck(binding, place, cells, dimensions, problems);
        var instances = new List<PlacedInstance>();
        foreach (var at in places)
        {
            var builder = new ConditionBuilder(binding, at.Position, (piece, condition) => check.Look(piece, condition, at.Position));
            var condition = builder.Build(expression);
            if (ConditionCheck.IsTautology(condition)) continue;
            instances.Add(new PlacedInstance(at.Position, new RuleInstance(at.At, at.AtLabel, condition), place.Text.Place));
        }

        check.Conclude(places.Count);
        return new Part(instances, WordsOf(expression, binding));
    }

    private static (string? Left, string? Relation, string? Right) WordsOf(ConditionExpression expression, NameBinding binding) =>
        expression is ComparisonExpression comparison
            ? (ExpressionWords.Of(comparison.Left, binding), ShortWords.Of(comparison.Relation), ExpressionWords.Of(comparison.Right, binding))
            : default;

    private sealed record Part(IReadOnlyList<PlacedInstance> Instances, (string? Left, string? Relation, string? Right) Words);

    private sealed record PlacedInstance(RulePosition Position, RuleInstance Instance, TextPlace Written);
}
