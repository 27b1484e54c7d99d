using System.Globalization;

namespace SchemaKit.Schema.Expressions;

/// <summary>Reads the text of a rule, by recursive descent.</summary>
/// <remarks>
/// <code>
/// condition  = "if" condition "then" condition | either
/// either     = both { "or" both }
/// both       = statement { "and" statement }
/// statement  = amount [ relation amount | "is" "whole" ]
/// amount     = product { ("+" | "-") product }
/// product    = factor { "*" factor }
/// factor     = "-" factor | number | name | "sum" "(" term { "," term } ")" | "(" condition ")"
/// term       = amount | name ".*"
/// </code>
/// Brackets stand around amounts and conditions alike; what stands in them is checked where it is used.
/// </remarks>
internal sealed class ExpressionParser
{
    private const int MaximumLength = 4000;
    private const int MaximumDepth = 64;

    private readonly List<Token> tokens;
    private int next;
    private int depth = -1;

    private ExpressionParser(List<Token> tokens) => this.tokens = tokens;

    private Token Current => tokens[next];

    /// <summary>The condition that a text says; null, with the mistake, where it says none.</summary>
    public static ConditionExpression? Parse(string text, out ExpressionMistake? mistake) =>
        Parse(text, static parser => Condition(parser.ReadWhole()), out mistake);

    /// <summary>The amount that a text says; null, with the mistake, where it says none.</summary>
    public static AmountExpression? ParseAmount(string text, out ExpressionMistake? mistake) =>
        Parse(text, static parser => Amount(parser.ReadWhole()), out mistake);

    private static T? Parse<T>(string text, Func<ExpressionParser, T> read, out ExpressionMistake? mistake)
        where T : Expression
    {
        mistake = null;
        try
        {
            if (text.Length > MaximumLength)
                throw new ExpressionMistake(0, 1, $"it has more than {MaximumLength} characters; split it into several rules", isTooLarge: true);
            return read(new ExpressionParser(Lexer.Tokens(text)));
        }
        catch (ExpressionMistake found)
        {
            mistake = found;
            return null;
        }
    }

    private Expression ReadWhole()
    {
        var expression = ReadCondition();
        return Current.Kind is TokenKind.End ? expression : throw Unexpected("the end of the rule");
    }

    private Expression ReadCondition()
    {
        Deeper();
        var start = Current.Start;
        if (!TakeWord("if"))
        {
            var either = ReadEither();
            depth--;
            return either;
        }

        var premise = Condition(ReadCondition());
        if (!TakeWord("then")) throw Unexpected("'then'");
        var consequence = Condition(ReadCondition());
        depth--;
        return new JunctionExpression(start, premise, Junction.IfThen, consequence);
    }

    private Expression ReadEither()
    {
        var left = ReadBoth();
        while (TakeWord("or")) left = new JunctionExpression(left.Start, Condition(left), Junction.Or, Condition(ReadBoth()));
        return left;
    }

    private Expression ReadBoth()
    {
        var left = ReadStatement();
        while (TakeWord("and")) left = new JunctionExpression(left.Start, Condition(left), Junction.And, Condition(ReadStatement()));
        return left;
    }

    private Expression ReadStatement()
    {
        var left = ReadAmount();
        if (TakeWord("is"))
        {
            var end = Current.End;
            return TakeWord("whole") ? new WholeExpression(Amount(left), end) : throw Unexpected("'whole'");
        }

        if (RelationOf(Current) is not { } relation) return left;
        next++;
        var comparison = new ComparisonExpression(Amount(left), relation, Amount(ReadAmount()));
        if (RelationOf(Current) is not null)
            throw new ExpressionMistake(Current.Start, Current.End, "two amounts are compared at a time; join comparisons with 'and'");
        return comparison;
    }

    private Expression ReadAmount()
    {
        var first = ReadProduct();
        if (!IsSign("+") && !IsSign("-")) return first;
        var terms = new List<AmountExpression> { Amount(first) };
        while (IsSign("+") || IsSign("-"))
        {
            var sign = tokens[next++];
            var term = Amount(ReadProduct());
            terms.Add(sign.Text is "-" ? new NegatedExpression(sign.Start, term.End, term) : term);
        }

        return new SumExpression(first.Start, terms[terms.Count - 1].End, terms);
    }

