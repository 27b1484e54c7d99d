using SchemaKit.Schema.Declarations;

namespace SchemaKit.Schema.Building;

/// <summary>Puts a template together from what a schema declares: headings in place, cells numbered, rules resolved.</summary>
internal sealed class TemplateBuilder(SchemaDeclaration schema, string fileName, ProblemList problems)
{
    // More than any form has; keeps a hostile schema from filling the memory.
    private const long MaximumCells = 10_000;

    /// <summary>The form, once it is put together.</summary>
    public FormLayout? Layout { get; private set; }

    /// <summary>Where the rules of the template are written, once it is built.</summary>
    public RuleLandmarks RuleLandmarks { get; private set; }

    /// <summary>The template; null, with problems, where something is wrong.</summary>
    public Template? Build()
    {
        var shapes = new Shapes(schema.Shapes, problems);
        if (!IsWithinMeasure(shapes)) return null;
        var units = new UnitNames(schema.Units, problems);
        var layout = Layout = Place(shapes, units);
        shapes.CheckUsed();
        var book = new RuleBook(layout, units, problems);
        var rules = book.Gather(schema);
        var acrossYears = book.GatherAcrossYears(schema);
        var prose = new ProseBook(layout, units, problems).Gather(schema);
        if (problems.HasErrors) return null;
        RuleRepetition.Check(rules, problems);
        RuleRepetition.Check([.. acrossYears.Select(r => new BookedRule(r.Rule.Rule, r.Place, r.Written))], problems);
        new SubtotalCheck(layout, units, problems).Check(rules);
        UnseenRows.Note(layout, rules, [.. acrossYears.Select(r => r.Rule.Rule)], book.Years, problems);
        if (problems.HasErrors) return null;
        RuleLandmarks = new(new(rules.Select(r => r.Written)), new(acrossYears.Select(r => r.Written)));
        return Assemble(layout, rules, acrossYears, prose);
    }

    private bool IsWithinMeasure(Shapes shapes)
    {
        var cells = 0L;
        foreach (var table in schema.Sections.SelectMany(s => s.Tables))
        {
            var columns = shapes.CountLeaves(table.Columns);
            cells += columns * (table.Rows is null ? 1 : Math.Max(1, shapes.CountLeaves(table.Rows)));
            if (cells <= MaximumCells) continue;
            problems.Add(ProblemKinds.TooLarge, table.Key.Place, $"with this table the form has more than {MaximumCells} cells");
            return false;
        }

        return true;
    }

    private FormLayout Place(Shapes shapes, UnitNames units)
    {
        var tables = new List<PlacedTable>();
        var cells = new CellNumbering(units, problems);
        foreach (var section in schema.Sections)
        {
            foreach (var table in section.Tables)
            {
                var columns = Axis.Of(table.Columns, "columns", shapes, problems);
                var rows = Axis.Of(table.Rows, "rows", shapes, problems);
                var placed = new PlacedTable(table, section, columns, rows, cells.Cells.Count);
                tables.Add(placed);
                cells.Add(placed);
            }
        }

        return new FormLayout(tables, cells.Cells);
    }

    private Template Assemble(
        FormLayout layout, IReadOnlyList<BookedRule> rules, IReadOnlyList<BookedAcrossYearsRule> acrossYears, Prose prose) => new(
        schema.Template!.Text,
        schema.Edition!.Text,
        schema.Title!.Label,
        schema.Authority,
        schema.Years!.Value.First,
        schema.Years.Value.Last,
        schema.Namespace!.Text,
        schema.TypeName!.Text,
        fileName)
    {
        Units = new EquatableArray<Unit>(schema.Units),
        Body = schema.Body,
        Identity = schema.Identity,
        Headings = new EquatableArray<string>(schema.Headings.Select(h => h.Official.Text)),
        Sections = new EquatableArray<Section>(schema.Sections.Select(s => new Section(
            s.Key.Text,
            s.Title.Label,
            new EquatableArray<Table>(layout.TablesOf(s).Select(t => t.ToTable()))))),
        Cells = new EquatableArray<Cell>(layout.Cells),
        Rules = new EquatableArray<Rule>(rules.Select(r => r.Rule)),
        AcrossYears = new EquatableArray<AcrossYearsRule>(acrossYears.Select(r => r.Rule)),
        Former = schema.Comparable?.Former,
        Prose = prose,
    };
}
