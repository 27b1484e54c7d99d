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
            page.Head(2, SchemaTexts.Units);
            page.Table([SchemaTexts.Unit, SchemaTexts.Measures, SchemaTexts.Also, SchemaTexts.Signs], template.Units.Select(unit =>
                (IReadOnlyList<PagePiece>)[unit.Name, unit.Measures is ValueKind.Money ? SchemaTexts.Money.ToString() : SchemaTexts.Count.ToString(), Listed(unit.Also), Listed(unit.Signs)]));
        }

        var body = template.Body;
        if (body.Endings.Count + body.FollowedBy.Count + body.NeverStart.Count > 0)
        {
            page.Head(2, SchemaTexts.NamesOfBodies);
            page.Table([null, SchemaTexts.Words], [[SchemaTexts.EndIn.ToString(), Listed(body.Endings)], [SchemaTexts.AreFollowedBy.ToString(), Listed(body.FollowedBy)], [SchemaTexts.NeverStartWith.ToString(), Listed(body.NeverStart)]]);
        }

        if (template.Former is { } former) Write(former);
        if (template.Prose.Claims.Count > 0) Write(template.Prose);
    }

    private void Write(FormerEdition former)
    {
        page.Head(2, SchemaTexts.ComparedWith(former.Edition));
        page.Table([SchemaTexts.Cells, SchemaTexts.Relation], former.Names.Select(name => (IReadOnlyList<PagePiece>)
        [
            PagePiece.Code(name.ToString(), name.How is Comparison.Part ? 1 : 0),
            name.How switch
            {
                Comparison.Same => SchemaTexts.TheSame.ToString(),
                Comparison.Sum => SchemaTexts.SumOf(former.Edition).ToString(),
                Comparison.Part => SchemaTexts.This.ToString(),
                _ => SchemaTexts.NotComparable(name.Reason ?? "").ToString(),
            },
        ]));
    }

    private void Write(Prose prose)
    {
        page.Head(2, SchemaTexts.FiguresInSentences);
        page.Table([SchemaTexts.Claim, SchemaTexts.OpenedBy, SchemaTexts.Means, SchemaTexts.ExcludedBy, SchemaTexts.Zero, SchemaTexts.Parts], prose.Claims.Select(claim => (IReadOnlyList<PagePiece>)
        [
            PagePiece.Code(claim.Id),
            Listed(claim.Says),
            PagePiece.Code(Meant(claim.Means)),
            Listed(claim.Not),
            Listed(claim.None),
            string.Join("; ", claim.Parts.Select(part => $"{part.Word}: {Meant(part.Means)}")),
        ]));
    }

    private string Meant(EquatableArray<Meaning> means) => SchemaTexts.Or([.. means.Select(meaning => meaning.Cells.Count <= 3
        ? string.Join(" + ", meaning.Cells.Select(cell => template.Cells[cell].Id))
        : $"{template.Cells[meaning.Cells[0]].Id} + … + {template.Cells[meaning.Cells[^1]].Id}")]).ToString();

    private static string Listed(IEnumerable<string> words) => string.Join("; ", words);
}
