namespace SchemaKit.Schema;

/// <summary>Where a schema says what is held against other files: a template knows no places, so these stand beside it.</summary>
/// <param name="Type">The name of the generated type.</param>
/// <param name="Edition">The edition.</param>
/// <param name="Years">The report years.</param>
public readonly record struct SchemaLandmarks(TextPlace Type, TextPlace Edition, TextPlace Years);
