using SchemaKit.Generator.Emitting;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Templates;

/// <summary>The report type with its typed views, for <c>Model.hbs</c>.</summary>
internal sealed class Model : CodeFile
{
    /// <summary>The views of a template, as the report type shows them.</summary>
    /// <param name="template">The checked template.</param>
    public Model(Template template) : base(template)
    {
        Title = CommentText.Xml(template.Title.Text);
        Edition = CommentText.Xml(template.Variant is { } variant ? $"{template.Edition}, variant {variant.Id}" : template.Edition);
        Remarks = RemarksOn(template);
        (Members, Views) = new ViewBuilder(template).Build();
    }

    /// <summary>The official title.</summary>
    public string Title { get; }

    /// <summary>The edition.</summary>
    public string Edition { get; }

    /// <summary>What else is to be said of the form.</summary>
    public string Remarks { get; }

    /// <summary>The properties of the report: one for each section.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <summary>The views, in the order of the form.</summary>
    public IReadOnlyList<View> Views { get; }

    private static string RemarksOn(Template template)
    {
        var first = Literal.Of(template.FirstYear);
        var years =
            template.LastYear is not { } last ? $"report years from {first} on" :
            last == template.FirstYear ? $"report year {first}" :
            $"report years {first} to {Literal.Of(last)}";
        var authority = template.Authority is { } source ? $", laid down by {CommentText.Xml(source)}" : "";
        var form = $"The form <c>{CommentText.Xml(template.Id)}</c> for {years}{authority}: <c>{CommentText.Xml(template.FileName)}</c>";
        if (template.Variant is not { } variant) return form + ".";
        var added = variant.Authority is { } document ? $", which is laid down by {CommentText.Xml(document)}" : "";
        return $"{form}, and what variant <c>{CommentText.Xml(variant.Id)}</c> adds to it{added}." + (variant.Says is { } says ? $" {CommentText.Xml(says)}" : "");
    }
}

/// <summary>A property of a report or of a view.</summary>
/// <param name="Label">The official label, for a doc comment.</param>
/// <param name="Place">Where the label stands in the YAML, for a doc comment.</param>
/// <param name="Type">The type: another view, or a cell.</param>
/// <param name="Name">The name.</param>
/// <param name="Value">What the property gives.</param>
internal sealed record Member(string Label, string Place, string Type, string Name, string Value);

/// <summary>A view of some of the cells of a report.</summary>
/// <param name="Type">The name of its type.</param>
/// <param name="Summary">What it shows, for a doc comment.</param>
/// <param name="Place">Where that stands in the YAML, for a doc comment.</param>
/// <param name="Members">Its properties.</param>
internal sealed record View(string Type, string Summary, string Place, IReadOnlyList<Member> Members);
