using System.CommandLine;

namespace SchemaKit.Cli;

/// <summary>The command <c>render</c>: a report that a program filled in, as a file to publish.</summary>
internal sealed class RenderCommand : Command
{
    private readonly Argument<string[]> reports = new("REPORT")
    {
        Description = "A report as check and parse write it with --format json or ndjson; - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> to = new("--to")
    {
        Description = "The layout to write it in.",
        HelpName = string.Join('|', Layout.All.Select(layout => layout.Id)),
        DefaultValueFactory = _ => Layout.Html.Id,
    };

    private readonly Option<string?> output = new("--output")
    {
        Description = "Write to a file instead, which is there only once everything is in it.",
        HelpName = "FILE",
    };

    /// <summary>The command.</summary>
    public RenderCommand() : base("render", "Write a report in the layout of its form; reading it gives the same report.")
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
            null or [] => throw new UsageException("no REPORT is given; name a file of JSON, or - for standard input"),
            _ => throw new UsageException("render takes one REPORT; name the others in commands of their own"),
        };
        if (name is ['-', _, ..] && !File.Exists(name)) throw new UsageException($"there is no option '{name}'; schemakit {Name} --help lists those there are");
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
            Diagnostics.Say($"the output cannot be written ({exception.Message}); see that there is room for it");
            return ExitStatus.NotRead;
        }
    }

    private static Layout LayoutNamed(string id) => Layout.All.FirstOrDefault(layout => layout.Id == id)
        ?? throw new UsageException($"--to: there is no layout '{id}'; known: {string.Join(", ", Layout.All.Select(layout => layout.Id))}");
}
