namespace SchemaKit;

/// <summary>What states are called in JSON.</summary>
internal static class CellStateNames
{
    private static readonly (CellState State, string Name)[] All =
    [
        (CellState.Missing, "missing"),
        (CellState.Blank, "blank"),
        (CellState.NotApplicable, "notApplicable"),
        (CellState.Text, "text"),
        (CellState.Number, "number"),
    ];

    public static string Of(CellState state) => All[(int)state].Name;

    public static CellState? Find(string name)
    {
        foreach (var entry in All)
        {
            if (entry.Name == name) return entry.State;
        }

        return null;
    }
}
