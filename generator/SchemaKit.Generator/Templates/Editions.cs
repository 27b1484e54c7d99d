using SchemaKit.Generator.Emitting;
using SchemaKit.Generator.Pipeline;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Templates;

/// <summary>How the cells of an edition relate to those of the edition before, for <c>Editions.hbs</c>.</summary>
internal sealed class Editions : CodeFile
{
    /// <summary>The comparison of a template with the edition before.</summary>
    /// <param name="template">The checked template.</param>
    /// <param name="former">The edition before.</param>
    public Editions(Template template, FormerType former) : base(template)
    {
        var comparison = EditionComparison.Of(template, template.Former!, former.Cells);
        Source = $"{CommentText.Plain(template.FileName)} and, for the edition before, {CommentText.Plain(former.FileName)}";
        Former = former.Type.Code;
        FormerEdition = CommentText.Xml(template.Former!.Edition);
        Kept = [.. KeptRun.In(comparison.Kept).Select(run => new KeptLine(run, template.Cells[run.First].Id))];
        Sums = [.. comparison.Sums.Select(sum => new SumLine(Literal.Of(sum.Former), ListOf(sum.Parts), CommentText.Plain(former.Cells[sum.Former].Id)))];
        Incomparable = [.. comparison.Incomparable.Select(apart => new IncomparableLine(Literal.Of(apart.Reason), ListOf(apart.Cells), ListOf(apart.FormerCells)))];
    }

    /// <summary>The report type of the edition before.</summary>
    public string Former { get; }

    /// <summary>The edition before.</summary>
    public string FormerEdition { get; }

    /// <summary>Whether the comparison is with the edition of a variant.</summary>
    public bool IsOfVariant => false;

    /// <summary>The cells that hold the same in both.</summary>
    public IReadOnlyList<KeptLine> Kept { get; }

    /// <summary>The cells of the edition before that are sums.</summary>
    public IReadOnlyList<SumLine> Sums { get; }

    /// <summary>The cells that cannot be compared.</summary>
    public IReadOnlyList<IncomparableLine> Incomparable { get; }

    private static string ListOf(IEnumerable<int> cells) => string.Join(", ", cells.Select(Literal.Of));
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
