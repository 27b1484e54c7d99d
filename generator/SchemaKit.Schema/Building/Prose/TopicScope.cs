using SchemaKit.Schema.Declarations;

namespace SchemaKit.Schema.Building;

/// <summary>What the names in the claims of a topic mean.</summary>
/// <param name="Scope">The names; rows of a table, where the topic keeps to a column of it.</param>
/// <param name="Position">That column.</param>
internal sealed record TopicScope(RuleScope Scope, RulePosition Position)
{
    /// <summary>The scope of a topic; null, with a problem, where it stands in nothing that there is.</summary>
    public static TopicScope? Of(TopicDeclaration topic, FormLayout layout, ProblemList problems)
    {
        var path = topic.In?.Text ?? "";
        var region = path.Length == 0 ? null : layout.Find(path);
        if (topic.In is { } within && region is null)
        {
            if (!problems.FormHasGaps)
                problems.Add(ProblemKinds.UnknownInProse, within.Place, "topic", topic.Id, "part of the form", path, problems.Hint(path, layout.Tables.Select(t => t.Path)));
            return null;
        }

        if (topic.Column is not { } name) return new TopicScope(RuleScope.Of(Each.Once, path, null, null, layout), default);
        var table = region is { Row: null, Tables.Count: 1 } ? region.Tables[0] : null;
        if (table is { HasRows: true } && table.Columns[name.Text] is { IsLeaf: true } column)
            return new TopicScope(RuleScope.Of(Each.Column, path, table, null, layout), new RulePosition(0, column.FirstLeaf, 0));

        var columns = region?.Tables.SelectMany(t => t.Columns.Leaves).Select(c => c.Path) ?? [];
        problems.Add(ProblemKinds.UnknownInProse, name.Place, "topic", topic.Id, "single column of one table", name.Text, problems.Hint(name.Text, columns));
        return null;
    }
}
