using SchemaKit.Generator.Emitting;
using SchemaKit.Generator.Pipeline;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Templates;

/// <summary>How the cells of an edition relate to those of the edition before, for <c>Editions.hbs</c>.</summary>
internal sealed class Editions : ComparabilityFile
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

    /// <summary>The edition before.</summary>
    public string FormerEdition { get; }
}
