using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>What a page holds besides its texts, from which it is told what kind of page it is. A document that is no page has none of it.</summary>
internal sealed record PageSigns
{
    /// <summary>Nothing of the kind.</summary>
    public static PageSigns None { get; } = new();

    /// <summary>What the head of the page says by name.</summary>
    public ImmutableArray<PageMeta> Metas { get; init; } = [];

    /// <summary>How many characters its texts have, white space left out.</summary>
    public int TextLength { get; init; }

    /// <summary>How many of them stand in links.</summary>
    public int LinkedLength { get; init; }

    /// <summary>How many links it has that say something.</summary>
    public int Links { get; init; }

    /// <summary>How many fields for a password it has.</summary>
    public int Passwords { get; init; }

    /// <summary>How many scripts it has.</summary>
    public int Scripts { get; init; }

    /// <summary>The pages that it shows in frames, or sends its reader to.</summary>
    public ImmutableArray<string> Elsewhere { get; init; } = [];

    /// <summary>Where its pictures stand, small ones left out.</summary>
    public ImmutableArray<Place> Pictures { get; init; } = [];

    /// <summary>Its links to files.</summary>
    public ImmutableArray<PageLink> Attachments { get; init; } = [];

    /// <summary>The share of its text that stands in links, from 0 to 1.</summary>
    public double LinkedShare => TextLength == 0 ? 0 : (double)LinkedLength / TextLength;

    /// <summary>The same with the pictures and links to files of a stretch of the page only.</summary>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="end">Where what comes behind it starts.</param>
    public PageSigns Between(Place start, Place end) => this with
    {
        Pictures = [.. Pictures.Where(picture => !picture.IsBefore(start) && picture.IsBefore(end))],
        Attachments = [.. Attachments.Where(link => !link.Place.IsBefore(start) && link.Place.IsBefore(end))],
    };
}

/// <summary>Something that the head of a page says by name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Content">What it says.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record PageMeta(string Name, string Content, Place Place);

/// <summary>A link to a file.</summary>
/// <param name="Text">The text of the link, or the name of the file where it has none.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record PageLink(string Text, Place Place);
