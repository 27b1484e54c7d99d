using System.CommandLine;

namespace SchemaKit.Cli;

/// <summary>The command <c>render</c>: a report that a program filled in, as a file to publish.</summary>
internal sealed class RenderCommand : Command
{
    private readonly Argument<string[]> reports = new("REPORT")
    {
        Description = CommandTexts.ReportFile.ToString(),
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> to = new("--to")
    {
        Description = CommandTexts.To.ToString(),
        HelpName = string.Join('|', Layout.All.Select(layout => layout.Id)),
        DefaultValueFactory = _ => Layout.Html.Id,
    };

    private readonly Option<string?> output = new("--output")
    {
        Description = CommandTexts.Output.ToString(),
        HelpName = "FILE",
    };

    /// <summary>The command.</summary>
    public RenderCommand() : base("render", CommandTexts.Render.ToString())
    {
        Add(reports);
        Add(to);
        Add(output);
        SetAction(Run);
    }

    private int Run(ParseResult command)
    {
        var layout = LayoutNamed(command.GetValue(to)!);
        var name = command.GetValue(reports) switch
        {
            [var only] => only,
            null or [] => throw new UsageException(CommandTexts.NoReport),
            _ => throw new UsageException(CommandTexts.OneReport),
        };
        if (name is ['-', _, ..] && !File.Exists(name)) throw new UsageException(CommandTexts.NoOption(name, $"schemakit {Name}"));
        try
        {
            using var written = new MemoryStream();
            layout.Write(JsonReport.Read(name, Disclosure.Templates.All), written);
            using var target = OutputTarget.Open(command.GetValue(output));
            target.Write(written.GetBuffer().AsMemory(0, (int)written.Length));
            target.Complete();
            return ExitStatus.AddsUp;
        }
        catch (Exception exception) when (exception is FormatException or RenderingException)
        {
            Diagnostics.Say(name, exception.Message);
            return ExitStatus.NotRead;
        }
        catch (ReaderClosedException)
        {
            return ExitStatus.AddsUp;
        }
        catch (IOException exception)
        {
            Diagnostics.Say(CommandTexts.OutputCannotBeWritten(exception.Message));
            return ExitStatus.NotRead;
        }
    }

    private static Layout LayoutNamed(string id) => Layout.All.FirstOrDefault(layout => layout.Id == id)
        ?? throw new UsageException(CommandTexts.NoLayout(id, [.. Layout.All.Select(layout => layout.Id)]));
}
