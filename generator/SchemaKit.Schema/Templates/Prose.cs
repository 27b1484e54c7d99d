namespace SchemaKit.Schema;

/// <summary>How figures stated in the sentences of a report are recognised.</summary>
/// <param name="Between">Words that may stand between the word that opens a claim and its figure.</param>
/// <param name="Not">Words that exclude every claim behind them in a sentence, and in their clause.</param>
/// <param name="Claims">What sentences may state.</param>
public sealed record Prose(EquatableArray<string> Between, EquatableArray<string> Not, EquatableArray<Claim> Claims);

/// <summary>Something that a sentence may state about cells.</summary>
/// <param name="Id">The name.</param>
/// <param name="Says">The words that open it.</param>
/// <param name="About">Words of which one must stand in the sentence; none where nothing is asked.</param>
/// <param name="Not">Words that exclude it behind them in a sentence, and in their clause.</param>
/// <param name="None">Words in front of <paramref name="Says"/> that state a zero.</param>
/// <param name="Severity">How much it weighs when no cell agrees.</param>
/// <param name="Means">What the figure may be.</param>
/// <param name="Parts">What figures behind it in the same sentence may be.</param>
public sealed record Claim(
    string Id,
    EquatableArray<string> Says,
    EquatableArray<string> About,
    EquatableArray<string> Not,
    EquatableArray<string> None,
    Severity Severity,
    EquatableArray<Meaning> Means,
    EquatableArray<ClaimPart> Parts);

/// <summary>What a figure may be: a cell, or cells added up.</summary>
/// <param name="Cells">The cells, by their position in the template.</param>
public sealed record Meaning(EquatableArray<int> Cells);

/// <summary>A part into which a stated figure is broken down.</summary>
/// <param name="Word">The word beside the figure of the part.</param>
/// <param name="Means">What that figure may be.</param>
public sealed record ClaimPart(string Word, EquatableArray<Meaning> Means);
