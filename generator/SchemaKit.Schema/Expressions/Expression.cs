namespace SchemaKit.Schema.Expressions;

/// <summary>A piece of a rule as written, and where in the rule's text it stands.</summary>
internal abstract class Expression(int start, int end)
{
    public int Start { get; private set; } = start;

    public int End { get; private set; } = end;

    /// <summary>Takes the brackets around it in.</summary>
    public Expression InBrackets(int opening, int closing)
    {
        (Start, End) = (opening, closing);
        return this;
    }
}

/// <summary>A piece that stands for an amount.</summary>
internal abstract class AmountExpression(int start, int end) : Expression(start, end);

/// <summary>A piece that holds or does not.</summary>
internal abstract class ConditionExpression(int start, int end) : Expression(start, end);

/// <summary>A number.</summary>
internal sealed class NumberExpression(int start, int end, decimal value) : AmountExpression(start, end)
{
    public decimal Value => value;
}

/// <summary>A name: of one cell, or, as <c>x.*</c> in a sum, of all that stands below.</summary>
internal sealed class NameExpression(int start, int end, string path, bool isBelow) : AmountExpression(start, end)
{
    public string Path => path;

    public bool IsBelow => isBelow;
}

/// <summary>Amounts added up.</summary>
internal sealed class SumExpression(int start, int end, IReadOnlyList<AmountExpression> terms) : AmountExpression(start, end)
{
    public IReadOnlyList<AmountExpression> Terms => terms;
}

/// <summary>An amount with its sign turned.</summary>
internal sealed class NegatedExpression(int start, int end, AmountExpression operand) : AmountExpression(start, end)
{
    public AmountExpression Operand => operand;
}

/// <summary>Two amounts multiplied.</summary>
internal sealed class ProductExpression(int sign, AmountExpression left, AmountExpression right) : AmountExpression(left.Start, right.End)
{
    /// <summary>Where the sign of multiplication stands.</summary>
    public int Sign => sign;

    public AmountExpression Left => left;

    public AmountExpression Right => right;
}

/// <summary>Two amounts compared.</summary>
internal sealed class ComparisonExpression(AmountExpression left, Relation relation, AmountExpression right)
    : ConditionExpression(left.Start, right.End)
{
    public AmountExpression Left => left;

    public Relation Relation => relation;

    public AmountExpression Right => right;
}

/// <summary>An amount said to be whole.</summary>
internal sealed class WholeExpression(AmountExpression operand, int end) : ConditionExpression(operand.Start, end)
{
    public AmountExpression Operand => operand;
}

/// <summary>How two conditions are joined.</summary>
internal enum Junction
{
    /// <summary>Both hold.</summary>
    And,

    /// <summary>At least one holds.</summary>
    Or,

    /// <summary>Where the first holds, so does the second.</summary>
    IfThen,
}

/// <summary>Two conditions joined.</summary>
internal sealed class JunctionExpression(int start, ConditionExpression left, Junction junction, ConditionExpression right)
    : ConditionExpression(start, right.End)
{
    public ConditionExpression Left => left;

    public Junction Junction => junction;

    public ConditionExpression Right => right;
}
