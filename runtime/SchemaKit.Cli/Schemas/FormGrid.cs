namespace SchemaKit.Cli.Schemas;

using SchemaKit.Schema;

/// <summary>A table of a form as rows by columns of cells.</summary>
/// <param name="table">The table.</param>
internal sealed class FormGrid(Table table)
{
    /// <summary>The single columns, each with the groups it stands in.</summary>
    public IReadOnlyList<HeadingLine> Columns { get; } = [.. HeadingLine.AllOf(table.Columns).Where(line => line.Heading.IsLeaf)];

    /// <summary>Every row and group of rows from top to bottom.</summary>
    public IReadOnlyList<HeadingLine> Rows { get; } = [.. HeadingLine.AllOf(table.Rows)];

    /// <summary>The position of a cell in the template.</summary>
    /// <param name="row">Which of the single rows, from 0; 0 in a table that is one line.</param>
    /// <param name="column">Which of the single columns, from 0.</param>
    public int Cell(int row, int column) => table.FirstCell + (row * Columns.Count) + column;
}

/// <summary>A heading and the groups it stands in, from the outermost inwards.</summary>
/// <param name="Line">The headings; the last is the one meant.</param>
internal sealed record HeadingLine(IReadOnlyList<Heading> Line)
{
    /// <summary>The heading meant.</summary>
    public Heading Heading => Line[^1];

    /// <summary>Its name in the table: the names of its groups and its own.</summary>
    public string Path => string.Join('.', Line.Select(heading => heading.Id));

    /// <summary>How many groups it stands in; the own row of a group stands in its place.</summary>
    public int Depth => Line.Count - (Heading.IsOwn ? 2 : 1);

    /// <summary>Headings and all that stand in them, groups first.</summary>
    public static IEnumerable<HeadingLine> AllOf(IEnumerable<Heading> headings) => headings.SelectMany(heading => Below([], heading));

    private static IEnumerable<HeadingLine> Below(IReadOnlyList<Heading> groups, Heading heading)
    {
        IReadOnlyList<Heading> line = [.. groups, heading];
        var below = heading.Children.SelectMany(child => Below(line, child));
        return heading.Children is [{ IsOwn: true }, ..] ? below : below.Prepend(new HeadingLine(line));
    }
}
