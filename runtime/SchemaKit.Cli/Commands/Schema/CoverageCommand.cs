using System.CommandLine;
using SchemaKit.Cli.Schemas;

namespace SchemaKit.Cli;

/// <summary>The command <c>schema coverage</c>.</summary>
internal sealed class CoverageCommand : SchemaTask
{
    private readonly Option<string> format = FormatOption(CommandTexts.TextOrJson.ToString(), "text", "json");

    /// <summary>The command.</summary>
    public CoverageCommand() : base(
        "coverage",
        CommandTexts.Coverage.ToString(),
        ("FILE", CommandTexts.SchemaFile.ToString()))
    {
        Add(format);
        Add(Extended);
    }

    /// <inheritdoc/>
    protected override (string Text, int Status) Answer(IReadOnlyList<string> named, ParseResult command, Screen screen, CancellationToken cancellation)
    {
        var isJson = FormatOf(command, format) == "json";
        var coverage = new CoverageOfTemplate(TemplateOf(named, command, cancellation));
        return (isJson ? coverage.ForProgram() : coverage.ForPerson(screen), ExitStatus.AddsUp);
    }
}
