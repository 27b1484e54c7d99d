namespace SchemaKit.Schema;

/// <summary>
/// A rule between the reports of two years that follow each other. Its conditions are over the cells of both, side by side: positions
/// from the number of cells on mean the cells of the previous year's report, in the same order.
/// </summary>
/// <param name="Rule">The rule.</param>
/// <param name="PreviousEditions">The editions of the previous year's report that it is for.</param>
public sealed record AcrossYearsRule(Rule Rule, EquatableArray<string> PreviousEditions);
