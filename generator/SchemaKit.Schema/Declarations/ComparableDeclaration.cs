namespace SchemaKit.Schema.Declarations;

/// <summary>How the cells of an edition relate to those of the edition before it, as written.</summary>
/// <param name="Former">What is said, without places.</param>
/// <param name="Places">Where it is said.</param>
internal sealed record ComparableDeclaration(FormerEdition Former, FormerLandmarks Places);
