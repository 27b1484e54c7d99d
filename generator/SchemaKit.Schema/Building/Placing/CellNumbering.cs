using SchemaKit.Schema.Declarations;
using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Building;

/// <summary>Crosses rows with columns: every cell of the form, with what it counts or measures.</summary>
internal sealed class CellNumbering(UnitNames units, ProblemList problems)
{
    private readonly List<Cell> cells = [];

    public IReadOnlyList<Cell> Cells => cells;

    /// <summary>Appends the cells of a table, row by row.</summary>
    public void Add(PlacedTable table)
    {
        if (!table.HasRows)
        {
            foreach (var column in table.Columns.Leaves) Add(table, null, column);
            return;
        }

        foreach (var row in table.Rows.Leaves)
        {
            foreach (var column in table.Columns.Leaves) Add(table, row, column);
        }
    }

    private void Add(PlacedTable table, PlacedHeading? row, PlacedHeading column)
    {
        if (row is not null) CheckAgreement(row, column);
        var kind = column.Value ?? row?.Value ?? ValueKind.Count;
        var unit = column.Unit ?? row?.Unit;
        CheckUnit(kind, unit, row, column);
        var id = row is null ? $"{table.Path}.{column.Path}" : $"{table.Path}.{row.Path}.{column.Path}";
        var labels = new[] { table.Declaration.Caption?.Official.Text, row?.LabelPath, column.LabelPath }.OfType<string>();
        cells.Add(new Cell(id, string.Join("/", labels), kind, unit?.Text, column.IsTotal || row is { IsTotal: true }));
    }

    private void CheckAgreement(PlacedHeading row, PlacedHeading column)
    {
        if (row.Value is { } left && column.Value is { } right && left != right) Disagree("value");
        if (row.Unit is { } leftUnit && column.Unit is { } rightUnit && leftUnit.Text != rightUnit.Text) Disagree("unit");

        void Disagree(string key) =>
            problems.Add(ProblemKinds.RowAgainstColumn, Declaring(row).ValuePlace, row.Path, column.Path, key);
    }

    private void CheckUnit(ValueKind kind, ScalarNode? unit, PlacedHeading? row, PlacedHeading column)
    {
        var declaring = Declaring(column.Value is null && column.Unit is null && row is not null ? row : column);
        if (unit is null)
        {
            if (kind is ValueKind.Money)
                Mismatch(declaring.ValuePlace, "money", "no unit of money is declared for it", "add 'unit'");
            return;
        }

        if (units.Find(unit) is not { } found) return;
        if ((kind is ValueKind.Money) == (found.Measures is ValueKind.Money)) return;
        if (kind is ValueKind.Money) Mismatch(unit.Place, "money", $"'{unit.Text}' counts things", "write a unit that measures money");
        else Mismatch(unit.Place, "a count", $"'{unit.Text}' is a unit of money", "add 'value: money' or remove 'unit'");

        void Mismatch(TextPlace place, string held, string but, string advice) =>
            problems.Add(ProblemKinds.UnitMismatch, place, declaring.Id, held, but, advice);
    }

    /// <summary>The declaration that the kind or unit of a heading's cells comes from.</summary>
    private static HeadingDeclaration Declaring(PlacedHeading heading)
    {
        for (var at = heading; at is not null; at = at.Parent)
        {
            if (at.Declaration.Unit is not null || at.Declaration.Value is not null) return at.Declaration;
        }

        return heading.Declaration;
    }
}
