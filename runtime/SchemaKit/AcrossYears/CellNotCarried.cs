namespace SchemaKit;

/// <summary>A cell that is not carried over from one form to another.</summary>
public sealed record CellNotCarried
{
    // A text of the schema, or a message.
    private readonly object reason;

    internal CellNotCarried(CellDefinition cell, bool isOfFormer, CarryingObstacle obstacle, object reason) =>
        (Cell, IsOfFormer, Obstacle, this.reason) = (cell, isOfFormer, obstacle, reason);

    /// <summary>The cell.</summary>
    public CellDefinition Cell { get; }

    /// <summary>Whether it is a cell of the form carried from, whose figure is lost; otherwise it stays missing.</summary>
    public bool IsOfFormer { get; }

    /// <summary>What stands in the way.</summary>
    public CarryingObstacle Obstacle { get; }

    /// <summary>Why, for a person: in the words of the schema where it gives a reason, else in the current language.</summary>
    public string Reason => reason.ToString()!;

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
