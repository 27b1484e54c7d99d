namespace SchemaKit.Schema;

/// <summary>What came of compiling one schema: a template, or the problems that stand in its way.</summary>
/// <param name="Template">The checked template; null where there is an error.</param>
/// <param name="Problems">The problems, in the order of the file.</param>
public sealed record SchemaCompilation(Template? Template, EquatableArray<Problem> Problems)
{
    /// <summary>Where the schema says what is held against other files.</summary>
    public SchemaLandmarks Landmarks { get; init; }
}
