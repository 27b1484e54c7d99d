using SchemaKit.Schema.Declarations;

namespace SchemaKit.Schema.Building;

/// <summary>A table with its headings in place and its cells numbered.</summary>
internal sealed class PlacedTable(TableDeclaration declaration, SectionDeclaration section, Axis columns, Axis rows, int firstCell)
{
    public TableDeclaration Declaration => declaration;

    public SectionDeclaration Section => section;

    public Axis Columns => columns;

    public Axis Rows => rows;

    public int FirstCell => firstCell;

    public bool HasRows => rows.Leaves.Count > 0;

    public int CellCount => Math.Max(1, rows.Leaves.Count) * columns.Leaves.Count;

    public string Path => declaration.Path;

    /// <summary>What the table is called on the form.</summary>
    public string Label => (declaration.Caption ?? section.Title).Official.Text;

    /// <summary>The position of a cell in the template; a table without rows has the row 0.</summary>
    public int CellAt(int row, int column) => firstCell + (row * columns.Leaves.Count) + column;

    /// <summary>The table as the template has it.</summary>
    public Table ToTable() => new(
        declaration.Id,
        declaration.KeyPath,
        declaration.Caption?.Label,
        declaration.Stubheads,
        declaration.Spanners,
        new EquatableArray<Heading>(columns.Roots.Select(h => h.ToHeading())),
        new EquatableArray<Heading>(rows.Roots.Select(h => h.ToHeading())),
        firstCell)
    {
        UnitColumns = declaration.UnitColumns.Texts(),
    };
}
