using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;

namespace SchemaKit.Cli;

/// <summary>The command <c>schemakit</c> and everything below it.</summary>
internal sealed class SchemaKitCommand : Command
{
    /// <summary>The command.</summary>
    public SchemaKitCommand() : base("schemakit", CommandTexts.SchemaKit.ToString())
    {
        Add(new ReadingCommand("check", CommandTexts.Check.ToString(), reconcile: true));
        Add(new ReadingCommand("parse", CommandTexts.Parse.ToString(), reconcile: false));
        Add(new RenderCommand());
        Add(new SchemaCommand());
        var help = new HelpOption { Description = CommandTexts.Help.ToString() };
        help.Action = new TeachingHelp((HelpAction)help.Action!);
        Add(help);
        Add(new VersionOption { Description = CommandTexts.Version.ToString() });
        Add(SpokenLanguage.Option());
    }

    /// <summary>What is wrong with a command line, and what to do; null where nothing is.</summary>
    /// <param name="parsed">The command line.</param>
    public Message? Mistake(ParseResult parsed)
    {
        if (parsed.Errors is not [var first, ..]) return null;
        var at = parsed.CommandResult.Command;
        if (at.Subcommands.Count == 0 || first.SymbolResult is OptionResult) return CommandTexts.Mistake(first.Message.TrimEnd('.', '。'), NameOf(at));

        List<object> known = [.. at.Subcommands.Select(command => command.Name)];
        return (parsed.UnmatchedTokens is [_, ..], at == this) switch
        {
            (true, true) => CommandTexts.NoCommand(parsed.UnmatchedTokens[0], known),
            (true, false) => CommandTexts.NoCommandOf(parsed.UnmatchedTokens[0], NameOf(at), known),
            (false, true) => CommandTexts.CommandLeftOut(known),
            (false, false) => CommandTexts.CommandOfLeftOut(NameOf(at), known),
        };
    }

    private string NameOf(Command command) => command == this ? Name : $"{NameOf(command.Parents.OfType<Command>().First())} {command.Name}";

    private sealed class TeachingHelp(HelpAction usual) : System.CommandLine.Invocation.SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            usual.Invoke(parseResult);
            var isOfSchemas = parseResult.CommandResult.Command is SchemaCommand or SchemaTask;
            parseResult.InvocationConfiguration.Output.WriteLine(isOfSchemas ? CommandTexts.SchemaExamples : CommandTexts.Examples);
            parseResult.InvocationConfiguration.Output.Write(isOfSchemas ? CommandTexts.SchemaStatuses : CommandTexts.Statuses);
            return ExitStatus.AddsUp;
        }
    }
}
