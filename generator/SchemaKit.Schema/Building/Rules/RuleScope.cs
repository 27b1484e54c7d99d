using SchemaKit.Schema.Declarations;

namespace SchemaKit.Schema.Building;

/// <summary>Where one instance of a rule stands: a row, a column or a cell, as the rule is for each of them.</summary>
/// <param name="Row">The row.</param>
/// <param name="Column">The column.</param>
/// <param name="Cell">The cell.</param>
internal readonly record struct RulePosition(int Row, int Column, int Cell);

/// <summary>One application of a rule.</summary>
/// <param name="At">The id of the column, row or cell.</param>
/// <param name="AtLabel">Its label.</param>
/// <param name="Position">Where it is.</param>
internal sealed record RulePlace(string? At, string? AtLabel, RulePosition Position);

/// <summary>What the names in a rule mean where it stands, and what it is applied to.</summary>
internal abstract class RuleScope(string basePath, FormLayout layout)
{
    /// <summary>What a rule for each cell calls it.</summary>
    public const string Itself = "cell";

    protected FormLayout Layout => layout;

    /// <summary>What the rule is applied to, in the order of the form.</summary>
    public abstract IReadOnlyList<RulePlace> Places { get; }

    /// <summary>What a rule for each of something must name at least once; null where it stands once.</summary>
    public virtual string? Varying => null;

    /// <summary>The names that may stand here, to find the one that was meant.</summary>
    public virtual IEnumerable<string> Names => layout.Cells
        .Where(c => basePath.Length > 0 && c.Id.StartsWith(basePath + ".", StringComparison.Ordinal))
        .Select(c => c.Id.Substring(basePath.Length + 1))
        .Concat(layout.Cells.Select(c => c.Id));

    /// <summary>What a name means: looked up from where the rule stands, then from the root; null where it means nothing.</summary>
    public virtual RuleTarget? Find(string name)
    {
        var region = (basePath.Length > 0 ? layout.Find($"{basePath}.{name}") : null) ?? layout.Find(name);
        return region is null ? null : new RuleTarget.Fixed(region, layout);
    }

    /// <summary>The scope of a rule.</summary>
    /// <param name="each">What it is for.</param>
    /// <param name="basePath">Where it stands: a table, a section, or nothing for the top.</param>
    /// <param name="table">The single table it stands in; null where there are several.</param>
    /// <param name="kinds">The kinds of cell it is for; null for all.</param>
    /// <param name="layout">The form.</param>
    public static RuleScope Of(
        Each each,
        string basePath,
        PlacedTable? table,
        IReadOnlyCollection<ValueKind>? kinds,
        FormLayout layout) => each switch
    {
        Each.Column => new EachColumn(basePath, table!, layout),
        Each.Row => new EachRow(basePath, table!, layout),
        Each.Cell => new EachCell(basePath, kinds, layout),
        _ => new Once(basePath, layout),
    };

    private sealed class Once(string basePath, FormLayout layout) : RuleScope(basePath, layout)
    {
        public override IReadOnlyList<RulePlace> Places { get; } = [new RulePlace(null, null, default)];
    }

    private sealed class EachColumn(string basePath, PlacedTable table, FormLayout layout) : RuleScope(basePath, layout)
    {
        public override IReadOnlyList<RulePlace> Places =>
        [
            .. from column in table.Columns.Leaves
               where table.HasRows
               select new RulePlace(column.Path, table.Columns.LabelOf(column), new(0, column.FirstLeaf, 0)),
        ];

        public override string? Varying => "no row";

        public override IEnumerable<string> Names => table.Rows.All.Select(r => r.Path).Concat(base.Names);

        public override RuleTarget? Find(string name) =>
            WithinTable(name, table, table.Rows) is { } row ? new RuleTarget.Row(table, row) : base.Find(name);
    }

    private sealed class EachRow(string basePath, PlacedTable table, FormLayout layout) : RuleScope(basePath, layout)
    {
        public override IReadOnlyList<RulePlace> Places =>
            [.. table.Rows.Leaves.Select(r => new RulePlace(r.Path, table.Rows.LabelOf(r), new(r.FirstLeaf, 0, 0)))];

        public override string? Varying => "no column";

        public override IEnumerable<string> Names => table.Columns.All.Select(c => c.Path).Concat(base.Names);

        public override RuleTarget? Find(string name) =>
            WithinTable(name, table, table.Columns) is { } column ? new RuleTarget.Column(table, column) : base.Find(name);
    }

    private sealed class EachCell(string basePath, IReadOnlyCollection<ValueKind>? kinds, FormLayout layout) : RuleScope(basePath, layout)
    {
        private readonly string basePath = basePath;

        public override IReadOnlyList<RulePlace> Places =>
        [
            .. from position in Enumerable.Range(0, Layout.Cells.Count)
               let cell = Layout.Cells[position]
               where kinds?.Contains(cell.Kind) ?? true
               where basePath.Length == 0 || cell.Id.StartsWith(basePath + ".", StringComparison.Ordinal)
               select new RulePlace(cell.Id, cell.LabelPath, new(0, 0, position)),
        ];

        public override string? Varying => "no 'cell'";

        public override IEnumerable<string> Names => base.Names.Prepend(Itself);

        public override RuleTarget? Find(string name) => name is Itself ? new RuleTarget.Each() : base.Find(name);
    }

    /// <summary>The heading that a name means in a table, with or without the table's own path before it.</summary>
    private static PlacedHeading? WithinTable(string name, PlacedTable table, Axis axis) =>
        axis[name] ?? (name.StartsWith(table.Path + ".", StringComparison.Ordinal) ? axis[name.Substring(table.Path.Length + 1)] : null);
}
