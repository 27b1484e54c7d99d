namespace SchemaKit;

/// <summary>Something that whoever relies on what was read should know although it could be read.</summary>
/// <param name="Text">What it is, for a person, and what to do where there is something to do.</param>
/// <param name="Place">The place it speaks of; unknown where it speaks of the whole document.</param>
public sealed record Remark(string Text, Place Place)
{
    /// <summary>The text, behind its place where it has one: <c>line 3, column 5: …</c>.</summary>
    public override string ToString() => Place.IsKnown ? $"{Place.InWordsFrom("")}: {Text}" : Text;
}
