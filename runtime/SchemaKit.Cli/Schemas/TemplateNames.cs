namespace SchemaKit.Cli.Schemas;

using SchemaKit.Schema;

/// <summary>What templates are called.</summary>
internal static class TemplateNames
{
    /// <summary>Form, edition and variant: <c>disclosure-annual-report 2021 qingyu</c>.</summary>
    /// <param name="template">The template.</param>
    public static string Of(Template template) =>
        template.Variant is { } variant ? $"{template.Id} {template.Edition} {variant.Id}" : $"{template.Id} {template.Edition}";
}
