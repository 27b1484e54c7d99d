using SchemaKit.Generator.Emitting;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Templates;

/// <summary>The code of one rule.</summary>
/// <param name="Name">The method.</param>
/// <param name="Says">The rule in the words of the form.</param>
/// <param name="KeyPath">Where it stands in the YAML, by keys.</param>
/// <param name="Expression">The rule as written.</param>
/// <param name="ReadsFigures">Whether it reads any cell.</param>
/// <param name="Statements">Its statements, line by line.</param>
internal sealed record RuleMethod(string Name, string Says, string KeyPath, string Expression, bool ReadsFigures, IReadOnlyList<string> Statements)
{
    // How far statements stand from the left.
    private const int Indent = 8;

    /// <summary>The names of the methods of a template's rules, in the order of the rules; those between two years come last.</summary>
    /// <param name="template">The checked template.</param>
    public static IReadOnlyList<string> NamesIn(Template template)
    {
        var names = new NameScope([.. ReportMembers.OfReport, template.TypeName]);
        var rules = template.Rules.Concat(template.AcrossYears.Select(across => across.Rule));
        return [.. rules.Select(rule => names.Take("Evaluate" + Identifier.Member(rule.Id), "Rule"))];
    }

    /// <summary>The code of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="first">The position of its first instance among all instances.</param>
    /// <param name="name">The method.</param>
    /// <param name="line">Maps the statements to the schema; null where they stay in their own file.</param>
    /// <param name="position">The position of a cell as code; null where it is its number.</param>
    public static RuleMethod Of(Rule rule, int first, string name, RuleLine? line, Func<int, string>? position = null)
    {
        var statements = RunOfInstances.In(rule.Instances, line).SelectMany(run =>
            run.IsLoop ? Loop(run, first, line, position ?? Literal.Of) : List(run, first, line, position ?? Literal.Of));
        return new(
            name, CommentText.Plain(rule.Says), CommentText.Plain(rule.KeyPath), CommentText.Plain(rule.Text),
            rule.Instances.Any(instance => Formula.CellsOf(instance.Condition).Any()),
            [.. statements, .. line is null ? [] : new[] { RuleLine.End }]);
    }

    private static IEnumerable<string> Loop(RunOfInstances run, int first, RuleLine? line, Func<int, string> position)
    {
        var formula = new Formula(cell => $"Figure({Counted(position(cell))})");
        if (line is not null) yield return RuleLine.Hidden;
        yield return $"for (var i = 0; i < {Literal.Of(run.Instances.Count)}; i++)";
        yield return "{";
        if (line is not null) yield return line.Before(run.Start, Indent + 4);
        yield return $"    outcomes[{Counted(Literal.Of(first + run.Start))}] = {formula.Of(run.Instances[0].Condition)};";
        if (line is not null) yield return RuleLine.Hidden;
        yield return "}";
    }

    private static string Counted(string start) => start == "0" ? "i" : $"{start} + i";

    private static IEnumerable<string> List(RunOfInstances run, int first, RuleLine? line, Func<int, string> position)
    {
        var formula = new Formula(cell => $"Figure({position(cell)})");
        return run.Instances.SelectMany((instance, i) =>
        {
            var lines = LongLine.Broken(
                $"outcomes[{Literal.Of(first + run.Start + i)}] = {formula.Of(instance.Condition)};",
                instance.At is { } at ? CommentText.Plain(at) : null);
            return line is null ? lines : lines.Prepend(line.Before(run.Start + i, Indent));
        });
    }
}
