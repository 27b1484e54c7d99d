using SchemaKit.Schema.Declarations;
using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Building;

/// <summary>Gathers all rules of a form: those that come with totals stand where the total stands, before those written there.</summary>
internal sealed class RuleBook(FormLayout layout, UnitNames units, ProblemList problems)
{
    private readonly Dimension[] dimensions = [.. layout.Cells.Select(c => Dimension.Of(c, units))];
    private readonly Dictionary<string, (string Id, TextPlace Place)> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<HeadingDeclaration, List<PlacedTotal>> totals = [];
    private readonly Dictionary<PlacedTable, List<HeadingDeclaration>> firstIn = [];
    private readonly List<BookedRule> rules = [];
    private readonly OperandBudget budget = new(problems);

    /// <summary>The cells of two years.</summary>
    public TwoYears Years => field ??= new TwoYears(layout, dimensions);

    /// <summary>Every rule of a schema, in order.</summary>
    public IReadOnlyList<BookedRule> Gather(SchemaDeclaration schema)
    {
        foreach (var total in layout.Tables.SelectMany(TotalsOf)) Gather(total);
        foreach (var section in schema.Sections)
        {
            foreach (var table in layout.TablesOf(section))
            {
                if (firstIn.TryGetValue(table, out var headings)) headings.ForEach(Book);
                Book(table.Declaration.Rules, table.Path, table);
            }

            Book(section.Rules, section.Key.Text, null);
        }

        Book(schema.Rules, "", null);
        return rules;
    }

    /// <summary>Every rule between two years, in order.</summary>
    public IReadOnlyList<BookedAcrossYearsRule> GatherAcrossYears(SchemaDeclaration schema)
    {
        var made = new AcrossYearsRules(schema, layout, Years, budget, problems);
        var booked = new List<BookedAcrossYearsRule>();
        foreach (var declaration in schema.AcrossYears)
        {
            var place = declaration.Rule.Key.Place;
            if (!IsFree(declaration.Rule.Id, place, "give this one another id")) continue;
            if (made.Make(declaration) is var (rule, written)) booked.Add(new BookedAcrossYearsRule(rule, place, written));
        }

        return booked;
    }

    private static IEnumerable<PlacedTotal> TotalsOf(PlacedTable table) =>
    [
        .. table.Columns.All.Where(h => !h.IsSummand).Select(h => Placed(table, h, isColumn: true)),
        .. table.Rows.All.Where(h => !h.IsSummand).Select(h => Placed(table, h, isColumn: false)),
    ];

    private static PlacedTotal Placed(PlacedTable table, PlacedHeading heading, bool isColumn) =>
        heading.Declaration.OfWhich is null ? new PlacedTotal(table, heading, isColumn) : new PlacedPart(table, heading, isColumn);

    private void Gather(PlacedTotal total)
    {
        var heading = total.Heading.Declaration;
        if (!firstIn.TryGetValue(total.Table, out var headings)) firstIn[total.Table] = headings = [];
        if (!totals.TryGetValue(heading, out var places))
        {
            totals[heading] = places = [];
            headings.Add(heading);
        }

        places.Add(total);
    }

    private void Book(HeadingDeclaration heading)
    {
        if (budget.IsSpent) return;
        var places = totals[heading];
        var said = places[0].Said;
        var id = said.Rule?.Text ?? heading.NamePath;
        if (heading.OfWhich is { Whole: var whole } && places[0].Parts.FirstOrDefault() is null)
        {
            var known = places[0].Siblings.Where(s => s.Declaration.OfWhich is null).Select(s => s.Declaration.Id);
            problems.Add(ProblemKinds.NoWhole, whole.Place, heading.Id, whole.Text, problems.HintOrAll(whole.Text, [.. known]));
        }

        if (places.Any(p => !p.Heading.IsLeaf || p.Details.Count == 0)) return;
        if (!IsFree(id, said.Place, heading.IsOwn ? "give this one an id of its own, as in 'own: { as: total, rule: grandTotal }'" : "give this one an id of its own, as in 'total: grandTotal'")) return;
        var operands = places.Sum(p => (long)p.Details.Count * (p.Across?.Leaves.Count ?? 1));
        if (!budget.Take(operands, id, said.Place)) return;
        var rule = heading.Whole is null ? TotalRules.Make(id, places) : WholeRules.Make(id, places);
        if (!IsMixed(rule, said.Place)) Add(rule, said.Place, [said.Place]);
    }

    // A row may be of another unit than those that it is added up with: such figures make no sum.
    private bool IsMixed(Rule rule, TextPlace place)
    {
        foreach (var instance in rule.Instances)
        {
            var operands = ConditionOperands.Of(instance.Condition);
            var first = dimensions[operands.First()];
            foreach (var cell in operands)
            {
                if (dimensions[cell].Equals(first)) continue;
                problems.Add(ProblemKinds.MixedUnits, place, rule.Id, first.ToString(), dimensions[cell].ToString(), layout.Cells[cell].Id);
                return true;
            }
        }

        return false;
    }

    private void Book(IReadOnlyList<RuleDeclaration> declarations, string basePath, PlacedTable? table)
    {
        foreach (var declaration in declarations)
        {
            if (!IsFree(declaration.Id, declaration.Key.Place, "give this one another id")) continue;
            var context = new RuleContext(declaration, basePath, table);
            if (new WrittenRule(context, layout, layout.Cells, dimensions, budget, problems).Make() is var (rule, written)) Add(rule, declaration.Key.Place, written);
        }
    }

    /// <summary>Ids are told apart as the names of members made from them are: by letters and digits, whatever their case.</summary>
    private bool IsFree(string id, TextPlace place, string advice)
    {
        var name = id.Replace(".", "").Replace("-", "");
        if (ids.TryGetValue(name, out var earlier))
        {
            // Of an edition's rule and an overlay's the overlay's is to blame, though it may stand further up.
            var (blamed, known) = place.IsInBase && !earlier.Place.IsInBase ? (earlier.Place, id) : (place, earlier.Id);
            problems.Add(ProblemKinds.RuleIdTaken, blamed, known, advice);
            return false;
        }

        ids.Add(name, (id, place));
        return true;
    }

    private void Add(Rule rule, TextPlace place, IReadOnlyList<TextPlace> written) => rules.Add(new BookedRule(rule, place, WrittenPlaces.At(written)));
}

/// <summary>A rule, where to point at about it, and where it is written.</summary>
internal sealed record BookedRule(Rule Rule, TextPlace Place, WrittenPlaces Written);

/// <summary>A rule between two years, where to point at about it, and where it is written.</summary>
internal sealed record BookedAcrossYearsRule(AcrossYearsRule Rule, TextPlace Place, WrittenPlaces Written);
