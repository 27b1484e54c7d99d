using System.CommandLine;
using SchemaKit.Cli.Schemas;

namespace SchemaKit.Cli;

/// <summary>The command <c>schema doc</c>.</summary>
internal sealed class DocCommand : SchemaTask
{
    private readonly Option<string> format = FormatOption(CommandTexts.DocFormat.ToString(), "markdown", "html");

    /// <summary>The command.</summary>
    public DocCommand() : base(
        "doc",
        CommandTexts.Doc.ToString(),
        ("FILE", CommandTexts.SchemaFile.ToString()))
    {
        Add(format);
        Add(Extended);
    }

    /// <inheritdoc/>
    protected override (string Text, int Status) Answer(IReadOnlyList<string> named, ParseResult command, Screen screen, CancellationToken cancellation)
    {
        var page = PageText.In(FormatOf(command, format));
        return (new FormPage(TemplateOf(named, command, cancellation), page).Write(), ExitStatus.AddsUp);
    }
}
