namespace SchemaKit.Generator.Packing;

/// <summary>The generator and what it needs do not make a folder that a compiler could load.</summary>
/// <param name="message">What stands in the way.</param>
internal sealed class PackingException(string message) : Exception(message);
