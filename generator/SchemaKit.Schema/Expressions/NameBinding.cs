using SchemaKit.Schema.Building;
using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Expressions;

/// <summary>Finds what every name of an expression means, and notes what is wrong with its names and products.</summary>
internal sealed class NameBinding
{
    private readonly Dictionary<NameExpression, RuleTarget> targets = [];
    private readonly ExpressionPlace place;
    private readonly RuleScope scope;
    private readonly ProblemList problems;

    private NameBinding(ExpressionPlace place, RuleScope scope, ProblemList problems)
    {
        this.place = place;
        this.scope = scope;
        this.problems = problems;
    }

    /// <summary>Whether every name means something.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Whether some name means another cell in every instance.</summary>
    public bool Varies => targets.Values.Any(t => t.Varies);

    /// <summary>How many cells one instance reads.</summary>
    public long OperandCount => targets.Sum(t => t.Key.IsBelow ? (long)t.Value.DetailCount : 1);

    public RuleTarget this[NameExpression name] => targets[name];

    /// <summary>Finds what the names mean.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="scope">What names mean there.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static NameBinding Bind(ConditionExpression expression, ExpressionPlace place, RuleScope scope, ProblemList problems)
    {
        var binding = new NameBinding(place, scope, problems);
        foreach (var piece in expression.Pieces())
        {
            if (piece is NameExpression name) binding.Bind(name);
            if (piece is ProductExpression product) binding.Check(product);
        }

        return binding;
    }

    private void Check(ProductExpression product)
    {
        try
        {
            if (Constants.Of(product.Left) is null && Constants.Of(product.Right) is null)
                Note(ProblemKinds.ProductOfNames, product.Sign, product.Sign + 1, place.Rule);
            _ = Constants.Of(product);
        }
        catch (OverflowException)
        {
            Note(ProblemKinds.ExpressionTooLarge, product.Start, product.End, place.Rule, "the product is beyond reckoning; use smaller numbers");
        }
    }

    private void Bind(NameExpression name)
    {
        var target = scope.Find(name.Path);
        if (target is null)
        {
            IsComplete = false;
            if (problems.FormHasGaps) return;
            Note(ProblemKinds.UnknownCell, name.Start, name.Start + name.Path.Length, place.Rule, name.Path, HintFor(name.Path));
        }
        else if (name.IsBelow && target.DetailCount == 0)
        {
            Note(ProblemKinds.NothingBelow, name.Start, name.End, place.Rule, name.Path);
        }
        else if (!name.IsBelow && !target.IsSingle)
        {
            Note(ProblemKinds.GroupNotCell, name.Start, name.End, place.Rule, name.Path);
        }
        else
        {
            targets[name] = target;
        }
    }

    private string HintFor(string name) =>
        name is RuleScope.Itself ? $"; '{name}' is for rules with 'each: cell'"
        : name.StartsWith(AcrossYearsScope.Prefix, StringComparison.Ordinal) && scope is not AcrossYearsScope
            ? $"; '{AcrossYearsScope.Prefix}' is for rules under 'across-years'"
        : problems.Hint(name, scope.Names);

    private void Note(ProblemKind kind, int start, int end, params string[] arguments)
    {
        IsComplete = false;
        problems.Add(kind, place.Of(start, end), arguments);
    }
}

/// <summary>The rule that an expression belongs to, and the text it stands in.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Text">The text.</param>
internal sealed record ExpressionPlace(string Rule, ScalarNode Text)
{
    /// <summary>The place in the file of a piece of the expression.</summary>
    public TextPlace Of(int start, int end) => Text.PlaceOf(start, end - start);

    /// <summary>The place in the file of a piece of the expression.</summary>
    public TextPlace Of(Expression piece) => Of(piece.Start, piece.End);
}
