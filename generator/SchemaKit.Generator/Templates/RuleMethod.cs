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
    /// <param name="position">The position of a cell as code; null where it is its number.</param>
    public static RuleMethod Of(Rule rule, int first, string name, Func<int, string>? position = null) => new(
        name, CommentText.Plain(rule.Says), CommentText.Plain(rule.KeyPath), CommentText.Plain(rule.Text),
        rule.Instances.Any(instance => Formula.CellsOf(instance.Condition).Any()),
        [.. RunOfInstances.In(rule.Instances).SelectMany(run => run.IsLoop ? Loop(run, first, position ?? Literal.Of) : List(run, first, position ?? Literal.Of))]);

    private static IEnumerable<string> Loop(RunOfInstances run, int first, Func<int, string> position)
    {
        var formula = new Formula(cell => $"Figure({Counted(position(cell))})");
        return
        [
            $"for (var i = 0; i < {Literal.Of(run.Instances.Count)}; i++)",
            "{",
            $"    outcomes[{Counted(Literal.Of(first + run.Start))}] = {formula.Of(run.Instances[0].Condition)};",
            "}",
        ];
    }

    private static string Counted(string start) => start == "0" ? "i" : $"{start} + i";

    private static IEnumerable<string> List(RunOfInstances run, int first, Func<int, string> position)
    {
        var formula = new Formula(cell => $"Figure({position(cell)})");
        return run.Instances.SelectMany((instance, i) => LongLine.Broken(
            $"outcomes[{Literal.Of(first + run.Start + i)}] = {formula.Of(instance.Condition)};",
            instance.At is { } at ? CommentText.Plain(at) : null));
    }
}
