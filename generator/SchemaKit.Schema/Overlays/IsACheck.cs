using SchemaKit.Schema.Building;

namespace SchemaKit.Schema.Overlays;

/// <summary>
/// Sees that a variant is a report on its edition too: whatever the edition says of its own cells, the variant says of the cells that
/// they are made of. Otherwise a report would add up on the one form and not on the other.
/// </summary>
/// <param name="edition">The edition.</param>
/// <param name="variant">The variant, as far as it is put together.</param>
/// <param name="layout">The form of the variant.</param>
/// <param name="problems">Takes what is wrong.</param>
/// <param name="cancellation">Gives up when cancelled.</param>
internal sealed class IsACheck(Template edition, Template variant, FormLayout layout, ProblemList problems, CancellationToken cancellation)
{
    private readonly CellMap map = CellMap.Forward(edition, variant, new Dictionary<int, int>());

    /// <summary>Notes a problem at every addition by which the edition's rules, subtotals or claims would say something else.</summary>
    /// <param name="shared">The tables that both have.</param>
    public void Check(IReadOnlyList<(PlacedTable Table, CountedIn Columns, CountedIn Rows)> shared)
    {
        CheckRules();
        CheckClaims();
        foreach (var (table, columns, rows) in shared)
        {
            CheckSubtotals(table.Columns, columns);
            CheckSubtotals(table.Rows, rows);
        }
    }

    private void CheckRules()
    {
        var stated = StatedRule.AllOf(variant);
        foreach (var rule in StatedRule.AllOf(edition))
        {
            if (stated.FirstOrDefault(r => r.Path == rule.Path)?.Rule is not { } same) continue;
            var said = new SaidOfParts([.. same.Instances.Select(i => Assertion.Of(i.Condition, cell => [cell])!.Value)], cancellation);
            foreach (var instance in rule.Rule.Instances)
            {
                cancellation.ThrowIfCancellationRequested();
                var cells = instance.Condition.Cells();
                if (Assertion.Of(instance.Condition, cell => map[cell]) is not { } asserted || said.Includes(asserted)) continue;
                var meant = cells.SelectMany(cell => map[cell] ?? []).ToList();
                var nearest = same.Instances.Select(i => i.Condition.Cells()).OrderByDescending(c => c.Intersect(meant).Count()).First();
                Blame($"rule '{rule.Rule.Id}'", meant, nearest);
            }
        }
    }

    private void CheckClaims()
    {
        foreach (var claim in edition.Prose.Claims)
        {
            if (variant.Prose.Claims.FirstOrDefault(c => c.Id == claim.Id) is not { } same) continue;
            foreach (var (meaning, now) in claim.Means.Zip(same.Means, (m, n) => (m, n))) CheckMeaning(claim.Id, meaning, now);
            foreach (var part in claim.Parts)
            {
                if (same.Parts.FirstOrDefault(p => p.Word == part.Word) is not { } samePart) continue;
                foreach (var (meaning, now) in part.Means.Zip(samePart.Means, (m, n) => (m, n))) CheckMeaning(claim.Id, meaning, now);
            }
        }
    }

    private void CheckMeaning(string claim, Meaning meaning, Meaning now)
    {
        var meant = meaning.Cells.SelectMany(cell => map[cell] ?? []).OrderBy(cell => cell).ToList();
        if (!meant.SequenceEqual(now.Cells.OrderBy(cell => cell))) Blame($"claim '{claim}'", meant, now.Cells);
    }

    private void CheckSubtotals(Axis axis, CountedIn counted)
    {
        foreach (var group in axis.All.Where(h => h.Declaration is { Subtotal: not null, Key.IsOfOverlay: false }))
        {
            var meant = group.Details.Where(d => !d.Declaration.Key.IsOfOverlay).SelectMany(counted.CountedAs).ToList();
            foreach (var heading in meant.Except(group.Details).Concat(group.Details.Except(meant))) Blame($"the subtotal of '{group.Declaration.Id}'", heading);
        }
    }

    /// <summary>What tells two lists of cells apart are additions: the edition's own cells are in both, or in neither.</summary>
    private void Blame(string what, IEnumerable<int> meant, IEnumerable<int> said)
    {
        var (left, right) = (meant.Select(c => c % variant.Cells.Count).ToList(), said.Select(c => c % variant.Cells.Count).ToList());
        foreach (var cell in left.Except(right).Concat(right.Except(left)))
        {
            var table = layout.Tables.Last(t => t.FirstCell <= cell);
            var width = table.Columns.Leaves.Count;
            var column = table.Columns.Leaves[(cell - table.FirstCell) % width];
            var row = table.HasRows ? table.Rows.Leaves[(cell - table.FirstCell) / width] : null;
            if (row is { Declaration.Key.IsOfOverlay: true }) Blame(what, row);
            else if (column.Declaration.Key.IsOfOverlay) Blame(what, column);
            else problems.Add(ProblemKinds.AddsToBase, table.Declaration.Key.Place, table.Declaration.Id ?? table.Section.Key.Text, what, "keep a schema of its own for the variant");
        }
    }

    private void Blame(string what, PlacedHeading heading)
    {
        while (heading is { Declaration.CountsIn: null, Parent.Declaration.Key.IsOfOverlay: true }) heading = heading.Parent!;
        var counted = heading.Declaration.CountsIn;
        var advice = counted is null
            ? "say with 'countsIn' in which row or column the edition counts it, or with 'ofWhich' of which it is a part"
            : $"that leaves it out of '{counted.Text}', where the edition counts it; count it in another, or with 'ofWhich' as a part";
        problems.Add(ProblemKinds.AddsToBase, (counted ?? heading.Declaration.Key).Place, heading.Declaration.Id, what, advice);
    }
}
