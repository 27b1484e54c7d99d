namespace SchemaKit;

/// <summary>A cell that is not carried over from one form to another.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="IsOfFormer">Whether it is a cell of the form carried from, whose figure is lost; otherwise it stays missing.</param>
/// <param name="Obstacle">What stands in the way.</param>
/// <param name="Reason">Why, for a person: in the words of the schema where it gives a reason.</param>
public sealed record CellNotCarried(CellDefinition Cell, bool IsOfFormer, CarryingObstacle Obstacle, string Reason)
{
    /// <summary>The cell and the reason.</summary>
    public override string ToString() => $"{Cell.Id}: {Reason}";
}

/// <summary>What keeps a cell from being carried over from one form to another.</summary>
public enum CarryingObstacle : byte
{
    /// <summary>The forms ask for different things here.</summary>
    Incomparable,

    /// <summary>A figure of the one form is a sum in the other, and cannot be split.</summary>
    Unsplit,

    /// <summary>A figure of the one form is a sum of figures of the other, and not all of these say a number.</summary>
    Incomplete,
}
