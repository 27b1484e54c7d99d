namespace SchemaKit.Schema.Tests;

/// <summary>What editors underline is what the compiler refuses, as far as a JSON Schema can say it.</summary>
public class EditorSchemaTests
{
    // What the compiler says of single keys and values; everything else rests on what stands elsewhere in the file.
    private static readonly HashSet<string> OfSingleValues = ["SK1002", "SK1003", "SK1007", "SK1008", "SK1009", "SK1010", "SK1011", "SK1012", "SK1014", "SK1015", "SK2001", "SK2002", "SK2043"];

    public static TheoryData<string> Names => [.. Samples.Keys];

    // What the overlays among the samples extend.
    private static IReadOnlyList<(string, string)> Extended { get; } =
        [HelpPage.All.SelectMany(page => page.Right).First(file => file.FileName == "library.schema.yaml"), ("2021", OfficialForm.Text2021)];

    private static Dictionary<string, string> Samples { get; } = HelpPage.All
        .SelectMany(page => page.Right.Select((file, i) => ($"{page.Id} {i}", file.Text)))
        .Concat([("2014", OfficialForm.Text2014), ("2019", OfficialForm.Text2019), ("2021", OfficialForm.Text2021)])
        .Concat(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "fixtures"), "*.yaml").Select(file => (Path.GetFileName(file), File.ReadAllText(file))))
        .ToDictionary(sample => sample.Item1, sample => sample.Item2);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_schema_that_compiles_is_accepted(string name) => JsonSchemaReading.OfEditors.Accepts(Samples[name]).ShouldBeTrue();

    [Fact]
    public void Every_wrong_sample_is_underlined_where_the_mistake_is_one_of_single_values()
    {
        foreach (var (file, text) in HelpPage.All.SelectMany(page => page.Wrong.Select(file => ($"{page.Id} {file.FileName}", file.Text))))
            HoldAgainstTheCompiler(file, text);
    }

    [Theory]
    [InlineData("2021")]
    [InlineData("2019")]
    [InlineData("2014")]
    [InlineData("library-statistics.schema.yaml")]
    [InlineData("SK2031 0")]
    [InlineData("SK2061 0")]
    [InlineData("SK2062 0")]
    [InlineData("SK2041 0")]
    [InlineData("qingyu-2021.schema.yaml")]
    public void Every_slip_of_one_key_or_value_is_underlined_exactly_where_the_compiler_refuses_it(string name)
    {
        // The official schemas say the same things many times over; every so-manieth slip will do.
        var slips = Slip.In(Samples[name]).ToList();
        var step = Math.Max(1, slips.Count / 1500);
        for (var i = 0; i < slips.Count; i += step) HoldAgainstTheCompiler(slips[i].What, slips[i].Text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_keys_that_editors_offer_are_those_that_the_compiler_knows(string name)
    {
        foreach (var slip in Slip.In(Samples[name], onlyUnknownKeys: true))
        {
            const string Lead = "; known are ";
            var hint = Compile(slip.Text).Problems.FirstOrDefault(p => p.Kind == ProblemKinds.UnknownKey && p.Arguments[1] == Slip.UnknownKey)?.Arguments[2];
            var offered = JsonSchemaReading.OfEditors.KeysAt(slip.Path, SchemaHeader.Of(slip.Text)?.IsOverlay == true);
            if (hint is null) offered.ShouldBeNull(slip.What);
            else offered.ShouldNotBeNull(slip.What).ShouldBe(hint[Lead.Length..].Split(", "), ignoreOrder: true, slip.What);
        }
    }

    [Fact]
    public void Every_key_has_a_description()
    {
        using var schema = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", "schemakit.schema.json")));
        var maps = new Stack<(string Path, System.Text.Json.JsonElement Schema)>([("", schema.RootElement), .. schema.RootElement.GetProperty("$defs").EnumerateObject().Select(d => (d.Name, d.Value))]);
        while (maps.TryPop(out var at))
        {
            if (!at.Schema.TryGetProperty("properties", out var properties)) continue;
            foreach (var property in properties.EnumerateObject())
            {
                property.Value.TryGetProperty("description", out var description).ShouldBeTrue($"{at.Path}.{property.Name}");
                description.GetString().ShouldNotBeNullOrWhiteSpace();
                maps.Push(($"{at.Path}.{property.Name}", property.Value));
            }
        }
    }

    private static SchemaCompilation Compile(string text) => Sample.Compile(text, Extended);

    // Which keys must be there in an overlay depends on what its edition says already.
    private static void HoldAgainstTheCompiler(string what, string text)
    {
        var errors = Compile(text).Problems.Where(p => p.Kind.IsError).ToList();
        var isOverlay = SchemaHeader.Of(text)?.IsOverlay == true;
        var isAccepted = JsonSchemaReading.OfEditors.Accepts(text);
        if (errors.Any(e => OfSingleValues.Contains(e.Kind.Id) && !(isOverlay && e.Kind == ProblemKinds.MissingKey))) isAccepted.ShouldBeFalse($"{what}: the compiler says {errors[0]}\n{text}");
        if (!isAccepted) errors.ShouldNotBeEmpty($"{what}: editors underline what compiles\n{text}");
    }
}
