using System.CommandLine;
using System.CommandLine.Help;

namespace SchemaKit.Cli;

/// <summary>The command <c>schemakit</c> and everything below it.</summary>
internal sealed class SchemaKitCommand : Command
{
    private const string Examples = """
        Examples:
          schemakit check report.html                        say what does not add up in one report
          schemakit check reports/                           the same for every document in a folder, with a summary
          schemakit check reports/ --format ndjson           an object on a line for each report, for the next program
          schemakit check reports.zip --max-unpacked 2G      a zip, read like a folder, and how much it may unpack to
          curl -s ADDRESS | schemakit check -                a report from standard input
          find . -name '*.html' | schemakit check --files-from - --format json --output findings.json
          schemakit parse report.html                        show the tables as they were read, without any rule
          schemakit parse old.txt --edition 2019             read on this edition, whatever the labels say
          schemakit render report.json --to html             write a report in the layout of its form
          schemakit schema lint schema/                      say what the compiler would say of schemas

        """;

    private const string Statuses = """
        Exit status:
          0   every report was read and no error was found
          1   some rule of severity error is violated
          2   some input could not be read as a report, or the tables of a section are missing
          64  the command itself is wrong

        """;

    /// <summary>The command.</summary>
    public SchemaKitCommand() : base("schemakit", "Reads published reports and tells which of them add up.")
    {
        Add(new ReadingCommand("check", "Read reports and hold the rules of their form against them.", reconcile: true));
        Add(new ReadingCommand("parse", "Read reports and show their figures, without holding any rule against them.", reconcile: false));
        Add(new RenderCommand());
        Add(new SchemaCommand());
        var help = new HelpOption();
        help.Action = new TeachingHelp((HelpAction)help.Action!);
        Add(help);
        Add(new VersionOption());
    }

    /// <summary>What is wrong with a command line, and what to do; null where nothing is.</summary>
    /// <param name="parsed">The command line.</param>
    public string? Mistake(ParseResult parsed)
    {
        if (parsed.Errors is not [var first, ..]) return null;
        var at = parsed.CommandResult.Command;
        if (at.Subcommands.Count == 0) return $"{first.Message.TrimEnd('.')}; {NameOf(at)} --help shows how it is meant";

        var names = at.Subcommands.Select(command => command.Name).ToList();
        var known = $"{string.Join(", ", names.SkipLast(1))} or {names[^1]}";
        var below = at == this ? "" : $" of {NameOf(at)}";
        return parsed.UnmatchedTokens is [var unknown, ..]
            ? $"there is no command '{unknown}'{below}; say {known}, or --help"
            : $"no command{below} is given; say {known}, or --help";
    }

    private string NameOf(Command command) => command == this ? Name : $"{NameOf(command.Parents.OfType<Command>().First())} {command.Name}";

    private sealed class TeachingHelp(HelpAction usual) : System.CommandLine.Invocation.SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            usual.Invoke(parseResult);
            var isOfSchemas = parseResult.CommandResult.Command is SchemaCommand or SchemaTask;
            parseResult.InvocationConfiguration.Output.WriteLine(isOfSchemas ? SchemaCommand.Examples : Examples);
            parseResult.InvocationConfiguration.Output.Write(isOfSchemas ? SchemaCommand.Statuses : Statuses);
            return ExitStatus.AddsUp;
        }
    }
}
