namespace SchemaKit.Schema;

// What a schema says of sentences.
public static partial class ProblemKinds
{
    /// <summary>A claim or topic names something that the form does not have.</summary>
    public static readonly ProblemKind UnknownInProse = new(
        "SK2101", "Unknown name in prose",
        "{0} '{1}' names no {2} '{3}'{4}");

    /// <summary>A claim that means something that is no figure of the form.</summary>
    public static readonly ProblemKind NoStatedFigure = new(
        "SK2102", "No figure that prose states",
        "claim '{0}' cannot mean this: {1}");

    /// <summary>A word that is never found in a sentence.</summary>
    public static readonly ProblemKind UnreadableWord = new(
        "SK2103", "Word never found",
        "'{0}' is never found in a sentence: {1}");

    /// <summary>A word that a claim has twice.</summary>
    public static readonly ProblemKind WordRepeated = new(
        "SK2104", "Word repeated",
        "'{0}' stands under '{1}' already; a word plays one part in a claim, so remove it here or there");

    /// <summary>Two claims that the same sentence would state.</summary>
    public static readonly ProblemKind ClaimsAlike = new(
        "SK2105", "Claims alike",
        "'{0}' opens claim '{1}' as well, and a figure behind it could be either; write under 'about' what tells them apart, or "
        + "remove it here or there");

    /// <summary>Nothing by which a figure in prose could be known.</summary>
    public static readonly ProblemKind NothingCounted = new(
        "SK2106", "No unit of counts",
        "figures in prose are known by the unit behind them, and no unit of counts is declared; declare one under 'units'");
}
