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

    /// <summary>Where the rules are written.</summary>
    public RuleLandmarks Rules { get; init; }
}

/// <summary>Where a schema writes its rules.</summary>
/// <param name="Within">The rules of the template, in its order.</param>
/// <param name="AcrossYears">The rules between two years, in the order of the template.</param>
public readonly record struct RuleLandmarks(EquatableArray<WrittenPlaces> Within, EquatableArray<WrittenPlaces> AcrossYears);

/// <summary>Where one rule is written: its expression or, for a rule that comes with a total, what makes the total one.</summary>
/// <param name="Places">One place for all instances, or one for each where the rule says different things of different cells.</param>
public readonly record struct WrittenPlaces(EquatableArray<TextPlace> Places)
{
    /// <summary>The places of all instances, kept once where they are the same.</summary>
    /// <param name="places">The places, in the order of the instances.</param>
    public static WrittenPlaces At(IReadOnlyList<TextPlace> places) => new(new(places.Distinct().Skip(1).Any() ? places : places.Take(1)));

    /// <summary>Where an instance of the rule is written.</summary>
    /// <param name="instance">Its position among the instances of the rule.</param>
    public TextPlace Of(int instance) => Places[Places.Count == 1 ? 0 : instance];
}

/// <summary>Where a schema says how its cells relate to those of the edition before.</summary>
/// <param name="Key">The key that it stands under.</param>
/// <param name="Edition">The edition before.</param>
/// <param name="Names">Each name, in the order of <see cref="FormerEdition.Names"/>.</param>
public readonly record struct FormerLandmarks(TextPlace Key, TextPlace Edition, EquatableArray<TextPlace> Names);
