namespace SchemaKit.Schema.Building;

/// <summary>What a name in a rule means.</summary>
internal abstract class RuleTarget
{
    private RuleTarget()
    {
    }

    /// <summary>Whether it means another cell in every instance of the rule.</summary>
    public virtual bool Varies => true;

    /// <summary>Whether it means a single cell.</summary>
    public abstract bool IsSingle { get; }

    /// <summary>How many cells stand below it that are not totals.</summary>
    public abstract int DetailCount { get; }

    /// <summary>The cell it means in an instance.</summary>
    public abstract int CellAt(RulePosition position);

    /// <summary>The cells below it in an instance, without totals.</summary>
    public abstract IEnumerable<int> DetailsAt(RulePosition position);

    /// <summary>It in short words of the form, or the cells below it.</summary>
    public abstract IEnumerable<string> Words(bool below);

    /// <summary>A row, in a rule for each column.</summary>
    public sealed class Row(PlacedTable table, PlacedHeading row) : RuleTarget
    {
        private readonly IReadOnlyList<PlacedHeading> details = [.. row.Details];

        public override bool IsSingle => row.IsLeaf;

        public override int DetailCount => details.Count;

        public override int CellAt(RulePosition position) => table.CellAt(row.FirstLeaf, position.Column);

        public override IEnumerable<int> DetailsAt(RulePosition position) =>
            details.Select(d => table.CellAt(d.FirstLeaf, position.Column));

        public override IEnumerable<string> Words(bool below) => (below ? details : [row]).Select(r => ShortWords.Of(r, table.Rows));
    }

    /// <summary>A column, in a rule for each row.</summary>
    public sealed class Column(PlacedTable table, PlacedHeading column) : RuleTarget
    {
        private readonly IReadOnlyList<PlacedHeading> details = [.. column.Details];

        public override bool IsSingle => column.IsLeaf;

        public override int DetailCount => details.Count;

        public override int CellAt(RulePosition position) => table.CellAt(position.Row, column.FirstLeaf);

        public override IEnumerable<int> DetailsAt(RulePosition position) =>
            details.Select(d => table.CellAt(position.Row, d.FirstLeaf));

        public override IEnumerable<string> Words(bool below) => (below ? details : [column]).Select(c => ShortWords.Of(c, table.Columns));
    }

    /// <summary>The cell itself, in a rule for each cell.</summary>
    public sealed class Each : RuleTarget
    {
        public override bool IsSingle => true;

        public override int DetailCount => 0;

        public override int CellAt(RulePosition position) => position.Cell;

        public override IEnumerable<int> DetailsAt(RulePosition position) => [];

        public override IEnumerable<string> Words(bool below) => ["cell"];
    }

    /// <summary>What a name means in the previous year's report, whose cells follow those of this year's.</summary>
    public sealed class Previous(RuleTarget target, int cellCount) : RuleTarget
    {
        public override bool Varies => target.Varies;

        public override bool IsSingle => target.IsSingle;

        public override int DetailCount => target.DetailCount;

        public override int CellAt(RulePosition position) => cellCount + target.CellAt(position);

        public override IEnumerable<int> DetailsAt(RulePosition position) => target.DetailsAt(position).Select(cell => cellCount + cell);

        public override IEnumerable<string> Words(bool below) => target.Words(below).Select(word => $"previous {word}");
    }

    /// <summary>The same cell or part of the form in every instance.</summary>
    public sealed class Fixed(FormRegion region, FormLayout layout) : RuleTarget
    {
        private readonly FormCell? only = region.Only;
        private readonly IReadOnlyList<FormCell> details = [.. region.Details()];

        public override bool Varies => false;

        public override bool IsSingle => only is not null;

        public override int DetailCount => details.Count;

        public override int CellAt(RulePosition position) => only!.Position;

        public override IEnumerable<int> DetailsAt(RulePosition position) => details.Select(d => d.Position);

        public override IEnumerable<string> Words(bool below) => (below ? details : [only!]).Select(Word);

        private string Word(FormCell cell)
        {
            var column = ShortWords.Of(cell.Column, cell.Table.Columns);
            var word = cell.Row is null ? column : $"{ShortWords.Of(cell.Row, cell.Table.Rows)}/{column}";
            return layout.Tables.Count == 1 ? word : $"{cell.Table.Label}/{word}";
        }
    }
}
