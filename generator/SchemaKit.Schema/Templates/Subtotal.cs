namespace SchemaKit.Schema;

/// <summary>
/// A subtotal that publishers may print beside the rows or columns of a group: no cell of the form, and held against the sum of the
/// group where it is there.
/// </summary>
/// <param name="Label">What it is called.</param>
/// <param name="Rule">The id of the rule that comes with it.</param>
/// <param name="Severity">How much a failure weighs.</param>
/// <param name="LeftOut">Which of the group's single rows or columns are totals themselves, counted from 0.</param>
public sealed record Subtotal(Label Label, string Rule, Severity Severity, EquatableArray<int> LeftOut);
