namespace SchemaKit.Schema.Tests;

/// <summary>The official schemas, and what they compile to.</summary>
internal static class OfficialForm
{
    public static string Text2014 { get; } = Read(2014);

    public static string Text2019 { get; } = Read(2019);

    public static string Text2021 { get; } = Read(2021);

    public static Template Of2014 { get; } = Compile(Text2014, "disclosure-2014.schema.yaml");

    public static Template Of2019 { get; } = Compile(Text2019, "disclosure-2019.schema.yaml");

    public static Template Of2021 { get; } = Compile(Text2021, "disclosure-2021.schema.yaml");

    public static Cell Cell(this Template template, string id) => template.Cells.Single(c => c.Id == id);

    public static Rule Rule(this Template template, string id) => template.Rules.Single(r => r.Id == id);

    private static string Read(int edition) =>
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", $"disclosure-{edition}.schema.yaml"));

    private static Template Compile(string text, string fileName) => SchemaCompiler.Compile(text, fileName).Template.ShouldNotBeNull();
}
