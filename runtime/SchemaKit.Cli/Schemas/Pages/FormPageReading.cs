namespace SchemaKit.Cli.Schemas;

using SchemaKit.Schema;

/// <summary>The part of a form's page that tells by what reports are read, beside their tables, and how editions compare.</summary>
/// <param name="template">The template.</param>
/// <param name="page">Where it is written.</param>
internal sealed class FormPageReading(Template template, PageText page)
{
    /// <summary>Writes it.</summary>
    public void Write()
    {
        if (template.Units.Count > 0)
        {
            page.Head(2, "Units");
            page.Table(["unit", "measures", "also", "signs"], template.Units.Select(unit =>
                (IReadOnlyList<PagePiece>)[unit.Name, unit.Measures is ValueKind.Money ? "money" : "count", Listed(unit.Also), Listed(unit.Signs)]));
        }

        var body = template.Body;
        if (body.Endings.Count + body.FollowedBy.Count + body.NeverStart.Count > 0)
        {
            page.Head(2, "Names of publishing bodies");
            page.Table(["", "words"], [["end in", Listed(body.Endings)], ["are followed by", Listed(body.FollowedBy)], ["never start with", Listed(body.NeverStart)]]);
        }

        if (template.Former is { } former) Write(former);
        if (template.Prose.Claims.Count > 0) Write(template.Prose);
    }

    private void Write(FormerEdition former)
    {
        page.Head(2, $"Compared with edition {former.Edition}");
        page.Table(["cells", "relation"], former.Names.Select(name => (IReadOnlyList<PagePiece>)
        [
            PagePiece.Code(name.ToString(), name.How is Comparison.Part ? 1 : 0),
            name.How switch
            {
                Comparison.Same => "the same",
                Comparison.Sum => $"of edition {former.Edition}, the sum of",
                Comparison.Part => "this",
                _ => $"cannot be compared: {name.Reason}",
            },
        ]));
    }

    private void Write(Prose prose)
    {
        page.Head(2, "Figures stated in sentences");
        page.Table(["claim", "opened by", "means", "excluded by", "zero", "parts"], prose.Claims.Select(claim => (IReadOnlyList<PagePiece>)
        [
            PagePiece.Code(claim.Id),
            Listed(claim.Says),
            PagePiece.Code(Meant(claim.Means)),
            Listed(claim.Not),
            Listed(claim.None),
            string.Join("; ", claim.Parts.Select(part => $"{part.Word}: {Meant(part.Means)}")),
        ]));
    }

    private string Meant(EquatableArray<Meaning> means) => string.Join(" or ", means.Select(meaning => meaning.Cells.Count <= 3
        ? string.Join(" + ", meaning.Cells.Select(cell => template.Cells[cell].Id))
        : $"{template.Cells[meaning.Cells[0]].Id} + … + {template.Cells[meaning.Cells[^1]].Id}"));

    private static string Listed(IEnumerable<string> words) => string.Join("; ", words);
}
