namespace SchemaKit;

/// <summary>A paragraph while it is read.</summary>
internal sealed class WordText
{
    public ShownText Shown { get; } = new();

    /// <summary>What stands in the text boxes that hang on it.</summary>
    public List<WordBlock> Boxes { get; } = [];

    /// <summary>Whether its end was deleted while changes were tracked, so that it goes on in the next paragraph.</summary>
    public bool IsJoined { get; set; }

    /// <summary>The number that Word sets in front of it; empty for none.</summary>
    public string Number { get; set; } = "";

    /// <summary>Whether its style hides it.</summary>
    public bool IsHidden { get; set; }
}

/// <summary>How a run of text is shown.</summary>
/// <param name="IsHidden">Whether it is not.</param>
/// <param name="Raised">The mark that stands for raising or lowering it; default for neither.</param>
internal readonly record struct WordRun(bool IsHidden, char Raised);