    private Expression ReadProduct()
    {
        var left = ReadFactor();
        while (IsSign("*"))
        {
            var sign = tokens[next++].Start;
            left = new ProductExpression(sign, Amount(left), Amount(ReadFactor()));
        }

        return left;
    }

    private Expression ReadFactor()
    {
        var token = Current;
        if (TakeSign("-"))
        {
            Deeper();
            var operand = Amount(ReadFactor());
            depth--;
            return new NegatedExpression(token.Start, operand.End, operand);
        }

        if (TakeSign("("))
        {
            var inner = ReadCondition();
            var closing = Current.End;
            return TakeSign(")") ? inner.InBrackets(token.Start, closing) : throw Unexpected("')'");
        }

        switch (token.Kind)
        {
            case TokenKind.Number:
                next++;
                return new NumberExpression(token.Start, token.End, ReadNumber(token));
            case TokenKind.Name when token.Text is "sum" && tokens[next + 1] is { Kind: TokenKind.Sign, Text: "(" }:
                return ReadSum();
            case TokenKind.Name when token.Text is not ("and" or "or" or "if" or "then" or "is"):
                next++;
                return new NameExpression(token.Start, token.End, token.Text, isBelow: false);
            case TokenKind.Below:
                throw new ExpressionMistake(token.Start, token.End, $"'{token.Text}.*' is several cells; write sum({token.Text}.*)");
            default:
                throw Unexpected("a name or a number");
        }
    }

    private SumExpression ReadSum()
    {
        var start = Current.Start;
        next += 2;
        Deeper();
        var terms = new List<AmountExpression>();
        do
        {
            var token = Current;
            if (token.Kind is TokenKind.Below)
            {
                next++;
                terms.Add(new NameExpression(token.Start, token.End, token.Text, isBelow: true));
            }
            else
            {
                terms.Add(Amount(ReadAmount()));
            }
        }
        while (TakeSign(","));
        depth--;
        var end = Current.End;
        return TakeSign(")") ? new SumExpression(start, end, terms) : throw Unexpected("',' or ')'");
    }

    private static decimal ReadNumber(Token token) =>
        token.Text.Length <= 16 && decimal.TryParse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new ExpressionMistake(token.Start, token.End, "the number has too many digits");

    private static Relation? RelationOf(Token token) => token.Kind is not TokenKind.Sign ? null : token.Text switch
    {
        "=" or "==" => Relation.Equal,
        "≠" or "!=" => Relation.NotEqual,
        "≤" or "<=" => Relation.AtMost,
        "≥" or ">=" => Relation.AtLeast,
        "<" => Relation.LessThan,
        ">" => Relation.MoreThan,
        _ => null,
    };

    private static AmountExpression Amount(Expression expression) => expression as AmountExpression
        ?? throw new ExpressionMistake(expression.Start, expression.End, "an amount must stand here, not a condition");

    private static ConditionExpression Condition(Expression expression) => expression as ConditionExpression
        ?? throw new ExpressionMistake(expression.Start, expression.End, "a condition must stand here; compare the amount, as in a = b");

    private bool IsSign(string sign) => Current.Kind is TokenKind.Sign && Current.Text == sign;

    private bool TakeSign(string sign)
    {
        if (!IsSign(sign)) return false;
        next++;
        return true;
    }

    private bool TakeWord(string word)
    {
        if (Current.Kind is not TokenKind.Name || Current.Text != word) return false;
        next++;
        return true;
    }

    private void Deeper()
    {
        if (++depth > MaximumDepth)
        {
            var message = $"it is more than {MaximumDepth} brackets deep; split it into several rules";
            throw new ExpressionMistake(Current.Start, Current.End, message, isTooLarge: true);
        }
    }

    private ExpressionMistake Unexpected(string expected) => new(
        Current.Start,
        Current.End,
        Current.Kind is TokenKind.End ? $"it ends where {expected} must stand" : $"{expected} must stand here, not '{Current.Text}'");
}
