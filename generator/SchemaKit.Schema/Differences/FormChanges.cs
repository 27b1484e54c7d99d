namespace SchemaKit.Schema;

/// <summary>Changes of sections, tables, rows and columns: what is gone, new, renamed, relabelled or holds something else.</summary>
internal sealed class FormChanges(Template older, Template newer, List<Change> changes)
{
    private readonly Wordings wordings = new(changes);
    private readonly Dictionary<int, int> kept = [];
    private readonly Dictionary<int, int> said = (CellMap.Said(older, newer)?.Kept ?? default).ToDictionary(cell => cell.Former, cell => cell.Cell);

    /// <summary>Notes the changes.</summary>
    /// <returns>Where each cell of the older form stands on the newer one; those that are gone are left out.</returns>
    public IReadOnlyDictionary<int, int> Note()
    {
        wordings.Labels("title", "the title", older.Title, newer.Title);
        Compare("", FormPart.SectionsOf(older), FormPart.SectionsOf(newer), []);
        new HeldChanges(older, newer, kept).Note(changes);
        return kept;
    }

    private void Compare(string path, IReadOnlyList<FormPart> before, IReadOnlyList<FormPart> after, List<(FormPart Before, FormPart After)> leaves)
    {
        var pairs = PartPairs.Of(before, after, IsSaid);
        foreach (var part in before.Except(pairs.Select(pair => pair.Before)))
        {
            changes.Add(new(ChangeKind.Removed, Join(path, part), $"{Named(path, part)} is gone: {part.Name}") { Before = part.Name, Cells = Ids(older, part) });
        }

        foreach (var part in after.Except(pairs.Select(pair => pair.After)))
        {
            changes.Add(new(ChangeKind.Added, Join(path, part), $"{Named(path, part)} is new: {part.Name}") { After = part.Name, Cells = Ids(newer, part) });
        }

        var order = pairs.Select(pair => pair.After).ToList();
        if (!after.Where(order.Contains).SequenceEqual(order))
        {
            var (at, whole) = path.Length == 0 ? ("sections", "the form") : (path, path);
            changes.Add(new(ChangeKind.Reordered, at, $"the {order[0].What}s of {whole} stand in another order"));
        }

        foreach (var (was, now) in pairs) Compare(path, was, now, leaves);
    }

    private void Compare(string path, FormPart before, FormPart after, List<(FormPart Before, FormPart After)> leaves)
    {
        var (at, named) = (Join(path, before), Named(path, before));
        if (before.Id != after.Id)
        {
            var message = $"{named} is now {Join(path, after)}: {before.Name}";
            changes.Add(new(ChangeKind.Renamed, at, message) { Before = before.Id, After = after.Id, Cells = Ids(older, before) });
        }

        wordings.Labels(at, named, before.Label, after.Label);
        wordings.Words(at, $"what stands over the row labels of {named}", before.Stubheads, after.Stubheads);
        wordings.Words(at, $"what stands over the columns of {named}", before.Spanners, after.Spanners);
        wordings.Words(at, $"what heads the units of the rows of {named}", before.UnitColumns, after.UnitColumns);
        if (before.IsOwn != after.IsOwn)
            changes.Add(new(ChangeKind.Otherwise, at, $"{named} {(after.IsOwn ? "now stands" : "no longer stands")} beside the label of its group"));
        if (before.IsTotal != after.IsTotal)
            changes.Add(new(ChangeKind.Otherwise, at, $"{named} is {(after.IsTotal ? "now" : "no longer")} a total"));
        SubtotalChanges.Note(at, named, before.Subtotal, after.Subtotal, wordings, changes);
        if (before.IsLeaf != after.IsLeaf)
        {
            Reshaped(after.IsLeaf ? "was a group and is now single" : "was single and is now a group");
        }
        else if (before.What == "table")
        {
            CompareTables(at, before, after);
            if (before.Rows.Count == 0 != (after.Rows.Count == 0)) Reshaped(after.Rows.Count == 0 ? "no longer has rows" : "now has rows");
        }
        else if (before.IsLeaf)
        {
            leaves.Add((before, after));
        }
        else
        {
            Compare(at, before.Children, after.Children, leaves);
        }

        void Reshaped(string how) => changes.Add(new(ChangeKind.Reshaped, at, $"{named} {how}") { Cells = Ids(older, before) });
    }

    // No cell of the one goes anywhere else than to the other.
    private bool IsSaid(FormPart before, FormPart after)
    {
        var places = before.Cells.Where(said.ContainsKey).Select(cell => said[cell]).ToList();
        return places.Count > 0 && !places.Except(after.Cells).Any();
    }

    // A cell stands where its row and its column stand.
    private void CompareTables(string path, FormPart before, FormPart after)
    {
        var columns = new List<(FormPart Before, FormPart After)>();
        var rows = new List<(FormPart Before, FormPart After)>();
        Compare(path, before.Columns, after.Columns, columns);
        if (before.Rows.Count == 0 && after.Rows.Count == 0) rows.Add((before, after));
        else if (before.Rows.Count > 0 && after.Rows.Count > 0) Compare(path, before.Rows, after.Rows, rows);
        foreach (var row in rows)
        {
            var inRow = (new HashSet<int>(row.Before.Cells), new HashSet<int>(row.After.Cells));
            foreach (var column in columns) kept[column.Before.Cells.First(inRow.Item1.Contains)] = column.After.Cells.First(inRow.Item2.Contains);
        }
    }

    private static string Named(string path, FormPart part) => part.Id.Length == 0 ? $"the table of {path}" : $"{part.What} {Join(path, part)}";

    private static EquatableArray<string> Ids(Template template, FormPart part) => new(part.Cells.Select(cell => template.Cells[cell].Id));

    private static string Join(string path, FormPart part) => path.Length == 0 ? part.Id : part.Id.Length == 0 ? path : $"{path}.{part.Id}";
}
