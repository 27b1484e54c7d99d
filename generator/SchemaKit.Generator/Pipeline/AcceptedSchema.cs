using SchemaKit.Generator.Emitting;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Pipeline;

/// <summary>A schema that code is made for, with what that code needs of the edition before.</summary>
/// <param name="Path">The schema.</param>
/// <param name="Template">What it compiled to.</param>
/// <param name="Former">The edition before; null where the schema names none, or code is made for none.</param>
internal sealed record AcceptedSchema(string Path, Template Template, FormerType? Former)
{
    /// <summary>Where the rules are written; nothing unless the project maps them to the schema.</summary>
    public RuleLandmarks Written { get; init; }
}

/// <summary>An edition that another is compared with: no more of it than makes a difference to the other's code.</summary>
/// <param name="FileName">The file name of its schema.</param>
/// <param name="Type">The report type.</param>
/// <param name="Cells">The cells, in the order of the form.</param>
internal sealed record FormerType(string FileName, TypeName Type, EquatableArray<ComparedCell> Cells);
