namespace SchemaKit.Schema.Expressions;

/// <summary>Ends the reading of a rule at its first mistake; never leaves the parser.</summary>
internal sealed class ExpressionMistake(int start, int end, string message, bool isTooLarge = false) : Exception(message)
{
    public int Start => start;

    public int End => end;

    public bool IsTooLarge => isTooLarge;
}
