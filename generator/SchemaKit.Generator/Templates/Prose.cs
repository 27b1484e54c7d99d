using SchemaKit.Generator.Emitting;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Templates;

/// <summary>How figures stated in sentences are recognised, for <c>Prose.hbs</c>.</summary>
internal sealed record ProseLines(string Between, string Not, IReadOnlyList<ClaimLines> Claims)
{
    /// <summary>The lines for a template; nothing where it says nothing of prose.</summary>
    /// <param name="template">The template.</param>
    public static ProseLines? Of(Template template) => template.Prose.Claims.Count == 0 ? null : new(
        Literal.ListOf(template.Prose.Between), Literal.ListOf(template.Prose.Not), [.. template.Prose.Claims.Select(claim => ClaimLines.Of(claim, template))]);
}

/// <summary>A claim.</summary>
internal sealed record ClaimLines(
    string Id, string Severity, string Says, string About, string Not, string None, IReadOnlyList<string> Means, IReadOnlyList<PartLines> Parts)
{
    /// <summary>The lines for a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="template">The template it belongs to.</param>
    public static ClaimLines Of(Claim claim, Template template) => new(
        Literal.Of(claim.Id), claim.Severity.ToString(),
        Literal.ListOf(claim.Says), Literal.ListOf(claim.About), Literal.ListOf(claim.Not), Literal.ListOf(claim.None),
        MeaningsOf(claim.Means, template),
        [.. claim.Parts.Select(part => new PartLines(Literal.Of(part.Word), MeaningsOf(part.Means, template)))]);

    // A cell is a line's worth; cells added up stand one below the other.
    private static IReadOnlyList<string> MeaningsOf(EquatableArray<Meaning> meanings, Template template)
    {
        return [.. meanings.SelectMany(Lines)];

        IEnumerable<string> Lines(Meaning meaning)
        {
            var cells = meaning.Cells.Select(cell => $"cells[{Literal.Of(template.Cells[cell].Id)}]");
            return meaning.Cells.Count == 1 ? [$"new([{cells.Single()}]),"] : ["new(", "[", .. cells.Select(cell => $"    {cell},"), "]),"];
        }
    }
}

/// <summary>A part of a claim.</summary>
internal sealed record PartLines(string Word, IReadOnlyList<string> Means);
