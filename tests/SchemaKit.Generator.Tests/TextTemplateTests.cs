using FsCheck;
using FsCheck.Fluent;
using HandlebarsDotNet;
using SchemaKit.Generator.Pipeline;
using SchemaKit.Generator.Templates;
using SchemaKit.Generator.Tests.Consuming;
using SchemaKit.Generator.Tests.Forms;

namespace SchemaKit.Generator.Tests;

using SchemaKit.Schema;

/// <summary>The templates are made into code when the generator is built; what the code writes is what their own engine writes.</summary>
public class TextTemplateTests
{
    private static readonly IHandlebars Engine = Start();

    [Theory]
    [InlineData("disclosure-2019")]
    [InlineData("disclosure-2021")]
    [InlineData("library-statistics")]
    [InlineData("hostile-labels")]
    public void Every_template_says_of_a_form_what_its_engine_says(string form) => ShouldAgree(TemplateOf(form));

    [Fact]
    public void Every_template_says_of_any_form_what_its_engine_says() =>
        Prop.ForAll(AnyTemplate.Template.ToArbitrary(), template => ShouldAgree(template)).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void The_list_of_forms_says_what_its_engine_says()
    {
        foreach (var files in (IReadOnlyList<SchemaFile>[])[[], [new("/a.schema.yaml", TemplateOf("library-statistics")), new("/b.schema.yaml", TemplateOf("disclosure-2021"))]])
        {
            var roster = Roster.Of(files);
            GeneratedSource.ForProject(roster, "Consumer").Text.ShouldBe(Rendered("Registry", Registry.Of(roster, "Consumer")));
        }
    }

    private static void ShouldAgree(Template template)
    {
        var former = TemplateOf("disclosure-2019");
        var compared = template.Former is null ? null : new FormerType("before.schema.yaml", Emitting.TypeName.Of(former), ComparedCell.Of(former));
        var schema = new AcceptedSchema("/any.schema.yaml", template, compared);
        foreach (var part in SchemaPart.All)
        {
            if (part.Needs(schema) is { } needed) part.Make(needed).Text.ShouldBe(Rendered(part.Name, part.Model(needed)), part.Name);
        }
    }

    private static string Rendered(string template, object model) => Engine.Compile(TextOf(template))(model);

    private static Template TemplateOf(string form) =>
        SchemaCompiler.Compile(SchemaText.TextOf(form), form + ".schema.yaml", TestContext.Current.CancellationToken).Template!;

    private static IHandlebars Start()
    {
        var engine = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true, ThrowOnUnresolvedBindingExpression = true });
        foreach (var file in Directory.GetFiles(Folder)) engine.RegisterTemplate(Path.GetFileNameWithoutExtension(file), TextOf(Path.GetFileNameWithoutExtension(file)));
        return engine;
    }

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "templates");

    // The first line is a remark for those who make code of it.
    private static string TextOf(string template) => string.Join('\n', File.ReadAllText(Path.Combine(Folder, template + ".hbs")).Split(["\r\n", "\n"], default).Skip(1));
}
