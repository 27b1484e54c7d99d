using System.CommandLine;
using SchemaKit.Cli.Schemas;

namespace SchemaKit.Cli;

/// <summary>The command <c>schema coverage</c>.</summary>
internal sealed class CoverageCommand : SchemaTask
{
    private readonly Option<string> format = FormatOption("How to write it: text for a person, or json.", "text", "json");

    /// <summary>The command.</summary>
    public CoverageCommand() : base(
        "coverage",
        "Tell what the rules of a form can see and what they cannot: cells, rules, blind spots.",
        ("FILE", "A schema."))
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
