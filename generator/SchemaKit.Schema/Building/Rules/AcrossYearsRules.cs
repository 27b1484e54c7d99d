using SchemaKit.Schema.Declarations;

namespace SchemaKit.Schema.Building;

/// <summary>Makes the rules between the reports of two years.</summary>
internal sealed class AcrossYearsRules(
    SchemaDeclaration schema,
    FormLayout layout,
    TwoYears years,
    OperandBudget budget,
    ProblemList problems)
{
    /// <summary>A rule, and where it is written; null, with a problem, where it cannot be applied.</summary>
    public (AcrossYearsRule Rule, WrittenPlaces Written)? Make(AcrossYearsDeclaration declaration)
    {
        CheckEditions(declaration);
        var contexts = ContextsOf(declaration);
        if (contexts.Any(c => c is null)) return null;
        var made = contexts.Select(c => new WrittenRule(c!, layout, years.Cells, years.Dimensions, budget, problems).Make()).ToList();
        if (made.Any(r => r is null)) return null;
        var rules = made.Select(r => r!.Value.Rule).ToList();
        var isTold = declaration.Rule.Each is not Each.Cell;
        var rule = rules.Count == 1 ? rules[0] : Joined([.. contexts.Zip(rules, (context, rule) => (context!.Table!, rule))], isTold);
        CheckYears(rule, declaration.Rule);
        var editions = declaration.PreviousEditions.Select(e => e.Text);
        var written = WrittenPlaces.At([.. made.SelectMany(r => r!.Value.Written)]);
        return (new AcrossYearsRule(rule, new(declaration.PreviousEditions.Count == 0 ? [schema.Edition?.Text ?? ""] : editions)), written);
    }

    /// <summary>Where the rule stands; null, with a problem, for a name that is none of the form's.</summary>
    private IReadOnlyList<RuleContext?> ContextsOf(AcrossYearsDeclaration declaration)
    {
        var (rule, needsTable) = (declaration.Rule, declaration.Rule.Each is Each.Column or Each.Row);
        if (declaration.In.Count == 0) return needsTable ? [null] : [new RuleContext(rule, "", null) { IsAcrossYears = true }];
        var isSingle = declaration.In.Count == 1;
        var tables = new HashSet<PlacedTable>();
        return [.. declaration.In.Select(name =>
        {
            var region = layout.Find(name.Text);
            var table = region is { Row: null, Column: null, Tables.Count: 1 } ? region.Tables[0] : null;
            var isSection = isSingle && !needsTable && region is { Row: null, Column: null };
            if (table is not null && !tables.Add(table))
            {
                problems.Add(ProblemKinds.RepeatsRule, name.Place, rule.Id, rule.Id, $" in '{name.Text}'");
                return null;
            }

            if (table is not null || isSection) return new RuleContext(rule, name.Text, table) { IsAcrossYears = true };
            if (!problems.FormHasGaps) NoteUnknownTable(rule, name);
            return null;
        })];
    }

    private void NoteUnknownTable(RuleDeclaration rule, Yaml.ScalarNode name) => problems.Add(
        ProblemKinds.UnknownTable, name.Place, rule.Id, name.Text, problems.HintOrAll(name.Text, [.. layout.Tables.Select(t => t.Path)]));

    /// <summary>The rule of several tables as one; every instance is told by its table too, unless it is told by its cell.</summary>
    private static Rule Joined(IReadOnlyList<(PlacedTable Table, Rule Rule)> rules, bool isToldByTable)
    {
        var isOneSection = rules.Select(r => r.Table.Section).Distinct().Count() == 1;
        var hasSameWords = rules.Select(r => (r.Rule.LeftWords, r.Rule.RightWords)).Distinct().Count() == 1;
        var first = rules[0].Rule;
        var instances = rules.SelectMany(r => r.Rule.Instances.Select(i => isToldByTable ? InTable(i, r.Table, isOneSection) : i));
        var joined = first with { Instances = new(instances) };
        return hasSameWords ? joined : joined with { LeftWords = null, Relation = null, RightWords = null };
    }

    private static RuleInstance InTable(RuleInstance instance, PlacedTable table, bool isOneSection)
    {
        var path = isOneSection ? table.Declaration.Id ?? table.Path : table.Path;
        return instance with
        {
            At = instance.At is null ? path : $"{path}.{instance.At}",
            AtLabel = instance.AtLabel is null ? table.Label : $"{table.Label}/{instance.AtLabel}",
        };
    }

    private void CheckYears(Rule rule, RuleDeclaration declaration)
    {
        var operands = rule.Instances.SelectMany(i => ConditionOperands.Of(i.Condition)).ToList();
        var place = declaration.That[0].Expression.Place;
        if (!operands.Any(years.IsPrevious))
            problems.Add(ProblemKinds.OneYearOnly, place, rule.Id, "the previous year; write 'previous.' before it, or move the rule under 'rules'");
        else if (operands.All(years.IsPrevious))
            problems.Add(ProblemKinds.OneYearOnly, place, rule.Id, "this year; leave 'previous.' out before it, or move the rule under 'rules'");
    }

    private void CheckEditions(AcrossYearsDeclaration declaration)
    {
        if (schema.HasUnreadComparable) return;
        foreach (var edition in declaration.PreviousEditions)
        {
            if (edition.Text == schema.Edition?.Text || edition.Text == schema.Comparable?.Former.Edition) continue;
            problems.Add(ProblemKinds.EditionNotCompared, edition.Place, declaration.Rule.Id, edition.Text);
        }
    }
}
