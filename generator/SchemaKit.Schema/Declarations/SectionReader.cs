using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>Reads sections and their tables.</summary>
internal sealed class SectionReader(ProblemList problems)
{
    private static readonly string[] TableKeys = ["caption", "stubhead", "spanner", "columns", "rows", "rules"];
    private static readonly string[] SectionKeys = ["title", "tables", .. TableKeys];

    private readonly HeadingReader headings = new(problems);
    private readonly RuleReader rules = new(problems);

    /// <summary>The sections in a map; those that cannot be read are left out, with a problem.</summary>
    public IReadOnlyList<SectionDeclaration> ReadAll(Node? node, string? typeName)
    {
        if (node is null || Reading.Map(node, "'sections'", problems) is not { } map) return [];
        Names.CheckDistinct(map.Entries.Select(e => e.Key), problems);
        var sections = map.Entries.Select(e => Read(e, typeName)).OfType<SectionDeclaration>().ToList();
        return sections;
    }

    private SectionDeclaration? Read(Entry entry, string? typeName)
    {
        var key = entry.Key;
        var what = $"section '{key.Text}'";
        Names.CheckId(key, "a section", problems);
        if (Names.IsReportMember(key.Text) || string.Equals(key.Text, typeName, StringComparison.OrdinalIgnoreCase))
            problems.Add(ProblemKinds.NameTaken, key.Place, key.Text, "the section");
        if (Reading.Map(entry.Value, what, problems) is not { } map) return null;
        var fields = new Fields(map, what, key.Place, problems, SectionKeys);
        var title = Labels.Read(fields.Required("title"), "'title'", key, problems) ?? new LabelDeclaration(key, []);
        var keyPath = $"sections.{key.Text}";
        return fields.Has("tables")
            ? new SectionDeclaration(key, title, ReadTables(fields, key, keyPath), rules.ReadAll(fields["rules"], $"{keyPath}.rules"))
            : new SectionDeclaration(key, title, [ReadTable(fields, what, new TableDeclaration(key, null, keyPath, key.Text))], []);
    }

    private IReadOnlyList<TableDeclaration> ReadTables(Fields section, ScalarNode sectionKey, string keyPath)
    {
        foreach (var key in TableKeys.Where(k => k is not "rules" && section.Has(k)))
            problems.Add(ProblemKinds.KeysExclude, section.KeyOf(key).Place, key, "tables");
        if (Reading.Map(section["tables"]!, "'tables'", problems) is not { } map) return [];
        Names.CheckDistinct(map.Entries.Select(e => e.Key), problems);
        var tables = new List<TableDeclaration>();
        foreach (var entry in map.Entries)
        {
            var key = entry.Key;
            var what = $"table '{key.Text}'";
            Names.CheckId(key, "a table", problems);
            if (Names.IsObjectMember(key.Text)) problems.Add(ProblemKinds.NameTaken, key.Place, key.Text, "the table");
            if (Reading.Map(entry.Value, what, problems) is not { } tableMap) continue;
            var fields = new Fields(tableMap, what, key.Place, problems, TableKeys);
            var empty = new TableDeclaration(key, key.Text, $"{keyPath}.tables.{key.Text}", $"{sectionKey.Text}.{key.Text}");
            tables.Add(ReadTable(fields, what, empty));
        }

        Labels.CheckDistinct(tables.Select(t => t.Caption).OfType<LabelDeclaration>(), problems);
        return tables;
    }

    private TableDeclaration ReadTable(Fields fields, string what, TableDeclaration table)
    {
        var columns = table.Id is null && !fields.Has("columns") ? MissingTable(table, what) : fields.Required("columns");
        return table with
        {
            Caption = Labels.Read(fields["caption"], "'caption'", table.Key, problems),
            Stubheads = Reading.TextOrList(fields["stubhead"], "'stubhead'", problems).Texts(),
            Spanners = Reading.TextOrList(fields["spanner"], "'spanner'", problems).Texts(),
            Columns = columns is null ? new() : headings.ReadAll(columns, $"'columns' of {what}", $"{table.KeyPath}.columns", table.Path),
            Rows = fields["rows"] is { } rows ? headings.ReadAll(rows, $"'rows' of {what}", $"{table.KeyPath}.rows", table.Path) : null,
            Rules = rules.ReadAll(fields["rules"], $"{table.KeyPath}.rules"),
        };
    }

    private Node? MissingTable(TableDeclaration table, string what)
    {
        problems.Add(ProblemKinds.MissingKey, table.Key.Place, what, "columns' or 'tables");
        return null;
    }
}
