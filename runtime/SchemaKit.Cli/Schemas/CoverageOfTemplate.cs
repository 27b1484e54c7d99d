using System.Text.Json;
using Spectre.Console;

namespace SchemaKit.Cli.Schemas;

using SchemaKit.Schema;
using Coverage = SchemaKit.Coverage;
using PartCoverage = SchemaKit.PartCoverage;

/// <summary>What the rules of a template can see and what they cannot.</summary>
internal sealed class CoverageOfTemplate
{
    private readonly Template template;
    private readonly Coverage coverage;

    /// <summary>The coverage of a template.</summary>
    /// <param name="template">The template.</param>
    public CoverageOfTemplate(Template template)
    {
        this.template = template;
        var reckoned = TemplateCoverage.Of(template);
        coverage = new Coverage(Part(reckoned.Whole), [.. reckoned.Sections.Select(Part)]);
    }

    /// <summary>As tables for a person.</summary>
    /// <param name="screen">How they are set.</param>
    public string ForPerson(Screen screen)
    {
        var rules = new Spectre.Console.Table().Border(TableBorder.None);
        foreach (var head in (Message[])[SchemaTexts.Rule, SchemaTexts.Severity, SchemaTexts.Places, SchemaTexts.Cells, SchemaTexts.That])
            rules.AddColumn(new TableColumn(new Text(head.ToString())).PadLeft(0).PadRight(2));

        foreach (var (rule, cells) in Rules())
        {
            string[] row = [rule.Id, Lower(rule.Severity), Number(rule.Instances.Count), Number(cells), rule.Text];
            rules.AddRow([.. row.Select(text => new Text(PrintableText.Of(text)))]);
        }

        var blind = coverage.Whole.Untouched.IsEmpty
            ? SchemaTexts.NoBlindSpots
            : SchemaTexts.BlindSpots(string.Concat(BlindSpots().Select(spot => $"  {spot}\n")));
        return $"{TemplateNames.Of(template)}\n\n{coverage}\n{screen.Set(rules)}\n\n{PrintableLines(blind.ToString())}";
    }

    /// <summary>As an object for a program.</summary>
    public string ForProgram() => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("template", template.Id);
        json.WriteString("edition", template.Edition);
        if (template.Variant is { } variant) json.WriteString("variant", variant.Id);
        json.WriteStartArray("sections");
        foreach (var section in coverage.Sections) Write(json, section);
        json.WriteEndArray();
        json.WritePropertyName("together");
        Write(json, coverage.Whole);
        json.WriteStartArray("rules");
        foreach (var (rule, cells) in Rules())
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Id);
            json.WriteString("severity", Lower(rule.Severity));
            json.WriteNumber("places", rule.Instances.Count);
            json.WriteNumber("cells", cells);
            json.WriteString("that", rule.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private IEnumerable<(Rule Rule, int Cells)> Rules() =>
        template.Rules.Select(rule => (rule, rule.Instances.SelectMany(instance => instance.Condition.Cells()).Distinct().Count()));

    private IEnumerable<string> BlindSpots()
    {
        var untouched = coverage.Whole.Untouched.ToHashSet();
        return template.Cells.Where(cell => untouched.Contains(cell.Id)).Select(cell => $"{cell.Id}  {cell.LabelPath}");
    }

    private PartCoverage Part(SchemaKit.Schema.PartCoverage part) => new(part.Section, part.Cells, part.Equalities)
    {
        Rank = part.Rank,
        Detected = part.Detected,
        Located = part.Located,
        Untouched = [.. part.Untouched.Select(cell => template.Cells[cell].Id)],
        SmallestUndetected = [.. part.Smallest.Cells.Select(cell => template.Cells[cell].Id)],
        SearchedUpTo = part.Smallest.SearchedUpTo,
    };

    private static void Write(Utf8JsonWriter json, PartCoverage part)
    {
        json.WriteStartObject();
        json.WriteString("section", part.Section);
        json.WriteNumber("cells", part.Cells);
        json.WriteNumber("equalities", part.Equalities);
        if (part.Rank is { } rank) json.WriteNumber("rank", rank);
        else json.WriteNull("rank");
        json.WriteNumber("detected", part.Detected);
        json.WriteNumber("located", part.Located);
        Write(json, "untouched", part.Untouched);
        Write(json, "smallestUndetected", part.SmallestUndetected);
        json.WriteNumber("searchedUpTo", part.SearchedUpTo);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> cells)
    {
        json.WriteStartArray(name);
        foreach (var cell in cells) json.WriteStringValue(cell);
        json.WriteEndArray();
    }

    private static string PrintableLines(string text) => string.Join('\n', text.Split('\n').Select(PrintableText.Of));

    private static string Lower(SchemaKit.Schema.Severity severity) => JsonNamingPolicy.CamelCase.ConvertName(severity.ToString());

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
