using SchemaKit.Schema;

namespace SchemaKit.Generator.Emitting;

/// <summary>The name of a generated type.</summary>
/// <param name="Namespace">The namespace, as the schema gives it.</param>
/// <param name="Name">The name within the namespace, as the schema gives it.</param>
internal sealed record TypeName(string Namespace, string Name)
{
    /// <summary>The report type of a template.</summary>
    public static TypeName Of(Template template) => new(template.Namespace, template.TypeName);

    /// <summary>The name as code, valid anywhere.</summary>
    public string Code => $"global::{Identifier.Namespace(Namespace)}.{Identifier.Verbatim(Name)}";

    /// <summary>The name with dots.</summary>
    public override string ToString() => $"{Namespace}.{Name}";
}
