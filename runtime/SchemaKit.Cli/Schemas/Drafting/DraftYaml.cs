using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SchemaKit.Cli.Schemas;

/// <summary>Writes a draft as a schema.</summary>
/// <param name="form">What was taken from the page.</param>
/// <param name="page">The name of the page.</param>
internal sealed partial class DraftYaml(DraftForm form, string page)
{
    private const string MoneyUnit = "unit";

    private readonly StringBuilder text = new();

    /// <summary>The text.</summary>
    public string Write()
    {
        var year = form.Year ?? 2000;
        Line(0, "# yaml-language-server: $schema=https://raw.githubusercontent.com/schemakit/schemakit/main/schema/schemakit.schema.json");
        Line(0, $"# {SchemaTexts.DraftFrom(PrintableText.OnOneLine(Path.GetFileName(page)))}");
        Line(0, $"# {SchemaTexts.KeepSums}");
        Line(0, "schemakit: 1");
        Line(0, $"template: my-form                     # {SchemaTexts.IdOfForm}");
        Line(0, $"edition: {Number(year)}");
        Line(0, $"title: {Quoted(form.Title)}    # {SchemaTexts.LeaveOutBodyAndYear}");
        Line(0, $"years: {Number(year)}..");
        Line(0, "csharp: { namespace: MyForms, type: MyReport }");
        if (form.Tables.Any(table => Leaves(table.Columns).Concat(Leaves(table.Rows)).Any(heading => heading.HasDecimals)))
        {
            Line(0, "");
            Line(0, "units:");
            Line(1, $"{MoneyUnit}: {{ measures: money }}            # {SchemaTexts.UnitOfDecimals}");
        }

        Line(0, "");
        Line(0, "sections:");
        foreach (var section in form.Sections) Write(section);
        if (form.Tables.Any(table => Leaves(table.Columns).Any(column => column is { HasDecimals: false, HasNegatives: false }))) WriteCounts();
        return text.ToString();
    }

    private void WriteCounts()
    {
        Line(0, "");
        Line(0, "rules:");
        Line(1, "counts:");
        Line(2, $"says: {SchemaTexts.CountsAreWhole}");
        Line(2, "each: cell");
        Line(2, "that: { count: cell is whole and cell >= 0 }");
    }

    private void Write(DraftSection section)
    {
        Line(1, $"{section.Id}:");
        Line(2, $"title: {Quoted(section.Title)}");
        if (section.Tables.Count == 1)
        {
            Write(section.Tables[0], 2);
            return;
        }

        Line(2, "tables:");
        foreach (var table in section.Tables)
        {
            Line(3, $"{table.Id}:");
            Write(table, 4);
        }
    }

    private void Write(DraftTable table, int depth)
    {
        if (table.Caption is { } caption && LabelText.Normalize(caption).Length > 0) Line(depth, $"caption: {Quoted(caption)}");
        if (table.Stubheads is [var only]) Line(depth, $"stubhead: {Quoted(only)}");
        else if (table.Stubheads.Count > 1) Line(depth, $"stubhead: [{string.Join(", ", table.Stubheads.Select(Quoted))}]");
        if (table.Spanner is { } spanner) Line(depth, $"spanner: {Quoted(spanner)}");
        Write("columns", table.Columns, depth);
        if (table.Rows.Count > 0) Write("rows", table.Rows, depth);
        if (table.Rules.Count == 0) return;
        Line(depth, "rules:");
        foreach (var (id, says, that) in table.Rules)
        {
            Line(depth + 1, $"{id}:                                # {SchemaTexts.HoldsInEveryColumn}");
            Line(depth + 2, $"says: {Quoted(says)}");
            Line(depth + 2, "each: column");
            Line(depth + 2, $"that: {that}");
        }
    }

    private void Write(string key, List<DraftHeading> headings, int depth)
    {
        Line(depth, $"{key}:");
        foreach (var heading in headings)
        {
            var remark = heading.Remark is { } said ? $"    # {said}" : "";
            var value = heading.HasDecimals ? $", value: money, unit: {MoneyUnit}" : heading.HasNegatives ? ", value: change" : "";
            var extra = (heading.Total is { } rule ? $", total: {rule}" : "") + value;
            if (heading.IsLeaf)
            {
                var written = extra.Length == 0 ? Quoted(heading.Label) : $"{{ label: {Quoted(heading.Label)}{extra} }}";
                Line(depth + 1, $"{heading.Id}: {written}{remark}");
                continue;
            }

            Line(depth + 1, $"{heading.Id}:{remark}");
            Line(depth + 2, $"label: {Quoted(heading.Label)}");
            Write(key, heading.Children, depth + 2);
        }
    }

    /// <summary>The single headings below some, in order.</summary>
    public static IEnumerable<DraftHeading> Leaves(IEnumerable<DraftHeading> headings) => headings.SelectMany(heading => heading.IsLeaf ? [heading] : Leaves(heading.Children));

    private void Line(int depth, string line) => text.Append(' ', line.Length == 0 ? 0 : 2 * depth).Append(line).Append('\n');

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Left bare only what YAML cannot take for anything but a text.
    private static string Quoted(string label) => Bare().IsMatch(label) && !Taken().IsMatch(label)
        ? label
        : $"\"{label.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"^[\p{L}（〔《][\p{L}\p{Nd}（）〔〕《》“”、，。；/.()\- ]*(?<! )$")]
    private static partial Regex Bare();

    [GeneratedRegex("^(true|false|null|yes|no|on|off|y|n)$", RegexOptions.IgnoreCase)]
    private static partial Regex Taken();
}
