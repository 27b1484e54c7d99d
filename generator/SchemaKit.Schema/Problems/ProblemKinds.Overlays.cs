namespace SchemaKit.Schema;

// What an overlay adds.
public static partial class ProblemKinds
{
    /// <summary>An overlay that would change or remove what the edition says.</summary>
    public static readonly ProblemKind ChangesBase = new(
        "SK2201", "Changes the edition",
        "{0}, and an overlay adds without changing anything: {1}");

    /// <summary>An overlay that says what the edition says already.</summary>
    public static readonly ProblemKind SaidInBase = new(
        "SK2202", "Said by the edition",
        "the edition has '{0}' here already; remove it");

    /// <summary>A place beside something that is not there.</summary>
    public static readonly ProblemKind NoSibling = new(
        "SK2203", "No such sibling",
        "'{0}' cannot stand beside '{1}', which is not there{2}");

    /// <summary>An addition by which a rule of the edition would say something else.</summary>
    public static readonly ProblemKind AddsToBase = new(
        "SK2204", "Adds to what the edition sums up",
        "with '{0}', {1} of the edition would say something else; {2}");

    /// <summary>A place to count in that is none.</summary>
    public static readonly ProblemKind NotCounted = new(
        "SK2205", "Counts nowhere",
        "'{0}' cannot count in '{1}': {2}");

    /// <summary>A part of what is not there.</summary>
    public static readonly ProblemKind NoWhole = new(
        "SK2206", "Part of nothing",
        "'{0}' cannot be a part of '{1}': no row or column of that name stands beside it that is no part itself{2}");

    /// <summary>An overlay of an overlay.</summary>
    public static readonly ProblemKind OverlayOfOverlay = new(
        "SK2207", "Overlay of an overlay",
        "an overlay extends an edition and no other overlay; remove 'overlay' here, and write what both add in one file");
}
