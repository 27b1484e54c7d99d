using SchemaKit.Generator.Emitting;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Templates;

/// <summary>The rules as code and as a catalogue, for <c>Rules.hbs</c>.</summary>
internal sealed class Rules : CodeFile
{
    private readonly List<RuleMethod> methods = [];
    private readonly List<RuleLines> lines = [];

    /// <summary>The rules of a template, every instance numbered in the order of the schema.</summary>
    /// <param name="template">The checked template.</param>
    /// <param name="line">Maps each rule to the schema, or does not.</param>
    public Rules(Template template, Func<int, RuleLine?> line) : base(template)
    {
        Coverage = Coverage.Of(template);
        var names = RuleMethod.NamesIn(template);
        var first = 0;
        for (var i = 0; i < template.Rules.Count; i++)
        {
            var rule = template.Rules[i];
            if (rule.Instances.Count > 0) methods.Add(RuleMethod.Of(rule, first, names[i], line(i)));
            lines.Add(RuleLines.Of(rule, first, template.Cells));
            first += rule.Instances.Count;
        }
    }

    /// <summary>A method for every rule that stands anywhere.</summary>
    public IReadOnlyList<RuleMethod> Methods => methods;

    /// <summary>The catalogue.</summary>
    public IReadOnlyList<RuleLines> Lines => lines;

    /// <summary>What the rules can see.</summary>
    public Coverage Coverage { get; }

    /// <summary>Whether some rule stands for one cell after the other.</summary>
    public bool UsesEachCell => lines.Any(rule => rule.UsesEachCell);
}
