using SchemaKit.Schema.Declarations;
using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Building;

/// <summary>Gathers all rules of a form: those that come with totals stand where the total stands, before those written there.</summary>
internal sealed class RuleBook(FormLayout layout, UnitNames units, ProblemList problems)
{
    // More than any form needs; keeps a hostile schema from filling the memory.
    private const long MaximumOperands = 500_000;

    private static readonly string TooManyOperands = $"the totals of the schema sum up more than {MaximumOperands} figures; remove some";

    private readonly Dimension[] dimensions = [.. layout.Cells.Select(c => Dimension.Of(c, units))];
    private readonly Dictionary<string, string> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<HeadingDeclaration, List<PlacedTotal>> totals = [];
    private readonly List<BookedRule> rules = [];
    private long totalOperands;

    /// <summary>Every rule of a schema, in order.</summary>
    public IReadOnlyList<BookedRule> Gather(SchemaDeclaration schema)
    {
        foreach (var table in layout.Tables) GatherTotals(table);
        foreach (var section in schema.Sections)
        {
            foreach (var table in layout.TablesOf(section))
            {
                foreach (var total in TotalsOf(table).Where(t => totals[t.Heading.Declaration][0] == t)) Book(total.Heading.Declaration);
                Book(table.Declaration.Rules, table.Path, table);
            }

            Book(section.Rules, section.Key.Text, null);
        }

        Book(schema.Rules, "", null);
        return rules;
    }

    private static IEnumerable<PlacedTotal> TotalsOf(PlacedTable table) =>
    [
        .. table.Columns.All.Where(h => h.IsTotal).Select(h => new PlacedTotal(table, h, IsColumn: true)),
        .. table.Rows.All.Where(h => h.IsTotal).Select(h => new PlacedTotal(table, h, IsColumn: false)),
    ];

    private void GatherTotals(PlacedTable table)
    {
        foreach (var total in TotalsOf(table))
        {
            if (!totals.TryGetValue(total.Heading.Declaration, out var places)) totals[total.Heading.Declaration] = places = [];
            places.Add(total);
        }
    }

    private void Book(HeadingDeclaration heading)
    {
        var (total, places) = (heading.Total!, totals[heading]);
        var id = total.Rule?.Text ?? heading.NamePath;
        if (places.Any(p => !p.Heading.IsLeaf || p.Details.Count == 0)) return;
        if (!IsFree(id, total.Place, "give this one an id of its own, as in 'total: grandTotal'")) return;
        totalOperands += places.Sum(p => (long)p.Details.Count * (p.Across?.Leaves.Count ?? 1));
        if (totalOperands > MaximumOperands)
            problems.Add(ProblemKinds.ExpressionTooLarge, total.Place, id, TooManyOperands);
        else
            Add(TotalRules.Make(id, places), total.Place);
    }

    private void Book(IReadOnlyList<RuleDeclaration> declarations, string basePath, PlacedTable? table)
    {
        foreach (var declaration in declarations)
        {
            if (!IsFree(declaration.Id, declaration.Key.Place, "give this one another id")) continue;
            var context = new RuleContext(declaration, basePath, table);
            if (new WrittenRule(context, layout, dimensions, problems).Make() is { } rule) Add(rule, declaration.Key.Place);
        }
    }

    /// <summary>Ids are told apart as the names of members made from them are: by letters and digits, whatever their case.</summary>
    private bool IsFree(string id, TextPlace place, string advice)
    {
        var name = id.Replace(".", "");
        if (ids.TryGetValue(name, out var earlier))
        {
            problems.Add(ProblemKinds.RuleIdTaken, place, earlier, advice);
            return false;
        }

        ids.Add(name, id);
        return true;
    }

    private void Add(Rule rule, TextPlace place) => rules.Add(new BookedRule(rule, place));
}

/// <summary>A rule, and where to point at about it.</summary>
internal sealed record BookedRule(Rule Rule, TextPlace Place);
