using System.CommandLine;
using SchemaKit.Cli.Schemas;

namespace SchemaKit.Cli;

/// <summary>The command <c>schema show</c>.</summary>
internal sealed class ShowCommand : SchemaTask
{
    /// <summary>The command.</summary>
    public ShowCommand() : base("show", CommandTexts.Show.ToString(), ("FILE", CommandTexts.SchemaFile.ToString()))
    {
        Add(Extended);
    }

    /// <inheritdoc/>
    protected override (string Text, int Status) Answer(IReadOnlyList<string> named, ParseResult command, Screen screen, CancellationToken cancellation)
    {
        var template = TemplateOf(named, command, cancellation);
        return (string.Concat(new FormText(template, screen).Parts().Select(part => part + "\n")), ExitStatus.AddsUp);
    }
}
