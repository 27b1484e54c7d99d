namespace SchemaKit.Schema;

/// <summary>The name of a cell, or of several: a star in it stands for one name or more.</summary>
/// <param name="Text">The name as written.</param>
public sealed record CellsName(string Text)
{
    private const string Star = "*";

    private readonly string[] parts = Text.Split('.');
    private readonly string head = Text.Split('*')[0];

    /// <summary>How many stars it has.</summary>
    public int Stars => parts.Count(part => part == Star);

    /// <summary>
    /// Of the names that a cell goes by, the one of the highest rank speaks for it: the one with the most names written out, and of
    /// those with as many the one whose first star stands last.
    /// </summary>
    public (int Names, int FirstStar) Rank => (parts.Length - Stars, Stars == 0 ? parts.Length : Array.IndexOf(parts, Star));

    /// <summary>What the stars stand for in the full name of a cell, in their order; null where the name does not mean the cell.</summary>
    /// <param name="cell">The full name of the cell.</param>
    public IReadOnlyList<string>? Match(string cell)
    {
        if (!cell.StartsWith(head, StringComparison.Ordinal)) return null;
        var standIns = new List<string>();
        return Matches(cell.Split('.'), 0, 0, standIns) ? standIns : null;
    }

    /// <summary>The full name of a cell, with the stars written out.</summary>
    /// <param name="standIns">What each star stands for; as many as there are stars.</param>
    public string Fill(IReadOnlyList<string> standIns)
    {
        var next = 0;
        return string.Join(".", parts.Select(part => part == Star ? standIns[next++] : part));
    }

    /// <inheritdoc/>
    public bool Equals(CellsName? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The name as written.</summary>
    public override string ToString() => Text;

    // A star takes as few names as the rest allows.
    private bool Matches(string[] names, int part, int name, List<string> standIns)
    {
        if (part == parts.Length) return name == names.Length;
        if (parts[part] != Star) return name < names.Length && parts[part] == names[name] && Matches(names, part + 1, name + 1, standIns);
        for (var end = name + 1; end <= names.Length; end++)
        {
            standIns.Add(string.Join(".", names.Skip(name).Take(end - name)));
            if (Matches(names, part + 1, end, standIns)) return true;
            standIns.RemoveAt(standIns.Count - 1);
        }

        return false;
    }
}
