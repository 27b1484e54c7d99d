namespace SchemaKit.Schema;

/// <summary>Works out how two editions compare. Of the names that a cell goes by, the one that says most speaks for it.</summary>
internal sealed class EditionComparer
{
    private readonly Template template;
    private readonly FormerEdition former;
    private readonly IReadOnlyList<ComparedCell> cells;
    private readonly IReadOnlyList<ComparedCell> formerCells;
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> formerPositions = new(StringComparer.Ordinal);
    private readonly int?[] speakers;
    private readonly int?[] formerSpeakers;
    private readonly HashSet<int> used = [];
    private readonly HashSet<int> compared = [];
    private readonly HashSet<int> formerCompared = [];
    private readonly List<KeptCell> kept = [];
    private readonly List<SummedCell> sums = [];
    private readonly List<IncomparableCells> incomparable = [];
    private readonly List<ComparisonFault> faults = [];

    public EditionComparer(Template template, FormerEdition former, IReadOnlyList<ComparedCell> formerCells)
    {
        this.template = template;
        this.former = former;
        this.formerCells = formerCells;
        cells = ComparedCell.Of(template);
        for (var i = 0; i < cells.Count; i++) positions[cells[i].Id] = i;
        for (var i = 0; i < formerCells.Count; i++) formerPositions[formerCells[i].Id] = i;
        speakers = SpeakersFor(cells, name => name.IsOfThis);
        formerSpeakers = SpeakersFor(formerCells, name => name.IsOfFormer);
    }

    /// <summary>The comparison.</summary>
    public EditionComparison Compare()
    {
        for (var name = 0; name < former.Names.Count; name++)
        {
            switch (former.Names[name].How)
            {
                case Comparison.Same:
                    KeepSame(name);
                    break;
                case Comparison.Sum:
                    AddUp(name);
                    break;
                case Comparison.Not:
                    SetApart(name);
                    break;
            }
        }

        NoteUnused();
        if (faults.Count == 0)
        {
            NoteNotCompared(cells, compared, template.Edition, former.Edition);
            NoteNotCompared(formerCells, formerCompared, former.Edition, template.Edition);
        }

        return new EditionComparison(new(kept.OrderBy(k => k.Cell)), new(sums.OrderBy(s => s.Former)), new(incomparable), new(faults));
    }

    private int?[] SpeakersFor(IReadOnlyList<ComparedCell> cells, Func<ComparedCells, bool> isMeant)
    {
        var ranked = Enumerable.Range(0, former.Names.Count).Where(i => isMeant(former.Names[i]))
            .OrderByDescending(i => former.Names[i].Name.Rank).ToList();
        return [.. cells.Select(cell => ranked.Where(i => former.Names[i].Name.Match(cell.Id) is not null).Select(i => (int?)i).FirstOrDefault())];
    }

    private void KeepSame(int name)
    {
        foreach (var cell in SpokenForBy(name, speakers))
        {
            if (formerPositions.TryGetValue(cells[cell].Id, out var formerCell) && formerSpeakers[formerCell] == name) Keep(name, cell, formerCell);
        }
    }

    private void AddUp(int name)
    {
        var sum = former.Names[name];
        var parts = Enumerable.Range(name + 1, former.Names.Count - name - 1).TakeWhile(i => former.Names[i].How is Comparison.Part).ToList();
        foreach (var formerCell in SpokenForBy(name, formerSpeakers))
        {
            used.Add(name);
            var standIns = sum.Name.Match(formerCells[formerCell].Id)!;
            var found = new List<int>();
            foreach (var part in parts)
            {
                var id = former.Names[part].Name.Fill(standIns);
                if (positions.TryGetValue(id, out var cell) && speakers[cell] == part) found.Add(cell);
                else Fault(ProblemKinds.NothingToCompare, part, former.Names[part].ToString(), $"has no cell '{id}' in this edition for the sum");
            }

            if (found.Count < parts.Count) continue;
            if (found.Count == 1) Keep(name, found[0], formerCell);
            else if (found.All(cell => IsLike(name, cell, formerCell))) sums.Add(new(formerCell, new(found)));
            Mark(name, found, [formerCell]);
            used.UnionWith(parts);
        }
    }

    private void SetApart(int name)
    {
        var apart = SpokenForBy(name, speakers).ToList();
        var formerApart = SpokenForBy(name, formerSpeakers).ToList();
        if (apart.Count + formerApart.Count == 0) return;
        incomparable.Add(new(former.Names[name].Reason ?? "", new(apart), new(formerApart)));
        Mark(name, apart, formerApart);
    }

    private void Keep(int name, int cell, int formerCell)
    {
        Mark(name, [cell], [formerCell]);
        if (IsLike(name, cell, formerCell)) kept.Add(new(cell, formerCell));
    }

    private bool IsLike(int name, int cell, int formerCell)
    {
        if (cells[cell].IsLike(formerCells[formerCell])) return true;
        Fault(ProblemKinds.UnlikeCells, name, Named(cells[cell].Id), cells[cell].Held, formerCells[formerCell].Held, former.Edition);
        return false;
    }

    private void Mark(int name, IEnumerable<int> own, IEnumerable<int> others)
    {
        used.Add(name);
        compared.UnionWith(own);
        formerCompared.UnionWith(others);
    }

    private void NoteUnused()
    {
        for (var i = 0; i < former.Names.Count; i++)
        {
            if (used.Contains(i) || faults.Any(f => f.Name == i)) continue;
            var (name, how) = (former.Names[i], former.Names[i].How);
            if (how is Comparison.Part && speakers.Contains(i)) continue;
            Fault(ProblemKinds.NothingToCompare, i, name.ToString(), how switch
            {
                Comparison.Same => $"names no cell that both this edition and edition '{former.Edition}' have",
                Comparison.Sum => $"names no cell of edition '{former.Edition}'",
                Comparison.Part => "names no cell of this edition",
                _ => $"names no cell of this edition or of edition '{former.Edition}'",
            });
        }
    }

    private void NoteNotCompared(IReadOnlyList<ComparedCell> all, HashSet<int> known, string edition, string other)
    {
        var unknown = Enumerable.Range(0, all.Count).Where(i => !known.Contains(i)).ToList();
        if (unknown.Count == 0) return;
        var more = unknown.Count == 1 ? "" : $", nor {unknown.Count - 1} more";
        faults.Add(new(ProblemKinds.CellNotCompared, null, new([Named(all[unknown[0]].Id), edition, other, more])));
    }

    private IEnumerable<int> SpokenForBy(int name, int?[] speakers) => Enumerable.Range(0, speakers.Length).Where(i => speakers[i] == name);

    private void Fault(ProblemKind kind, int name, params string[] arguments)
    {
        // One slip in a name of many cells is told once.
        if (!faults.Any(f => f.Kind == kind && f.Name == name)) faults.Add(new(kind, name, new(arguments)));
    }

    private static string Named(string id) => $"'{id}'";
}
