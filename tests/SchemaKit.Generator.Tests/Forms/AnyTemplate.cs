using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Generator.Tests.Forms;

// Within the namespace, so that it comes before the runtime's types of the same names.
using SchemaKit.Schema;

/// <summary>Any form that a schema could describe, with names picked to collide and labels picked to break out.</summary>
internal static class AnyTemplate
{
    // Names that the emitted code uses itself, and names that give the same when strung together.
    private static readonly string[] Ids =
    [
        "a", "b", "aB", "bC", "aBC", "c", "x1", "cells", "first", "row", "rows", "table", "section", "columns", "aRow", "aTable", "bRows", "figure", "outcomes",
        "system", "schemaKit", "global", "value", "field", "record", "evaluateA", "index", "kind", "detail", "total", "block", "report2030", "templates",
    ];

    private static readonly string[] TypeNames = ["Report2030", "record", "required", "x", "_", "_1", "ATable", "ARow", "SchemaKit", "System", "Cell", "Rule"];

    private static readonly string[] Namespaces = ["Any.Forms", "System", "SchemaKit.Forms", "record.required", "Report2030", "global_.x"];

    public static Gen<Template> Template { get; } =
        from title in AnyLabel.Label
        from texts in AnyLabel.Text.ArrayOf(6)
        from lists in AnyLabel.Texts.ArrayOf(12)
        from type in Gen.Elements(TypeNames)
        from @namespace in Gen.Elements(Namespaces)
        from sections in Sections
        let form = Numbered(sections)
        from rules in AnyRule.For(form.Cells)
        from prose in AnyProse.For(form.Cells)
        select new Template(texts[0], texts[1], title, texts[2], 2030, null, @namespace, type, texts[3] + ".schema.yaml")
        {
            Units = new([new Unit(texts[4], lists[0], lists[1], ValueKind.Money)]),
            Body = new BodyNames(lists[2], lists[3], lists[4]),
            Headings = lists[5],
            OtherPages = lists[10],
            LeadIns = lists[11],
            Identity = IdentityMarks.None with { Published = new IdentityMark(lists[6], lists[7], lists[8]), DocumentNumber = new IdentityMark(lists[9], default, default) },
            Sections = form.Sections,
            Cells = form.Cells,
            Rules = rules,
            Prose = prose,
        };

    private static Gen<Section[]> Sections =>
        from ids in DistinctIds(1, 3)
        from titles in AnyLabel.Label.ArrayOf(ids.Length)
        from tables in Tables.ArrayOf(ids.Length)
        select ids.Select((id, i) => new Section(id, titles[i], new(tables[i]))).ToArray();

    private static Gen<Table[]> Tables => Gen.OneOf(
        TableOf(null).Select(table => new[] { table }),
        from ids in DistinctIds(1, 2)
        from tables in Gen.CollectToArray(ids.Select(TableOf))
        select tables);

    private static Gen<Table> TableOf(string? id) =>
        from caption in AnyLabel.Label
        from hasCaption in Gen.Elements(true, false)
        from stubheads in AnyLabel.Texts
        from unitColumns in AnyLabel.Texts
        from columns in Headings(2, 1)
        from rows in Headings(2, 0)
        from keyPath in AnyLabel.Text
        select new Table(id, keyPath, hasCaption ? caption : null, stubheads, stubheads, new(columns), new(rows), 0) { UnitColumns = unitColumns };

    private static Gen<Heading[]> Headings(int depth, int atLeast) =>
        from ids in DistinctIds(atLeast, 3)
        from headings in Gen.CollectToArray(ids.Select(id => HeadingOf(id, depth)))
        select headings;

    private static Gen<Heading> HeadingOf(string id, int depth) =>
        from label in AnyLabel.Label
        from keyPath in AnyLabel.Text
        from isTotal in Gen.Elements(true, false)
        from isGroup in Gen.Elements(true, false)
        from children in isGroup && depth > 0 ? Headings(depth - 1, 1) : Gen.Constant<Heading[]>([])
        from isOwn in Gen.Elements(true, false)
        from hasSubtotal in Gen.Elements(true, false)
        from subtotal in AnyLabel.Label
        select new Heading(id, keyPath, label, isTotal, new(children))
        {
            IsOwn = isOwn && children.Length == 0,
            Subtotal = hasSubtotal && children.Length > 0 ? new Subtotal(subtotal, label.Text, (Severity)(children.Length % 3), new([0])) : null,
        };

    private static Gen<string[]> DistinctIds(int atLeast, int atMost) =>
        from count in Gen.Choose(atLeast, atMost)
        from ids in Gen.Shuffle(Ids)
        select ids.Take(count).ToArray();

    private static (EquatableArray<Section> Sections, EquatableArray<Cell> Cells) Numbered(Section[] sections)
    {
        var cells = new List<Cell>();
        var numbered = new List<Section>();
        foreach (var section in sections)
        {
            var tables = new List<Table>();
            foreach (var table in section.Tables)
            {
                tables.Add(table with { FirstCell = cells.Count });
                var path = table.Id is null ? section.Id : $"{section.Id}.{table.Id}";
                cells.AddRange(
                    from row in table.Rows.Count == 0 ? [(Id: path, section.Title.Text)] : Leaves(path, "", table.Rows)
                    from column in Leaves(row.Id, row.Text, table.Columns)
                    select new Cell(column.Id, column.Text, (ValueKind)(column.Id.Length % 3), column.Id.Length % 2 == 0 ? column.Text : null, column.Id.Length % 5 == 0));
            }

            numbered.Add(section with { Tables = new(tables) });
        }

        return (new(numbered), new(cells));
    }

    private static IEnumerable<(string Id, string Text)> Leaves(string path, string label, IEnumerable<Heading> headings) =>
        from heading in headings
        let id = $"{path}.{heading.Id}"
        let text = $"{label}/{heading.Label.Text}"
        from leaf in heading.IsLeaf ? [(id, text)] : Leaves(id, text, heading.Children)
        select leaf;
}
