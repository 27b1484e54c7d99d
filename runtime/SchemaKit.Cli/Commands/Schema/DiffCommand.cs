using System.CommandLine;
using SchemaKit.Cli.Schemas;
using SchemaKit.Schema;

namespace SchemaKit.Cli;

/// <summary>The command <c>schema diff</c>.</summary>
internal sealed class DiffCommand : SchemaTask
{
    private readonly Option<string> format = FormatOption(CommandTexts.DiffFormat.ToString(), "text", "json");

    private readonly Option<string> failOn = new("--fail-on")
    {
        Description = CommandTexts.FailOn.ToString(),
        HelpName = "breaks|weakens|any",
        DefaultValueFactory = _ => "breaks",
    };

    /// <summary>The command.</summary>
    public DiffCommand() : base(
        "diff",
        CommandTexts.Diff.ToString(),
        ("SCHEMA", CommandTexts.TwoSchemas.ToString()))
    {
        Add(format);
        Add(failOn);
    }

    /// <inheritdoc/>
    protected override (string Text, int Status) Answer(IReadOnlyList<string> named, ParseResult command, Screen screen, CancellationToken cancellation)
    {
        if (named is not [var old, var current])
            throw new UsageException(named.Count == 1 ? CommandTexts.OneSchemaGiven : CommandTexts.SchemasGiven(named.Count));
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
