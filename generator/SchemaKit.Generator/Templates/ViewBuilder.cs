using SchemaKit.Generator.Emitting;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Templates;

/// <summary>
/// Lays out the views of a report: a section shows its tables, a table its rows, a row its columns. A section that is its table goes
/// straight to the rows, a table without rows straight to the columns, and all rows of a table share the view of a row.
/// </summary>
/// <param name="template">The checked template.</param>
internal sealed class ViewBuilder(Template template)
{
    private const string CellType = "global::SchemaKit.Cell";

    private readonly NameScope names = new([.. ReportMembers.OfReport, .. RuleMethod.NamesIn(template), template.TypeName, .. ConversionIn(template)]);
    private readonly List<View> views = [];
    private readonly HashSet<string> added = new(template.Variant?.Added ?? [], StringComparer.Ordinal);

    /// <summary>The properties of the report, and the views they lead to.</summary>
    public (IReadOnlyList<Member> Members, IReadOnlyList<View> Views) Build()
    {
        // What a user writes comes before what a user hardly sees: sections take their names first, types take what is left.
        var sections = template.Sections.Select(section => (Section: section, Name: names.Take(Identifier.Member(section.Id), "Section"))).ToArray();
        var members = sections.Select(s =>
        {
            var first = s.Section.Tables[0].FirstCell;
            return MemberOf(s.Section.Title, s.Section.KeyPath, SectionView(s.Section), s.Name, $"new(Block, {Literal.Of(first)})");
        }).ToArray();
        return (members, views);
    }

    private static string[] ConversionIn(Template template) => template.Variant is { } variant ? [Variant.ConversionOf(variant)] : [];

    private string SectionView(Section section)
    {
        var path = Identifier.Member(section.Id);
        if (section.Tables[0] is { Id: null } only) return TableView(only, path, section.Title);
        var first = section.Tables[0].FirstCell;
        return Declare(names.Take(path + "Section"), $"The tables of {CommentText.Xml(section.Title.Text)}", section.KeyPath, own => section.Tables.Select(table =>
        {
            var id = table.Id ?? "table";
            var type = TableView(table, path + Identifier.Member(id), table.Caption ?? section.Title);
            return MemberOf(table.Caption ?? section.Title, table.KeyPath, type, own.Take(Identifier.Member(id), "Table"), At(type, table.FirstCell - first));
        }));
    }

    private string TableView(Table table, string path, Label caption)
    {
        var label = CommentText.Xml(caption.Text);
        var type = names.Take(path + "Table");
        if (table.Rows.Count == 0) return ColumnsView(table.Columns, path, type, $"The columns of {label}", table.KeyPath);
        var row = names.Take(path + "Row");
        RowsView(table.Rows, path, type, $"The rows of {label}", table.KeyPath, row, Breadth(table.Columns));
        ColumnsView(table.Columns, path, row, $"A row of {label}", table.KeyPath);
        return type;
    }

    private string RowsView(IReadOnlyList<Heading> rows, string path, string type, string summary, string keyPath, string rowType, int columns) =>
        HeadingsView(rows, path, type, summary, keyPath, columns, "Row", rowType, (group, below) =>
            RowsView(group.Children, below, names.Take(below + "Rows"), $"The rows of {CommentText.Xml(group.Label.Text)}", group.KeyPath, rowType, columns));

    private string ColumnsView(IReadOnlyList<Heading> columns, string path, string type, string summary, string keyPath) =>
        HeadingsView(columns, path, type, summary, keyPath, 1, "Column", CellType, (group, below) =>
            ColumnsView(group.Children, below, names.Take(below + "Columns"), $"The columns of {CommentText.Xml(group.Label.Text)}", group.KeyPath));

    private string HeadingsView(
        IReadOnlyList<Heading> headings, string path, string type, string summary, string keyPath, int step, string leafKind, string leafType,
        Func<Heading, string, string> groupView) => Declare(type, summary, keyPath, own =>
        {
            var offset = 0;
            return headings.Select(heading =>
            {
                var name = Identifier.Member(heading.Id);
                var shown = heading.IsLeaf ? leafType : groupView(heading, path + name);
                var member = MemberOf(heading.Label, heading.KeyPath, shown, own.Take(name, heading.IsLeaf ? leafKind : leafKind + "s"), At(shown, offset));
                offset += step * Breadth([heading]);
                return member;
            });
        });

    private string Declare(string type, string summary, string keyPath, Func<NameScope, IEnumerable<Member>> members)
    {
        // A view stands before those it leads to.
        var place = views.Count;
        var shown = members(new NameScope([.. ReportMembers.OfObject, type])).ToArray();
        views.Insert(place, new View(type, summary, PlaceOf(keyPath), shown));
        return type;
    }

    private Member MemberOf(Label label, string keyPath, string type, string name, string value) =>
        new(CommentText.Xml(label.Text), PlaceOf(keyPath), type, name, value);

    // By keys and never by lines: lines move.
    private string PlaceOf(string keyPath) => $"<c>{CommentText.Xml(keyPath)}</c> in <c>{CommentText.Xml(FileOf(keyPath))}</c>";

    private string FileOf(string keyPath) => template.Variant is { } variant && !added.Contains(keyPath) ? variant.Base.FileName : template.FileName;

    private static string At(string type, int offset)
    {
        var position = offset == 0 ? "first" : $"first + {Literal.Of(offset)}";
        return type == CellType ? $"cells[{position}]" : $"new(cells, {position})";
    }

    private static int Breadth(IEnumerable<Heading> headings) => headings.Sum(heading => heading.IsLeaf ? 1 : Breadth(heading.Children));
}
