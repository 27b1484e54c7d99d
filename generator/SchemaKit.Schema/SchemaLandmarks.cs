namespace SchemaKit.Schema;

/// <summary>Where a schema says what is held against other files: a template knows no places, so these stand beside it.</summary>
/// <param name="Type">The name of the generated type.</param>
/// <param name="Edition">The edition.</param>
/// <param name="Years">The report years.</param>
public readonly record struct SchemaLandmarks(TextPlace Type, TextPlace Edition, TextPlace Years)
{
    /// <summary>Where it says how its cells relate to those of the edition before.</summary>
    public FormerLandmarks Former { get; init; }

    /// <summary>Where an overlay says which edition it extends.</summary>
    public TextPlace Extends { get; init; }

    /// <summary>Where each rule between two years says for which editions it is, in the order of the template.</summary>
    public EquatableArray<EquatableArray<TextPlace>> PreviousEditions { get; init; }
}

/// <summary>Where a schema says how its cells relate to those of the edition before.</summary>
/// <param name="Key">The key that it stands under.</param>
/// <param name="Edition">The edition before.</param>
/// <param name="Names">Each name, in the order of <see cref="FormerEdition.Names"/>.</param>
public readonly record struct FormerLandmarks(TextPlace Key, TextPlace Edition, EquatableArray<TextPlace> Names);
