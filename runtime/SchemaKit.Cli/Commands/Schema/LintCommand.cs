using System.CommandLine;
using SchemaKit.Cli.Schemas;

namespace SchemaKit.Cli;

/// <summary>The command <c>schema lint</c>.</summary>
internal sealed class LintCommand : SchemaTask
{
    private readonly Option<string> format = FormatOption(CommandTexts.LintFormat.ToString(), "text", "json");

    /// <summary>The command.</summary>
    public LintCommand() : base(
        "lint",
        CommandTexts.Lint.ToString(),
        ("FILE", CommandTexts.SchemaFiles.ToString()))
    {
        Add(format);
    }

    /// <inheritdoc/>
    protected override (string Text, int Status) Answer(IReadOnlyList<string> named, ParseResult command, Screen screen, CancellationToken cancellation)
    {
        if (named.Count == 0) throw new UsageException(CommandTexts.NoSchemas);
        var isJson = FormatOf(command, format) == "json";
        var texts = new List<(string File, string Text)>();
        var files = SchemaPaths.Of(named);
        foreach (var file in files)
        {
            try
            {
                texts.Add((file, SchemaFileReader.Text(file)));
            }
            catch (SchemaUnreadableException exception)
            {
                // The others are looked at all the same.
                Diagnostics.Say(exception.Message);
            }
        }

        var problems = Lint.Of(texts, cancellation);
        var text = isJson ? Lint.Json(problems) : string.Concat(problems.Select(problem => screen.Set(Lint.Line(problem)) + "\n"));
        return (text, texts.Count < files.Count ? ExitStatus.NotRead : problems.Any(problem => problem.Problem.Kind.IsError) ? ExitStatus.Violated : ExitStatus.AddsUp);
    }
}
