using System.Text;

namespace SchemaKit.Generator.Emitting;

/// <summary>
/// A text template that lies beside the model it renders. The templates are made into methods of this class while the generator is
/// built, since an engine that reads them takes most of the time of a first run; what a model says is written out as it is and never
/// read as a template.
/// </summary>
internal static partial class TextTemplate
{
    /// <summary>Renders a model with the template of a name.</summary>
    /// <param name="name">The file name of the template without its ending.</param>
    /// <param name="model">The model; its public properties are what the template names.</param>
    public static string Render(string name, object model)
    {
        var output = new StringBuilder(32_768);
        Write(name, model, output);
        return output.ToString();
    }

    private static partial void Write(string name, object model, StringBuilder output);

    // What a template takes for something to show: as the language of the templates has it.
    private static bool Says(bool value) => value;

    private static bool Says(string? text) => !string.IsNullOrEmpty(text);

    private static bool Says<T>(IReadOnlyCollection<T>? items) => items is { Count: > 0 };

    private static bool Says(object? value) => value is not null;
}
