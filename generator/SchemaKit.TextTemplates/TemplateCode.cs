using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaKit.TextTemplates;

/// <summary>
/// Makes a method of a template. Its first line is a remark that names the type of its model, so that a name that the model does not have
/// is an error of the build.
/// </summary>
internal sealed class TemplateCode
{
    private readonly StringBuilder code = new();
    private readonly Stack<(string Word, bool IsScope)> open = new();
    private readonly Stack<string> models = new();
    private readonly StringBuilder text = new();
    private int scopes;

    private TemplateCode()
    {
    }

    /// <summary>The methods for a template.</summary>
    /// <param name="name">The name of the template.</param>
    /// <param name="template">Its text.</param>
    /// <exception cref="FormatException">It is not in order.</exception>
    public static string Of(string name, string template) => new TemplateCode().Made(name, [.. TemplateReader.Read(template)]);

    private string Made(string name, IReadOnlyList<TemplateTag> tags)
    {
        if (tags.Count == 0 || tags[0].Kind != TagKind.Remark) throw new FormatException("line 1: no remark says what the template is filled with");
        code.Append("    private static void ").Append(name).Append("(global::System.Text.StringBuilder output, ").Append(tags[0].Word).Append(" m0)\n    {\n");
        models.Push("m0");
        foreach (var tag in tags.Skip(1)) Add(tag);
        if (open.Count > 0) throw new FormatException($"'{open.Peek().Word}' is not closed");
        EndText();
        return code.Append("    }\n").ToString();
    }

    private void Add(TemplateTag tag)
    {
        if (tag.Kind == TagKind.Text)
        {
            text.Append(tag.Word);
            return;
        }

        EndText();
        switch (tag.Kind)
        {
            case TagKind.Value:
                code.Append("        output.Append(").Append(PathOf(tag.Word)).Append(");\n");
                break;
            case TagKind.Part:
                code.Append("        ").Append(tag.Word).Append("(output, ").Append(models.Peek()).Append(");\n");
                break;
            case TagKind.Open:
                Open(tag);
                break;
            case TagKind.Else:
                code.Append("        } else {\n");
                break;
            case TagKind.Close:
                Close(tag);
                break;
        }
    }

    private void Open(TemplateTag tag)
    {
        var path = PathOf(tag.Argument);
        var scope = "m" + (++scopes).ToString(CultureInfo.InvariantCulture);
        code.Append(tag.Word switch
        {
            "if" => $"        if (Says({path})) {{\n",
            "each" => $"        foreach (var {scope} in {path}) {{\n",
            "with" => $"        if ({path} is {{ }} {scope}) {{\n",
            _ => throw new FormatException($"line {tag.Line + 1}: '{tag.Word}' is not known; known are if, each and with"),
        });
        open.Push((tag.Word, tag.Word != "if"));
        if (tag.Word != "if") models.Push(scope);
    }

    private void Close(TemplateTag tag)
    {
        if (open.Count == 0 || open.Peek().Word != tag.Word) throw new FormatException($"line {tag.Line + 1}: '{tag.Word}' is closed where it is not open");
        if (open.Pop().IsScope) models.Pop();
        code.Append("        }\n");
    }

    private void EndText()
    {
        if (text.Length > 0) code.Append("        output.Append(").Append(SymbolDisplay.FormatLiteral(text.ToString(), quote: true)).Append(");\n");
        text.Clear();
    }

    // A name is a property of the model; ../ goes to the model around.
    private string PathOf(string path)
    {
        var outwards = 0;
        for (; path.StartsWith("../", StringComparison.Ordinal); path = path.Substring(3)) outwards++;
        var model = models.ElementAtOrDefault(outwards) ?? throw new FormatException($"'../{path}' leads outside");
        return path == "this" ? model : model + string.Concat(path.Split('.').Select(name => "." + char.ToUpperInvariant(name[0]) + name.Substring(1)));
    }
}
