using System.Collections.Concurrent;
using HandlebarsDotNet;

namespace SchemaKit.Generator.Emitting;

/// <summary>
/// A text template that lies beside the model it renders. All knowledge of the engine is here; what a model says is written out as
/// it is and never read as a template.
/// </summary>
internal static class TextTemplate
{
    private static readonly Lazy<IHandlebars> Engine = new(Start);
    private static readonly ConcurrentDictionary<string, Lazy<HandlebarsTemplate<object, object>>> Compiled = new(StringComparer.Ordinal);

    /// <summary>Renders a model with the template of a name.</summary>
    /// <param name="name">The file name of the template without its ending.</param>
    /// <param name="model">The model; its public properties are what the template names.</param>
    public static string Render(string name, object model) =>
        Compiled.GetOrAdd(name, static key => new(() => Engine.Value.Compile(Text(key)))).Value(model);

    private static IHandlebars Start()
    {
        var engine = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true, ThrowOnUnresolvedBindingExpression = true });
        foreach (var part in (string[])["Header", "Heading", "RuleLines", "Prose", "Coverage", "Part", "Comparability"]) engine.RegisterTemplate(part, Text(part));
        return engine;
    }

    private static string Text(string name)
    {
        using var stream = typeof(TextTemplate).Assembly.GetManifestResourceStream($"SchemaKit.Generator.Templates.{name}.hbs")
            ?? throw new InvalidOperationException($"there is no template {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
