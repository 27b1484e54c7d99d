using System.Runtime.CompilerServices;

namespace SchemaKit;

/// <summary>
/// The linear rules of a form as a system over its cells, with the groups of rules that share no cell with one another. Made once
/// for a form. A rule whose failure is no certain mistake (a warning, a notice) forces nothing and is left out.
/// </summary>
internal sealed class EditSystem
{
    private static readonly ConditionalWeakTable<Form, EditSystem> Known = [];

    private EditSystem(Form form, Func<Rule, bool> isEdit)
    {
        Form = form;
        Edits =
        [
            .. form.Rules.Where(isEdit)
                .SelectMany(rule => rule.Instances, (rule, instance) => (rule, instance))
                .Select((edit, index) => new Edit(index, edit.rule, edit.instance)),
        ];
        EditsOf = new int[form.Cells.Count][];
        for (var cell = 0; cell < EditsOf.Length; cell++)
        {
            EditsOf[cell] = [.. Enumerable.Range(0, Edits.Length).Where(edit => Edits[edit].Cells.Contains(cell))];
        }

        Components = [.. FindComponents()];
    }

    public Form Form { get; }

    /// <summary>Every linear rule instance.</summary>
    public Edit[] Edits { get; }

    /// <summary>For each cell, the edits it stands in.</summary>
    public int[][] EditsOf { get; }

    /// <summary>The edits that hang together by shared cells, group by group.</summary>
    public int[][] Components { get; }

    public static EditSystem Of(Form form) => Known.GetValue(form, static f => new EditSystem(f, IsEdit));

    /// <summary>The system of every linear rule, notices too: for figures that are to be made, not judged.</summary>
    public static EditSystem OfEveryRule(Form form) => new(form, static rule => rule.Linear is not null);

    /// <summary>Whether the system holds a rule.</summary>
    public static bool IsEdit(Rule rule) => rule.Linear is not null && rule.Severity == Severity.Error;

    private IEnumerable<int[]> FindComponents()
    {
        var seen = new bool[Edits.Length];
        for (var first = 0; first < Edits.Length; first++)
        {
            if (seen[first]) continue;
            var component = new List<int> { first };
            seen[first] = true;
            for (var i = 0; i < component.Count; i++)
            {
                foreach (var next in Edits[component[i]].Cells.SelectMany(cell => EditsOf[cell]))
                {
                    if (seen[next]) continue;
                    seen[next] = true;
                    component.Add(next);
                }
            }

            yield return [.. component.Order()];
        }
    }
}
