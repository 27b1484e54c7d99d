namespace SchemaKit.Schema;

/// <summary>Changes of what cells count or measure.</summary>
/// <param name="older">The older template.</param>
/// <param name="newer">The newer one.</param>
/// <param name="kept">Where each cell of the older one stands on the newer one.</param>
internal sealed class HeldChanges(Template older, Template newer, IReadOnlyDictionary<int, int> kept)
{
    public void Note(List<Change> changes)
    {
        var (before, after) = (ComparedCell.Of(older), ComparedCell.Of(newer));
        var unlike = kept.Where(cell => !before[cell.Key].IsLike(after[cell.Value])).OrderBy(cell => cell.Key);
        foreach (var alike in unlike.GroupBy(cell => (Before: before[cell.Key].Held, After: after[cell.Value].Held)))
        {
            var ids = alike.Select(cell => before[cell.Key].Id).ToList();
            var message = $"{FewOf.Names(ids)} {(ids.Count == 1 ? "holds" : "hold")} {alike.Key.After}, held {alike.Key.Before}";
            changes.Add(new(ChangeKind.HoldsOther, ids[0], message) { Before = alike.Key.Before, After = alike.Key.After, Cells = new(ids) });
        }
    }
}
