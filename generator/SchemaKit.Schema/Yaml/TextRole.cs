namespace SchemaKit.Schema.Yaml;

/// <summary>What a file is to the schema that is compiled.</summary>
internal enum TextRole
{
    /// <summary>The schema itself.</summary>
    Schema,

    /// <summary>The schema of the edition that an overlay adds to.</summary>
    Base,

    /// <summary>An overlay.</summary>
    Overlay,
}
