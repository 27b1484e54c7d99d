using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>A cell of a parent's report, and the same cell of its departments' reports.</summary>
public sealed class RollUpCell
{
    private readonly Outcome outcome;
    private readonly bool isComplete;

    private RollUpCell(Cell parent, ImmutableArray<Cell> departments, Outcome outcome, bool isComplete)
    {
        Parent = parent;
        Departments = departments;
        this.outcome = outcome;
        this.isComplete = isComplete;
    }

    /// <summary>The parent's cell.</summary>
    public Cell Parent { get; }

    /// <summary>The cells of the departments whose reports are at hand, in their order.</summary>
    public ImmutableArray<Cell> Departments { get; }

    /// <summary>What can be said: cannot be assessed while the report of a department is missing.</summary>
    public Verdict Verdict => isComplete ? outcome.Verdict : Verdict.NotAssessable;

    /// <summary>What is known of the parent's figure; a rounded one is the middle of what it stands for.</summary>
    public decimal Left => outcome.Left!.Value;

    /// <summary>What is known of the sum of the departments' figures.</summary>
    public decimal Right => outcome.Right!.Value;

    /// <summary>Left minus right, as far as known.</summary>
    public decimal Difference => Left - Right;

    /// <summary>The cell, both sides, and what is not known of them.</summary>
    public override string ToString()
    {
        var sides = ReconciliationTexts.RollUpOf(Parent.Definition.LabelPath, Left, Right);
        if (Verdict == Verdict.Holds) return sides.ToString();
        var unfilled = Departments.Count(cell => cell.State != CellState.Number);
        List<Message> unknown = [];
        if (!isComplete) unknown.Add(ReconciliationTexts.MissingDepartments);
        if (Parent.State != CellState.Number) unknown.Add(ReconciliationTexts.ParentsFigure);
        if (unfilled > 0) unknown.Add(ReconciliationTexts.DepartmentsFigures(unfilled));
        return (unknown.Count == 0 ? sides : ReconciliationTexts.NotKnown(sides, unknown)).ToString();
    }

    internal static RollUpCell Of(Cell parent, ImmutableArray<Report?> departments)
    {
        ImmutableArray<Cell> cells = [.. departments.OfType<Report>().Select(department => department[parent.Index])];
        Quantity sum = 0m;
        foreach (var cell in cells) sum += Quantity.Of(cell.Content, cell.Definition);
        var outcome = Quantity.Of(parent.Content, parent.Definition).EqualTo(sum);
        return new RollUpCell(parent, cells, outcome, cells.Length == departments.Length);
    }
}
