using System.CommandLine;
using SchemaKit.Cli.Schemas;
using SchemaKit.Schema;

namespace SchemaKit.Cli;

/// <summary>The command <c>schema diff</c>.</summary>
internal sealed class DiffCommand : SchemaTask
{
    private readonly Option<string> format = FormatOption("How to write the changes: text for a person, or json.", "text", "json");

    private readonly Option<string> failOn = new("--fail-on")
    {
        Description = "What makes the exit status 1: breaks, what breaks code on the generated types; weakens, also what is checked less; any, every change.",
        HelpName = "breaks|weakens|any",
        DefaultValueFactory = _ => "breaks",
    };

    /// <summary>The command.</summary>
    public DiffCommand() : base(
        "diff",
        "Compare a schema with an older one: what breaks, what is checked less, what is read by other wordings.",
        ("SCHEMA", "The older schema, and then the newer one."))
    {
        Add(format);
        Add(failOn);
    }

    /// <inheritdoc/>
    protected override (string Text, int Status) Answer(IReadOnlyList<string> named, ParseResult command, Screen screen, CancellationToken cancellation)
    {
        if (named is not [var old, var current])
            throw new UsageException($"schema diff takes two schemas, the older one first; {(named.Count == 1 ? "one is" : $"{named.Count} are")} given");
        var (isJson, gravest) = (FormatOf(command, format) == "json", FormatOf(command, failOn));
        var (older, newer) = (SchemaFileReader.Template(old, named, cancellation), SchemaFileReader.Template(current, named, cancellation));
        var changes = TemplateDifference.Of(older, newer, cancellation);
        var text = isJson
            ? DifferenceJson.Of(older, newer, changes)
            : string.Concat(DifferenceText.Lines(older, newer, changes).Select(line => screen.Set(line) + "\n"));
        var fails = changes.Any(change => gravest switch
        {
            "any" => true,
            "weakens" => change.Effect is ChangeEffect.Breaks or ChangeEffect.Weakens,
            _ => change.Effect is ChangeEffect.Breaks,
        });
        return (text, fails ? ExitStatus.Violated : ExitStatus.AddsUp);
    }
}
