using System.Globalization;
using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>Reads a whole schema as it is written.</summary>
internal sealed class SchemaReader(ProblemList problems)
{
    private const string Version = "1";

    private static readonly string[] Keys =
    [
        "schemakit", "template", "edition", "title", "authority", "years", "csharp",
        "units", "body", "identity", "otherPages", "headings", "leadIns", "shapes", "sections", "rules", "across-years", "comparable", "prose",
    ];

    /// <summary>What a document declares; null, with a problem, where it is no schema of a known version.</summary>
    public SchemaDeclaration? Read(Node document)
    {
        if (!IsSchema(document, out var map)) return null;
        var top = new Fields(map, "a schema", map.Entries[0].Key.Place, problems, Keys);
        var csharp = top.Required("csharp") is { } node && Reading.Map(node, "'csharp'", problems) is { } names
            ? new Fields(names, "'csharp'", top.KeyOf("csharp").Place, problems, "namespace", "type")
            : null;
        var typeName = csharp?.RequiredText("type");
        var nameSpace = csharp?.RequiredText("namespace");
        var template = top.RequiredText("template");
        var edition = top.RequiredText("edition");
        if (nameSpace is not null) Names.CheckCSharpName(nameSpace, "a C# namespace", dotted: true, problems);
        if (typeName is not null) Names.CheckCSharpName(typeName, "a C# type", dotted: false, problems);
        if (typeName is not null && Names.IsReportMember(typeName.Text)) problems.Add(ProblemKinds.NameTaken, typeName.Place, typeName.Text, "the type");
        if (template is not null) Names.CheckKey(template, "a template", "-", "disclosure-annual-report", problems);
        if (edition is not null) Names.CheckKey(edition, "an edition", "-.", "2021 or 2021-revised", problems);
        var years = top.RequiredText("years");
        var acrossYears = new AcrossYearsReader(problems).ReadAll(top["across-years"]);
        var comparable = top.Has("comparable") ? new ComparableReader(problems).Read(top.KeyOf("comparable"), top["comparable"]!) : null;
        return CheckTitles(new SchemaDeclaration
        {
            Template = template,
            Edition = edition,
            Title = Labels.Read(top.Required("title"), "'title'", map.Entries[0].Key, problems),
            Authority = top.OptionalText("authority")?.Text,
            Years = years is null ? null : ReadYears(years),
            Namespace = nameSpace,
            TypeName = typeName,
            Units = new UnitReader(problems).ReadAll(top["units"]),
            Body = ReadBody(top),
            Identity = new IdentityReader(problems).Read(top, "identity"),
            Headings = [.. top.List("headings").Select(h => Labels.Read(h, "a heading", h, problems)).OfType<LabelDeclaration>()],
            OtherPages = top.List("otherPages").Texts(),
            LeadIns = ReadLeadIns(top),
            Shapes = ReadShapes(top["shapes"]),
            Sections = new SectionReader(problems).ReadAll(top.Required("sections"), typeName?.Text),
            Rules = new RuleReader(problems).ReadAll(top["rules"], "rules"),
            AcrossYears = acrossYears,
            Comparable = comparable,
            HasUnreadComparable = comparable is null && top.Has("comparable"),
            Prose = new ProseReader(problems).Read(top, "prose"),
            Landmarks = new SchemaLandmarks(Place(typeName), Place(edition), Place(years))
            {
                Former = comparable?.Places ?? default,
                PreviousEditions = new(acrossYears.Select(rule => new EquatableArray<TextPlace>(rule.PreviousEditions.Select(e => e.Place)))),
            },
        });
    }

    private static TextPlace Place(ScalarNode? node) => node?.Place ?? default;

    /// <summary>Whether a document is a schema of a known version; a problem where it is not.</summary>
    public bool IsSchema(Node document, out MappingNode map)
    {
        map = (document as MappingNode)!;
        var version = map?.Entries.FirstOrDefault(e => e.Key.Text == "schemakit");
        if (map is null || version is null)
        {
            var start = document.Place;
            var near = map?.Entries.FirstOrDefault(e => NearestName.To(e.Key.Text, ["schemakit"]) is not null)?.Key;
            var place = near?.Place ?? start with { EndLine = start.Line, EndColumn = start.Column };
            problems.Add(ProblemKinds.NotASchema, place, near is null ? "" : $" instead of '{near.Text}'");
            return false;
        }

        if (Reading.Text(version.Value, "'schemakit'", problems) is not { } number) return false;
        if (number.Text == Version) return true;
        problems.Add(ProblemKinds.UnsupportedVersion, number.Place, number.Text);
        return false;
    }

    /// <summary>Sections and other parts of a report are told apart by their titles.</summary>
    private SchemaDeclaration CheckTitles(SchemaDeclaration schema)
    {
        Labels.CheckDistinct(schema.Headings.Concat(schema.Sections.Select(s => s.Title)), problems);
        return schema;
    }

    private (int First, int? Last)? ReadYears(ScalarNode years)
    {
        var ends = years.Text.Split([".."], StringSplitOptions.None);
        var first = Year(ends[0]);
        var last = ends.Length == 1 ? first : Year(ends[1]);
        var isOpen = ends.Length == 2 && ends[1].Length == 0;
        if (first is { } from && ends.Length <= 2 && (isOpen || last >= from)) return (from, isOpen ? null : last);
        problems.Add(ProblemKinds.BadYears, years.Place, years.Text);
        return null;
    }

    private static int? Year(string text) =>
        text.Length == 4 && text.All(c => c is >= '0' and <= '9') ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private BodyNames ReadBody(Fields top)
    {
        if (top["body"] is not { } node || Reading.Map(node, "'body'", problems) is not { } map) return new BodyNames(default, default, default);
        var body = new Fields(map, "'body'", top.KeyOf("body").Place, problems, "endings", "followedBy", "neverStart");
        return new BodyNames(body.List("endings").Texts(), body.List("followedBy").Texts(), body.List("neverStart").Texts());
    }

    private EquatableArray<string> ReadLeadIns(Fields top)
    {
        var words = top.List("leadIns");
        foreach (var word in words.Where(word => LabelText.Normalize(word.Text).Length == 0)) problems.Add(ProblemKinds.EmptyLabel, word.Place, word.Text);
        return words.Texts();
    }

    private IReadOnlyList<ShapeDeclaration> ReadShapes(Node? node)
    {
        if (node is null || Reading.Map(node, "'shapes'", problems) is not { } map) return [];
        Names.CheckDistinct(map.Entries.Select(e => e.Key), problems);
        var headings = new HeadingReader(problems);
        return [.. map.Entries.Select(Read)];

        ShapeDeclaration Read(Entry entry)
        {
            var name = entry.Key.Text;
            Names.CheckId(entry.Key, "a shape", problems);
            return new ShapeDeclaration(entry.Key, headings.ReadAll(entry.Value, $"shape '{name}'", $"shapes.{name}", name));
        }
    }
}
