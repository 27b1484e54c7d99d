using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>Localizes the errors of a report: group of rules by group, since groups that share no cell fail independently.</summary>
internal static class ErrorLocalization
{
    // More combinations than this help nobody; that there are more is said.
    private const int MostCorrections = 64;

    public static Diagnosis Of(Form form, CellBlock block)
    {
        var system = EditSystem.Of(form);
        var initial = PublishedIntervals.Of(block);
        var impossible = Enumerable.Range(0, initial.Length).Where(cell => IsImpossible(block[cell])).ToArray();
        List<ImmutableArray<Change>> corrections = [[.. impossible.Where(cell => system.EditsOf[cell].Length == 0).Select(ToChange)]];
        string? limit = null;
        foreach (var component in system.Components)
        {
            var localizer = new Localizer(system, component, block, initial, [.. impossible.Where(cell => system.EditsOf[cell].Any(component.Contains))]);
            if (!localizer.Fails) continue;
            var found = localizer.Find(out var reason);
            limit ??= reason;
            if (found.Count == 0) return new Diagnosis([], limit);
            corrections = [.. corrections.SelectMany(_ => found, (before, more) => before.AddRange(more)).Take(MostCorrections + 1)];
        }

        if (corrections.Count > MostCorrections)
        {
            limit ??= $"only {MostCorrections} of the smallest corrections are given; there are more";
            corrections.RemoveAt(MostCorrections);
        }

        var slips = new SlipFinder(form, block);
        return new Diagnosis(
            [
                .. corrections.Where(changes => !changes.IsEmpty)
                    .Select(changes => new Correction([.. changes.OrderBy(change => change.Cell.Index)], slips.Explain(changes)))
                    .OrderBy(correction => correction.Slips.IsEmpty)
                    .ThenByDescending(correction => correction.Changes.Count(change => change.Implied is not null))
                    .ThenByDescending(correction => correction.Changes.Count(change => change.Cell.Definition.Role == CellRole.Total)),
            ],
            limit);

        Change ToChange(int cell) => new(block[cell], Interval.Of(block.Catalogue[cell].Kind));
    }

    // A figure that no cell of its kind can say is wrong, whatever the rules make of it.
    private static bool IsImpossible(Cell cell) => cell.Value is { } value && cell.Definition.Kind switch
    {
        ValueKind.Count => value < 0 || value != decimal.Truncate(value),
        ValueKind.Change => value != decimal.Truncate(value),
        _ => value < 0,
    };
}
