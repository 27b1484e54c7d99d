using SchemaKit.Generator.Emitting;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Templates;

/// <summary>How the cells of a form relate to those of another, for <c>Comparability.hbs</c>.</summary>
/// <param name="template">The checked template.</param>
internal abstract class ComparabilityFile(Template template) : CodeFile(template)
{
    /// <summary>The report type that reports are carried over from.</summary>
    public string Former { get; protected init; } = "";

    /// <summary>Whether that is the edition of a variant.</summary>
    public bool IsOfVariant { get; protected init; }

    /// <summary>The cells that hold the same in both.</summary>
    public IReadOnlyList<KeptLine> Kept { get; protected init; } = [];

    /// <summary>The cells of the other form that are sums.</summary>
    public IReadOnlyList<SumLine> Sums { get; protected init; } = [];

    /// <summary>The cells that cannot be compared.</summary>
    public IReadOnlyList<IncomparableLine> Incomparable { get; protected init; } = [];

    /// <summary>The positions of cells.</summary>
    /// <param name="cells">The cells.</param>
    protected static string ListOf(IEnumerable<int> cells) => string.Join(", ", cells.Select(Literal.Of));
}

/// <summary>Cells that hold the same in both editions and follow each other in both.</summary>
/// <param name="First">The position of the first.</param>
/// <param name="Former">Its position in the edition before.</param>
/// <param name="Count">How many there are.</param>
internal sealed record KeptRun(int First, int Former, int Count)
{
    /// <summary>Gathers cells into runs.</summary>
    /// <param name="kept">The cells, in order.</param>
    public static IReadOnlyList<KeptRun> In(IEnumerable<KeptCell> kept)
    {
        var runs = new List<KeptRun>();
        foreach (var (cell, former) in kept)
        {
            var last = runs.LastOrDefault();
            if (last is not null && cell == last.First + last.Count && former == last.Former + last.Count)
                runs[runs.Count - 1] = last with { Count = last.Count + 1 };
            else
                runs.Add(new KeptRun(cell, former, 1));
        }

        return runs;
    }
}

/// <summary>A run of cells as code.</summary>
/// <param name="Run">The run.</param>
/// <param name="Id">The id of its first cell, for a comment.</param>
internal sealed record KeptLine(KeptRun Run, string Id)
{
    /// <summary>The arguments.</summary>
    public string Arguments => $"{Literal.Of(Run.First)}, {Literal.Of(Run.Former)}, {Literal.Of(Run.Count)}";
}

/// <summary>A sum as code.</summary>
/// <param name="Former">The position of the cell in the edition before.</param>
/// <param name="Parts">The positions of the cells of this edition.</param>
/// <param name="Id">The id of the cell, for a comment.</param>
internal sealed record SumLine(string Former, string Parts, string Id);

/// <summary>Cells that cannot be compared, as code.</summary>
/// <param name="Reason">Why, as a literal.</param>
/// <param name="Cells">The positions of those of this edition.</param>
/// <param name="FormerCells">The positions of those of the edition before.</param>
internal sealed record IncomparableLine(string Reason, string Cells, string FormerCells);
