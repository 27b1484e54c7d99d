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
    public AcrossYears(Template template) : base(template)
    {
        var count = template.Cells.Count;
        CellCount = Literal.Of(count);
        var names = RuleMethod.NamesIn(template).Skip(template.Rules.Count);
        var first = 0;
        foreach (var ((rule, editions), name) in template.AcrossYears.Zip(names, (rule, name) => (rule, name)))
        {
            methods.Add(RuleMethod.Of(rule, first, name, Position));
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
