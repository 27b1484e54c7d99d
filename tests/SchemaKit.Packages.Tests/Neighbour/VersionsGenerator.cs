using Microsoft.CodeAnalysis;
using YamlDotNet.RepresentationModel;

namespace Neighbour;

/// <summary>A generator of somebody else: it reads YAML and renders templates too, with other versions of the same libraries.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class VersionsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
    {
        var yaml = new YamlStream();
        yaml.Load(new System.IO.StringReader("answer: 42"));
        var answer = ((YamlMappingNode)yaml.Documents[0].RootNode).Children[new YamlScalarNode("answer")].ToString();
        output.AddSource("Versions.g.cs", "namespace Neighbour { internal static class Versions {"
            + HandlebarsDotNet.Template.Render("Answer", answer)
            + HandlebarsDotNet.Template.Render("Yaml", typeof(YamlStream).Assembly.GetName().Version!.ToString())
            + HandlebarsDotNet.Template.Render("Templates", typeof(HandlebarsDotNet.Template).Assembly.GetName().Version!.ToString())
            + "} }");
    });
}
