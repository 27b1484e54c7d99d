using System.Globalization;
using System.Text.Json;

namespace SchemaKit.Cli.Schemas;

using SchemaKit.Schema;

/// <summary>The page of a form for people: every label with its name, every rule with what it says.</summary>
/// <param name="template">The template.</param>
/// <param name="page">Where it is written.</param>
internal sealed class FormPage(Template template, PageText page)
{
    private static readonly Message[] RuleHeads = [SchemaTexts.Rule, SchemaTexts.Says, SchemaTexts.That, SchemaTexts.For, SchemaTexts.Severity, SchemaTexts.Source];

    /// <summary>The whole page.</summary>
    public string Write()
    {
        page.Head(1, $"{template.Title.Text}, {template.Edition}{(template.Variant is { } named ? " " + named.Id : "")}", template.Id);
        page.Table([null, null], Facts());
        foreach (var section in template.Sections) Write(section);
        page.Head(2, SchemaTexts.Rules);
        page.Table(RuleHeads, template.Rules.Select(rule => Row(rule)));
        if (template.AcrossYears.Count > 0)
        {
            page.Head(2, SchemaTexts.RulesAcrossYears);
            page.Table(
                [.. RuleHeads, SchemaTexts.PreviousReportsOf],
                template.AcrossYears.Select(rule => (IReadOnlyList<PagePiece>)[.. Row(rule.Rule), string.Join(", ", rule.PreviousEditions)]));
        }

        new FormPageReading(template, page).Write();
        return page.Finish($"{template.Title.Text}, {template.Edition}");
    }

    private IEnumerable<IReadOnlyList<PagePiece>> Facts()
    {
        if (template.Authority is { } authority) yield return [SchemaTexts.LaidDownBy.ToString(), authority];
        if (template.Variant is { } variant)
        {
            yield return [SchemaTexts.VariantOf.ToString(), PagePiece.Code($"{variant.Base.Namespace}.{variant.Base.TypeName}")];
            if (variant.Says is { } says) yield return [SchemaTexts.WhatItIs.ToString(), says];
            if (variant.Authority is { } added) yield return [SchemaTexts.AdditionsLaidDownBy.ToString(), added];
        }

        yield return [SchemaTexts.ReportYears.ToString(), (template.LastYear is { } last ? SchemaTexts.YearsTo(template.FirstYear, last) : SchemaTexts.YearsFrom(template.FirstYear)).ToString()];
        yield return [SchemaTexts.CSharpType.ToString(), PagePiece.Code($"{template.Namespace}.{template.TypeName}")];
        yield return [SchemaTexts.Cells.ToString(), Number(template.Cells.Count)];
        if (template.Title.Also.Count > 0) yield return [SchemaTexts.AlsoCalled.ToString(), string.Join("; ", template.Title.Also)];
        if (template.Headings.Count > 0) yield return [SchemaTexts.PartsWithoutTables.ToString(), string.Join("; ", template.Headings)];
    }

    private void Write(Section section)
    {
        page.Head(2, section.Title.Text, section.Id);
        Also(section.Title);
        foreach (var table in section.Tables)
        {
            if (table.Id is not null) page.Head(3, table.Caption?.Text ?? "", $"{section.Id}.{table.Id}");
            else if (table.Caption is { } caption) page.Words(caption.Text);
            if (table.Caption is { } label) Also(label);
            if (table.Stubheads.Count > 0) page.Words(SchemaTexts.OverRowLabels(string.Join("; ", table.Stubheads)).ToString());
            if (table.Spanners.Count > 0) page.Words(SchemaTexts.OverColumns(string.Join("; ", table.Spanners)).ToString());
            var form = new FormGrid(table);
            if (form.Rows.Count > 0) Headings(SchemaTexts.Row, table.Rows, (leaf, column) => form.Cell(leaf, column), form.Columns.Count);
            Headings(SchemaTexts.Column, table.Columns, (leaf, row) => form.Cell(row, leaf), Math.Max(1, form.Rows.Count(row => row.Heading.IsLeaf)));
        }
    }

    private void Also(Label label)
    {
        if (label.Also.Count > 0) page.Words(SchemaTexts.AlsoReadAs(string.Join("; ", label.Also)).ToString());
    }

    private void Headings(Message what, IEnumerable<Heading> headings, Func<int, int, int> cell, int across)
    {
        var leaf = 0;
        page.Table([what, SchemaTexts.Name, SchemaTexts.AlsoRead, SchemaTexts.Holds, null], HeadingLine.AllOf(headings).Select(line =>
        {
            IReadOnlyList<Cell> cells = [];
            if (line.Heading.IsLeaf)
            {
                var at = leaf++;
                cells = [.. Enumerable.Range(0, across).Select(other => template.Cells[cell(at, other)])];
            }

            return (IReadOnlyList<PagePiece>)
            [
                new PagePiece(line.Heading.Label.Text, false, line.Depth),
                PagePiece.Code(line.Path),
                string.Join("; ", line.Heading.Label.Also),
                string.Join(", ", cells.Select(Held).Distinct()),
                Remark(line.Heading),
            ];
        }));
    }

    private static string Remark(Heading heading)
    {
        var total = heading.IsTotal ? SchemaTexts.TotalOfOthers.ToString() : "";
        if (heading.Subtotal is not { } subtotal) return total;
        return $"{total}{SchemaTexts.SubtotalOf(string.Join("; ", subtotal.Label.Also.Prepend(subtotal.Label.Text)), subtotal.Rule, Lower(subtotal.Severity))}";
    }

    private static string Held(Cell cell) => cell.Unit is null ? Lower(cell.Kind) : SchemaTexts.HeldIn(Lower(cell.Kind), cell.Unit).ToString();

    private static IReadOnlyList<PagePiece> Row(Rule rule) =>
        [PagePiece.Code(rule.Id), rule.Says, PagePiece.Code(rule.Text), Places(rule), Lower(rule.Severity), rule.Source ?? ""];

    // Rules for every cell would fill the page.
    private static string Places(Rule rule) => rule.Instances switch
    {
        [{ At: null }] => "",
        { Count: <= 12 } => string.Join(", ", rule.Instances.Select(instance => instance.AtLabel ?? instance.At)),
        _ => SchemaTexts.PlacesOfRule(rule.Instances.Count).ToString(),
    };

    private static string Lower<T>(T word) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
