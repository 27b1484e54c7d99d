using SchemaKit.Generator.Emitting;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Templates;

/// <summary>What the rules can see and what they cannot, for <c>Coverage.hbs</c>.</summary>
/// <param name="Whole">The facts of the whole form.</param>
/// <param name="Sections">The facts of each section.</param>
internal sealed record Coverage(PartLines Whole, IReadOnlyList<PartLines> Sections)
{
    /// <summary>The coverage of a template.</summary>
    /// <param name="template">The checked template.</param>
    public static Coverage Of(Template template)
    {
        var coverage = TemplateCoverage.Of(template);
        return new(PartLines.Of(coverage.Whole, ""), [.. coverage.Sections.Select(section => PartLines.Of(section, "    "))]);
    }
}

/// <summary>The facts of the form or of a section; cells are shown by their positions in the catalogue.</summary>
internal sealed record PartLines(
    string Indent, string Section, string Cells, string Equalities, string Rank, string Detected, string Located, string? Untouched, string? Smallest, string SearchedUpTo)
{
    /// <summary>The line that closes the part; three braces in a row would be a mark of the text engine.</summary>
    public string Close => Indent + "},";

    /// <summary>The lines for a part.</summary>
    /// <param name="part">Its facts.</param>
    /// <param name="indent">How far it stands from the left.</param>
    public static PartLines Of(PartCoverage part, string indent) => new(
        indent, Literal.Of(part.Section), Literal.Of(part.Cells), Literal.Of(part.Equalities), part.Rank is { } rank ? Literal.Of(rank) : "null",
        Literal.Of(part.Detected), Literal.Of(part.Located), Ids(part.Untouched), Ids(part.Smallest.Cells), Literal.Of(part.Smallest.SearchedUpTo));

    // Cells that follow each other are written as a range.
    private static string? Ids(EquatableArray<int> cells)
    {
        var ranges = new List<string>();
        for (var i = 0; i < cells.Count;)
        {
            var first = i++;
            while (i < cells.Count && cells[i] == cells[i - 1] + 1) i++;
            ranges.Add(i == first + 1
                ? $"cells[{Literal.Of(cells[first])}].Id"
                : $".. cells.Ids({Literal.Of(cells[first])}..{Literal.Of(cells[i - 1] + 1)})");
        }

        return ranges.Count == 0 ? null : string.Join(", ", ranges);
    }
}
