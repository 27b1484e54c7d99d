namespace SchemaKit;

/// <summary>Something that whoever relies on a document should know although it could be read.</summary>
/// <param name="Place">Where it stood; default where it is about the whole document.</param>
/// <param name="Text">What it is, for a person.</param>
public sealed record Remark(Place Place, string Text)
{
    /// <summary><c>line 3, column 5: …</c>.</summary>
    public override string ToString() =>
        Place.IsKnown ? FormattableString.Invariant($"line {Place.Line}, column {Place.Column}: {Text}") : Text;
}
