namespace SchemaKit;

/// <summary>The parts that a word can play in a claim.</summary>
[Flags]
internal enum ProseRoles : byte
{
    None = 0,
    Says = 1,
    About = 2,
    Excludes = 4,
    Denies = 8,
    Part = 16,
}

/// <summary>A word that sentences are searched for, with the parts that it plays.</summary>
/// <param name="claims">How many claims the form knows.</param>
internal sealed class ProseWord(int claims)
{
    private readonly ProseRoles[] roles = new ProseRoles[claims];

    /// <summary>Whether it may stand in front of any figure.</summary>
    public bool StandsBetween { get; set; }

    /// <summary>Whether it excludes every claim.</summary>
    public bool ExcludesAll { get; set; }

    /// <summary>All parts that it plays in any claim.</summary>
    public ProseRoles Roles { get; private set; }

    /// <summary>Whether it plays a part in a claim.</summary>
    public bool Is(ProseRoles role, int claim) => (roles[claim] & role) != 0;

    /// <summary>Whether it may stand between the figure of a claim and what opens it.</summary>
    public bool IsPassedBy(int claim) => StandsBetween || Is(ProseRoles.About | ProseRoles.Says, claim);

    public void Add(ProseRoles role, int claim)
    {
        roles[claim] |= role;
        Roles |= role;
    }
}
