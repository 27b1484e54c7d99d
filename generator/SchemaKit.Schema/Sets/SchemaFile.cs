namespace SchemaKit.Schema;

/// <summary>A schema that compiled, among others.</summary>
/// <param name="Path">The path of the file, by which files are ordered.</param>
/// <param name="Template">What it compiled to.</param>
public sealed record SchemaFile(string Path, Template Template)
{
    /// <summary>Whether no code is made of it, since its type comes from elsewhere.</summary>
    public bool IsReference { get; init; }

    /// <summary>
    /// Where the schema says what is held against other files. Left out where only the answer matters, so that it stays the same
    /// when lines move; problems then stand at the first character.
    /// </summary>
    public SchemaLandmarks Landmarks { get; init; }
}
