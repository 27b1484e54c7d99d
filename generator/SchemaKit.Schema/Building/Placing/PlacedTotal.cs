namespace SchemaKit.Schema.Building;

/// <summary>A total, or the whole of a group, at one of the places where it stands.</summary>
/// <param name="table">The table.</param>
/// <param name="heading">The row or column that is the total or the whole.</param>
/// <param name="isColumn">Whether it is a column.</param>
internal class PlacedTotal(PlacedTable table, PlacedHeading heading, bool isColumn)
{
    private IReadOnlyList<PlacedHeading>? details;

    public PlacedTable Table => table;

    public PlacedHeading Heading => heading;

    public bool IsColumn => isColumn;

    /// <summary>The group it stands in; null at the top of the table.</summary>
    public PlacedHeading? Group => Heading.Parent;

    /// <summary>The headings beside it, itself among them.</summary>
    public IReadOnlyList<PlacedHeading> Siblings => Group?.Children ?? Own.Roots;

    /// <summary>The headings beside it that are added up, or that it is the whole of, groups as a whole.</summary>
    public virtual IEnumerable<PlacedHeading> Parts => Siblings.Where(s => s.IsSummand);

    /// <summary>How their sum compares with it.</summary>
    public virtual Relation Relation => Relation.Equal;

    /// <summary>What the schema says of the rule.</summary>
    public virtual Declarations.TotalDeclaration Said => (heading.Declaration.Total ?? heading.Declaration.Whole)!;

    /// <summary>The rows or columns that it is the sum of.</summary>
    public IReadOnlyList<PlacedHeading> Details => details ??=
        [.. Parts.SelectMany(p => p.IsLeaf ? [p] : p.Details)];

    /// <summary>The rows that a column crosses, or the columns that a row crosses; null in a table without rows.</summary>
    public Axis? Across => !IsColumn ? Table.Columns : Table.HasRows ? Table.Rows : null;

    private Axis Own => IsColumn ? Table.Columns : Table.Rows;

    /// <summary>The sum is the total, in one of the rows or columns that it crosses.</summary>
    public Condition ConditionAt(int across) => new Condition.Comparison(
        new Amount.Sum(new EquatableArray<Amount>(Details.Select(d => Figure(d, across)))),
        Relation,
        Figure(Heading, across));

    /// <summary>A part is no more than the whole, in one of the columns that both cross.</summary>
    public Condition ConditionAt(PlacedHeading part, int across) =>
        new Condition.Comparison(Figure(part, across), Relation.AtMost, Figure(Heading, across));

    private Amount Figure(PlacedHeading heading, int across) =>
        new Amount.Figure(IsColumn ? Table.CellAt(across, heading.FirstLeaf) : Table.CellAt(heading.FirstLeaf, across));
}
