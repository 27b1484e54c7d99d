namespace SchemaKit.Generator.Pipeline;

/// <summary>The names of the generator's steps, by which tests ask what was done again and what was not.</summary>
internal static class StepNames
{
    /// <summary>The schemas of the project as path and text.</summary>
    public const string Files = nameof(Files);

    /// <summary>Of which form and edition each schema is.</summary>
    public const string Headers = nameof(Headers);

    /// <summary>Each schema with all that it is compiled from.</summary>
    public const string Whole = nameof(Whole);

    /// <summary>What each schema compiles to.</summary>
    public const string Compiled = nameof(Compiled);

    /// <summary>The forms that code is made for, by name.</summary>
    public const string Roster = nameof(Roster);

    /// <summary>The templates that code is made for, each with what it needs of the edition before.</summary>
    public const string Accepted = nameof(Accepted);

    /// <summary>The C# made for the project as a whole.</summary>
    public const string Registry = nameof(Registry);

    /// <summary>What went wrong unforeseen.</summary>
    public const string Failures = nameof(Failures);

    /// <summary>All that concern every schema: between what is accepted and the list of forms, the C# made for each template, file by file.</summary>
    public static IReadOnlyList<string> All { get; } = [Files, Compiled, Roster, Accepted, .. SchemaPart.All.Select(part => part.Name), Registry, Failures];
}
