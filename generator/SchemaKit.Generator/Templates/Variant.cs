using SchemaKit.Generator.Emitting;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Templates;

/// <summary>How a variant is a report on its edition too, for <c>Variant.hbs</c>.</summary>
internal sealed class Variant : CodeFile
{
    /// <summary>The variant that a template is.</summary>
    /// <param name="template">The checked template of a variant.</param>
    public Variant(Template template) : base(template)
    {
        var variant = template.Variant!;
        Base = new TypeName(variant.Base.Namespace, variant.Base.TypeName).Code;
        Conversion = ConversionOf(variant);
        Kept = [.. KeptRun.In(variant.Cells.Kept).Select(run => new KeptLine(run, template.Cells[run.First].Id))];
        Sums = [.. variant.Cells.Sums.Select(sum => new SumLine(Literal.Of(sum.Former), ListOf(sum.Parts), CommentText.Plain(template.Cells[sum.Parts[0]].Id)))];
        Incomparable = variant.Cells.Own.Count == 0
            ? []
            : [new IncomparableLine(Literal.Of($"edition {template.Edition} has no such cell"), ListOf(variant.Cells.Own), "")];
    }

    /// <summary>The report type of the edition.</summary>
    public string Base { get; }

    /// <summary>The method that says a report as one on the edition.</summary>
    public string Conversion { get; }

    /// <summary>The report type that reports are carried over from.</summary>
    public string Former => Base;

    /// <summary>That the comparison is with the edition of a variant.</summary>
    public bool IsOfVariant => true;

    /// <summary>The cells that hold the same in both.</summary>
    public IReadOnlyList<KeptLine> Kept { get; }

    /// <summary>The cells of the edition that are sums.</summary>
    public IReadOnlyList<SumLine> Sums { get; }

    /// <summary>The cells that the edition does not have.</summary>
    public IReadOnlyList<IncomparableLine> Incomparable { get; }

    /// <summary>The name of the method that says a report as one on the edition.</summary>
    /// <param name="variant">The variant.</param>
    public static string ConversionOf(Schema.Variant variant) => $"To{variant.Base.TypeName}";

    private static string ListOf(IEnumerable<int> cells) => string.Join(", ", cells.Select(Literal.Of));
}
