namespace SchemaKit.Schema;

// Information.
public static partial class ProblemKinds
{
    /// <summary>A cell's row in no rule.</summary>
    public static readonly ProblemKind UnseenRow = new(
        "SK3001", "No rule sees a row",
        "no rule ties '{0}' to other figures, so that a slip there goes unseen",
        IsError: false);

    /// <summary>The edition before is not in the project.</summary>
    public static readonly ProblemKind FormerEditionAbsent = new(
        "SK3004", "Edition before is absent",
        "edition '{0}' is not among the schemas of this project, so that nothing is made of what is said of it here",
        IsError: false);

    /// <summary>A rule across years that reads what cannot be compared in some of its places.</summary>
    public static readonly ProblemKind PreviousPartlyComparable = new(
        "SK3005", "Previous cell not comparable in places",
        "rule '{0}' says nothing of {3} for previous reports of edition '{2}', of which no cell alone can be compared with 'previous.{1}'",
        IsError: false);
}
