namespace SchemaKit.Schema;

/// <summary>By what a document says which report it is, besides its title and its sentences.</summary>
/// <param name="Title">What introduces the title.</param>
/// <param name="Organization">What introduces the publishing body.</param>
/// <param name="Published">What introduces the day of publication.</param>
/// <param name="DocumentNumber">What introduces the document number.</param>
public sealed record IdentityMarks(IdentityMark Title, IdentityMark Organization, IdentityMark Published, IdentityMark DocumentNumber)
{
    /// <summary>Nothing introduces anything.</summary>
    public static IdentityMarks None { get; } = new(IdentityMark.None, IdentityMark.None, IdentityMark.None, IdentityMark.None);
}

/// <summary>What introduces one thing that a document says of itself.</summary>
/// <param name="Labels">The words printed before it.</param>
/// <param name="Otherwise">Words that count only where none of the others tells anything.</param>
/// <param name="Meta">The names under which the head of a page has it.</param>
public sealed record IdentityMark(EquatableArray<string> Labels, EquatableArray<string> Otherwise, EquatableArray<string> Meta)
{
    /// <summary>Nothing introduces it.</summary>
    public static IdentityMark None { get; } = new(default, default, default);
}
