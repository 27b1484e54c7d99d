using SchemaKit.Generator.Emitting;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Templates;

/// <summary>How a variant is a report on its edition too, for <c>Variant.hbs</c>.</summary>
internal sealed class Variant : ComparabilityFile
{
    /// <summary>The variant that a template is.</summary>
    /// <param name="template">The checked template of a variant.</param>
    public Variant(Template template) : base(template)
    {
        var variant = template.Variant!;
        Base = new TypeName(variant.Base.Namespace, variant.Base.TypeName).Code;
        Former = Base;
        IsOfVariant = true;
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

    /// <summary>The name of the method that says a report as one on the edition.</summary>
    /// <param name="variant">The variant.</param>
    public static string ConversionOf(Schema.Variant variant) => $"To{variant.Base.TypeName}";
}
