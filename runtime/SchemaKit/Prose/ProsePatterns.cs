using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// How figures stated in the sentences of a report are recognised. A figure is a claim only where every word between it and what opens
/// the claim is known: a word more, as in <c>applications by mail</c>, makes it a figure of something else.
/// </summary>
public sealed class ProsePatterns
{
    /// <summary>Words that may stand between the word that opens a claim and its figure.</summary>
    public ImmutableArray<string> Between { get; init; } = [];

    /// <summary>Words that exclude every claim behind them in a sentence, and in their clause.</summary>
    public ImmutableArray<string> Not { get; init; } = [];

    /// <summary>What sentences may state.</summary>
    public ImmutableArray<ClaimPattern> Claims { get; init; } = [];
}

/// <summary>Something that a sentence may state about cells of a form.</summary>
/// <param name="Id">The name.</param>
public sealed record ClaimPattern(string Id)
{
    /// <summary>How much it weighs when no cell agrees.</summary>
    public Severity Severity { get; init; } = Severity.Warning;

    /// <summary>The words that open it.</summary>
    public required ImmutableArray<string> Says { get; init; }

    /// <summary>Words of which one must stand in the sentence; none where nothing is asked.</summary>
    public ImmutableArray<string> About { get; init; } = [];

    /// <summary>Words that exclude it behind them in a sentence, and in their clause.</summary>
    public ImmutableArray<string> Not { get; init; } = [];

    /// <summary>Words in front of <see cref="Says"/> that state a zero.</summary>
    public ImmutableArray<string> None { get; init; } = [];

    /// <summary>What the figure may be.</summary>
    public required ImmutableArray<ClaimMeaning> Means { get; init; }

    /// <summary>What figures behind it in the same sentence may be.</summary>
    public ImmutableArray<ClaimPart> Parts { get; init; } = [];
}

/// <summary>A part into which a stated figure is broken down.</summary>
/// <param name="Word">The word beside the figure of the part.</param>
public sealed record ClaimPart(string Word)
{
    /// <summary>What that figure may be.</summary>
    public required ImmutableArray<ClaimMeaning> Means { get; init; }
}

/// <summary>What a stated figure may be: a cell, or cells added up.</summary>
/// <param name="Cells">The cells.</param>
public sealed record ClaimMeaning(ImmutableArray<CellDefinition> Cells)
{
    /// <summary>The ids, joined by plus signs.</summary>
    public override string ToString() => string.Join(" + ", Cells);
}
