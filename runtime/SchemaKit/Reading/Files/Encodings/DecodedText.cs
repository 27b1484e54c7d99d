using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>A text made of bytes.</summary>
/// <param name="Text">The text; a replacement character stands for every byte that says nothing in its encoding.</param>
/// <param name="Remarks">What whoever relies on it should know.</param>
internal readonly record struct DecodedText(string Text, ImmutableArray<Remark> Remarks);
