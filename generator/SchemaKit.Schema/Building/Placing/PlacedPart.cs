namespace SchemaKit.Schema.Building;

/// <summary>A part of a heading beside it, at one of the places where it stands: the whole is at least the part.</summary>
/// <param name="table">The table.</param>
/// <param name="heading">The row or column that is the part.</param>
/// <param name="isColumn">Whether it is a column.</param>
internal sealed class PlacedPart(PlacedTable table, PlacedHeading heading, bool isColumn) : PlacedTotal(table, heading, isColumn)
{
    /// <inheritdoc/>
    public override Relation Relation => Relation.AtLeast;

    /// <inheritdoc/>
    public override Declarations.TotalDeclaration Said => Heading.Declaration.OfWhich!;

    /// <summary>What it is a part of; none where it names no heading beside it that is not itself a part.</summary>
    public override IEnumerable<PlacedHeading> Parts =>
        Siblings.Where(s => s.Declaration.OfWhich is null && s.Declaration.Id == Heading.Declaration.OfWhich!.Whole.Text);
}
