namespace SchemaKit.Cli.Schemas;

using SchemaKit.Schema;

/// <summary>A letter for each rule that holds cells against each other, and the letters of each cell.</summary>
internal sealed class RuleMarks
{
    private readonly string[] marks;

    /// <summary>The marks of a template.</summary>
    /// <param name="template">The template.</param>
    public RuleMarks(Template template)
    {
        marks = new string[template.Cells.Count];
        Array.Fill(marks, "");
        foreach (var rule in template.Rules)
        {
            var cells = rule.Instances.Select(instance => instance.Condition.Cells()).Where(read => read.Count > 1).SelectMany(read => read).ToHashSet();
            if (cells.Count == 0) continue;
            var letter = Letter(Rules.Count);
            Rules.Add((letter, rule));
            foreach (var cell in cells) marks[cell] += letter;
        }
    }

    /// <summary>The rules and their letters, in the order of the template.</summary>
    public List<(string Letter, Rule Rule)> Rules { get; } = [];

    /// <summary>The letters of the rules that hold a cell against others; a dot where none does.</summary>
    /// <param name="cell">The position of the cell.</param>
    public string this[int cell] => marks[cell].Length == 0 ? "·" : marks[cell];

    // a to z, then a1 to z1, and so on.
    private static string Letter(int index) => FormattableString.Invariant($"{(char)('a' + (index % 26))}{(index < 26 ? "" : index / 26)}");
}
