namespace SchemaKit.Cli.Schemas;

using SchemaKit.Schema;

/// <summary>Makes of a template a form to read documents on, without generated code; it holds no rules.</summary>
internal static class TemplateForm
{
    /// <summary>The form.</summary>
    /// <param name="template">The template.</param>
    public static Form Of(Template template)
    {
        Form? form = null;
        return form = new Form
        {
            Template = template.Id,
            Edition = template.Edition,
            Title = template.Title.Text,
            TitleAlso = [.. template.Title.Also],
            FirstYear = template.FirstYear,
            LastYear = template.LastYear,
            Units = [.. template.Units.Select(unit => new UnitOfMeasure(unit.Name, Kind(unit.Measures)) { Also = [.. unit.Also], Signs = [.. unit.Signs] })],
            Headings = [.. template.Headings],
            OtherPages = [.. template.OtherPages],
            LeadIns = [.. template.LeadIns],
            Sections = [.. template.Sections.Select(Of)],
            Cells = new CellCatalogue([.. template.Cells.Select(Of)]),
            Rules = [],
            Evaluate = static (_, _) => { },
            Create = (block, identity) => new ReportOnTemplate(form!, block, identity),
        };
    }

    private static FormSection Of(Section section) =>
        new(section.Id, section.Title.Text) { Also = [.. section.Title.Also], Tables = [.. section.Tables.Select(Of)] };

    private static CellDefinition Of(Cell cell, int index) =>
        new(index, cell.Id, cell.LabelPath, Kind(cell.Kind), cell.Unit, cell.IsTotal ? CellRole.Total : CellRole.Detail);

    private static FormTable Of(Table table) => new(table.Id, table.FirstCell)
    {
        Caption = table.Caption?.Text,
        Also = [.. table.Caption?.Also ?? default],
        Stubheads = [.. table.Stubheads],
        Spanners = [.. table.Spanners],
        UnitColumns = [.. table.UnitColumns],
        Columns = [.. table.Columns.Select(Of)],
        Rows = [.. table.Rows.Select(Of)],
    };

    private static SchemaKit.Heading Of(Heading heading) =>
        new(heading.Id, heading.Label.Text) { Also = [.. heading.Label.Also], IsOwn = heading.IsOwn, Children = [.. heading.Children.Select(Of)] };

    private static SchemaKit.ValueKind Kind(ValueKind kind) => kind switch
    {
        ValueKind.Money => SchemaKit.ValueKind.Money,
        ValueKind.Change => SchemaKit.ValueKind.Change,
        _ => SchemaKit.ValueKind.Count,
    };

    private sealed class ReportOnTemplate(Form form, CellBlock block, ReportIdentity identity) : Report(block, identity)
    {
        public override Form GetForm() => form;
    }
}
