using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>Reads by what a document says which report it is, and sees that no word introduces two things.</summary>
internal sealed class IdentityReader(ProblemList problems)
{
    private readonly Dictionary<string, (string Text, string Field)> labels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Text, string Field)> metas = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands under a key; nothing where it is not there.</summary>
    public IdentityMarks Read(Fields top, string key)
    {
        if (top[key] is not { } node || Reading.Map(node, $"'{key}'", problems) is not { } map) return IdentityMarks.None;
        var fields = new Fields(map, $"'{key}'", top.KeyOf(key).Place, problems, "title", "organization", "published", "documentNumber");
        return new IdentityMarks(
            Mark(fields, "title"), Mark(fields, "organization"), Mark(fields, "published"), Mark(fields, "documentNumber"));
    }

    private IdentityMark Mark(Fields fields, string field)
    {
        if (fields[field] is not { } node || Reading.Map(node, $"'{field}'", problems) is not { } map) return IdentityMark.None;
        var mark = new Fields(map, $"'{field}'", fields.KeyOf(field).Place, problems, "labels", "otherwise", "meta");
        var (first, otherwise, meta) = (mark.List("labels"), mark.List("otherwise"), mark.List("meta"));
        foreach (var label in first.Concat(otherwise)) CheckLabel(label, field);
        foreach (var name in meta) CheckApart(name, name.Text, metas, field);
        return new IdentityMark(first.Texts(), otherwise.Texts(), meta.Texts());
    }

    private void CheckLabel(ScalarNode label, string field)
    {
        var key = LabelText.Normalize(label.Text);
        if (key.Length == 0) problems.Add(ProblemKinds.EmptyLabel, label.Place, label.Text);
        else CheckApart(label, key, labels, field);
    }

    private void CheckApart(ScalarNode word, string key, Dictionary<string, (string Text, string Field)> seen, string field)
    {
        if (seen.TryGetValue(key, out var earlier)) problems.Add(ProblemKinds.LabelsAlike, word.Place, word.Text, earlier.Text, earlier.Field);
        else seen.Add(key, (word.Text, field));
    }
}
