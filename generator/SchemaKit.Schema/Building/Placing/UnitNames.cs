using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Building;

/// <summary>The units of a schema by name: what <c>万元</c> means where 元 is declared.</summary>
internal sealed class UnitNames(IReadOnlyList<Unit> units, ProblemList problems)
{
    private static readonly string[] Tens = ["", "十", "百", "千"];
    private static readonly string[] NumberWords =
        [.. from ten in Tens from myriad in new[] { "", "万" } from hundredMillion in new[] { "", "亿" } select ten + myriad + hundredMillion];

    private readonly Dictionary<string, DeclaredUnit?> found = new(StringComparer.Ordinal);

    /// <summary>The unit that a text names; null, with a problem, where it names none.</summary>
    public DeclaredUnit? Find(ScalarNode text)
    {
        if (Find(text.Text) is { } unit) return unit;
        problems.Add(ProblemKinds.UnknownUnit, text.Place, text.Text, problems.Hint(text.Text, units.Select(u => u.Name)));
        return null;
    }

    /// <summary>The unit that a text names; null where it names none.</summary>
    public DeclaredUnit? Find(string text)
    {
        if (!found.TryGetValue(text, out var unit)) found[text] = unit = LookUp(text);
        return unit;
    }

    private DeclaredUnit? LookUp(string text) =>
        (from word in NumberWords
         from unit in units
         where text.Length == word.Length + unit.Name.Length
             && text.StartsWith(word, StringComparison.Ordinal)
             && text.EndsWith(unit.Name, StringComparison.Ordinal)
         select new DeclaredUnit(unit.Name, unit.Measures, word)).FirstOrDefault();
}

/// <summary>A unit as a cell declares it.</summary>
/// <param name="Name">The unit before any number word.</param>
/// <param name="Measures">What it measures.</param>
/// <param name="NumberWord">The number word before it; empty for none.</param>
internal sealed record DeclaredUnit(string Name, ValueKind Measures, string NumberWord);
