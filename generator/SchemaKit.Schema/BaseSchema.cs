namespace SchemaKit.Schema;

/// <summary>The schema of the edition that an overlay extends.</summary>
/// <param name="FileName">The file's name, without folders.</param>
/// <param name="Text">The text, YAML.</param>
public sealed record BaseSchema(string FileName, string Text);
