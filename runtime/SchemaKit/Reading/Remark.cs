namespace SchemaKit;

/// <summary>Something that whoever relies on what was read should know although it could be read.</summary>
public sealed record Remark
{
    private readonly Message message;

    internal Remark(Message message, Place place) => (this.message, Place) = (message, place);

    /// <summary>What it is, for a person, and what to do where there is something to do; in the current language.</summary>
    public string Text => message.ToString();

    /// <summary>The place it speaks of; unknown where it speaks of the whole document.</summary>
    public Place Place { get; }

    /// <summary>The text, behind its place where it has one: <c>line 3, column 5: …</c>.</summary>
    public override string ToString() => Place.IsKnown ? ReadingTexts.RemarkAt(Place, message).ToString() : Text;
}
