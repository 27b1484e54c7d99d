using SchemaKit.Generator.Emitting;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Templates;

/// <summary>What every file made for one schema says at its top.</summary>
/// <param name="template">The checked template.</param>
internal abstract class CodeFile(Template template)
{
    /// <summary>What the file is made from: the file name of the schema.</summary>
    public string Source { get; protected init; } = CommentText.Plain(
        template.Variant is { } variant ? $"{template.FileName} over {variant.Base.FileName}" : template.FileName);

    /// <summary>The file name of the schema, for a doc comment.</summary>
    public string File { get; } = CommentText.Xml(template.FileName);

    /// <summary>The namespace of the report type.</summary>
    public string Namespace { get; } = Identifier.Namespace(template.Namespace);

    /// <summary>The report type.</summary>
    public string Type { get; } = Identifier.Verbatim(template.TypeName);
}
