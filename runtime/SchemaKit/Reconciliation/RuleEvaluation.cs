namespace SchemaKit;

/// <summary>Evaluates every instance of every rule of a form.</summary>
/// <param name="cells">What a report says.</param>
/// <param name="outcomes">Takes the outcome of each instance, by its index.</param>
public delegate void RuleEvaluation(CellBlock cells, Span<Outcome> outcomes);
