using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>Reads sections and their tables.</summary>
internal sealed class SectionReader(ProblemList problems)
{
    private static readonly string[] TableKeys = ["caption", "stubhead", "spanner", "unitColumn", "columns", "rows", "rules"];
    private static readonly string[] SectionKeys = ["title", "tables", .. TableKeys];

    // Where one that an overlay adds stands; it is put there before it is read.
    private static readonly string[] OverlayKeys = ["after", "before"];

    private readonly HeadingReader headings = new(problems);
    private readonly RuleReader rules = new(problems);

    /// <summary>The sections in a map; those that cannot be read are left out, with a problem.</summary>
    public IReadOnlyList<SectionDeclaration> ReadAll(Node? node, string? typeName)
    {
        if (node is null || MapOf(node, "'sections'") is not { } map) return [];
        Names.CheckDistinct(map.Entries.Select(e => e.Key), problems);
        return [.. map.Entries.Select(e => Read(e, typeName)).OfType<SectionDeclaration>()];
    }

    private SectionDeclaration? Read(Entry entry, string? typeName)
    {
        var key = entry.Key;
        var what = $"section '{key.Text}'";
        Names.CheckId(key, "a section", problems);
        if (Names.IsReportMember(key.Text) || string.Equals(key.Text, typeName, StringComparison.OrdinalIgnoreCase))
            problems.Add(ProblemKinds.NameTaken, key.Place, key.Text, "the section");
        if (FieldsOf(entry, what, SectionKeys) is not { } fields) return null;
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
        if (MapOf(section["tables"]!, "'tables'") is not { } map) return [];
        Names.CheckDistinct(map.Entries.Select(e => e.Key), problems);
        var tables = new List<TableDeclaration>();
        foreach (var entry in map.Entries)
        {
            var key = entry.Key;
            var what = $"table '{key.Text}'";
            Names.CheckId(key, "a table", problems);
            if (Names.IsObjectMember(key.Text)) problems.Add(ProblemKinds.NameTaken, key.Place, key.Text, "the table");
            if (FieldsOf(entry, what, TableKeys) is not { } fields) continue;
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
            UnitColumns = Reading.TextOrList(fields["unitColumn"], "'unitColumn'", problems),
            Columns = columns is null ? new() : headings.ReadAll(columns, $"'columns' of {what}", $"{table.KeyPath}.columns", table.Path),
            Rows = fields["rows"] is { } rows ? headings.ReadAll(rows, $"'rows' of {what}", $"{table.KeyPath}.rows", table.Path) : null,
            Rules = rules.ReadAll(fields["rules"], $"{table.KeyPath}.rules"),
        };
    }

    /// <summary>The keys of a section or table; what cannot be read of them is a gap in the form.</summary>
    private Fields? FieldsOf(Entry entry, string what, string[] known)
    {
        if (MapOf(entry.Value, what) is not { } map) return null;
        var fields = new Fields(map, what, entry.Key.Place, problems, entry.Key.IsOfOverlay ? [.. known, .. OverlayKeys] : known);
        if (fields.HasUnknown) problems.NoteGap();
        return fields;
    }

    private MappingNode? MapOf(Node node, string what)
    {
        var map = Reading.Map(node, what, problems);
        if (map is null) problems.NoteGap();
        return map;
    }

    private Node? MissingTable(TableDeclaration table, string what)
    {
        problems.Add(ProblemKinds.MissingKey, table.Key.Place, what, "columns' or 'tables");
        return null;
    }
}
