using SchemaKit.Generator.Emitting;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Templates;

/// <summary>The rules between the reports of two years as code and as a catalogue, for <c>AcrossYears.hbs</c>.</summary>
internal sealed class AcrossYears : CodeFile
{
    private readonly List<RuleMethod> methods = [];
    private readonly List<RuleLines> lines = [];

    /// <summary>The rules of a template, every instance numbered in the order of the schema.</summary>
    /// <param name="template">The checked template.</param>
    /// <param name="line">Maps each rule to the schema, or does not.</param>
    public AcrossYears(Template template, Func<int, RuleLine?> line) : base(template)
    {
        var count = template.Cells.Count;
        CellCount = Literal.Of(count);
        var names = RuleMethod.NamesIn(template).Skip(template.Rules.Count).ToList();
        var first = 0;
        for (var i = 0; i < template.AcrossYears.Count; i++)
        {
            var (rule, editions) = template.AcrossYears[i];
            methods.Add(RuleMethod.Of(rule, first, names[i], line(i), Position));
            lines.Add(RuleLines.Of(rule, first, template.Cells) with { PreviousEditions = Literal.ListOf(editions) });
            first += rule.Instances.Count;
        }

        string Position(int cell) => cell < count ? Literal.Of(cell) : $"previous + {Literal.Of(cell - count)}";
    }

    /// <summary>How many cells the form has: behind them stand those of the previous year.</summary>
    public string CellCount { get; }

    /// <summary>A method for every rule.</summary>
    public IReadOnlyList<RuleMethod> Methods => methods;

    /// <summary>The catalogue.</summary>
    public IReadOnlyList<RuleLines> Lines => lines;
}
