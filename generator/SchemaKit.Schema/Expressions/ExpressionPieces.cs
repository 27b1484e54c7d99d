namespace SchemaKit.Schema.Expressions;

/// <summary>Walks through expressions.</summary>
internal static class ExpressionPieces
{
    /// <summary>An expression and everything it is made of, in the order written.</summary>
    public static IReadOnlyList<Expression> Pieces(this Expression expression)
    {
        var pieces = new List<Expression>();
        Collect(expression, pieces);
        return pieces;
    }

    private static void Collect(Expression expression, List<Expression> pieces)
    {
        pieces.Add(expression);
        switch (expression)
        {
            case SumExpression sum:
                foreach (var term in sum.Terms) Collect(term, pieces);
                break;
            case NegatedExpression negated:
                Collect(negated.Operand, pieces);
                break;
            case ProductExpression product:
                Collect(product.Left, pieces);
                Collect(product.Right, pieces);
                break;
            case ComparisonExpression comparison:
                Collect(comparison.Left, pieces);
                Collect(comparison.Right, pieces);
                break;
            case WholeExpression whole:
                Collect(whole.Operand, pieces);
                break;
            case JunctionExpression junction:
                Collect(junction.Left, pieces);
                Collect(junction.Right, pieces);
                break;
        }
    }
}
