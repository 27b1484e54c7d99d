using System.CommandLine;
using System.Text;
using SchemaKit.Cli.Schemas;
using SchemaKit.Schema;

namespace SchemaKit.Cli;

/// <summary>A command on schemas: names of files in, one text out.</summary>
internal abstract class SchemaTask : Command
{
    private readonly Argument<string[]> files;

    private readonly Option<string?> output = new("--output")
    {
        Description = CommandTexts.Output.ToString(),
        HelpName = "FILE",
    };

    /// <summary>Where an overlay's edition is, for commands that take one schema.</summary>
    protected Option<string?> Extended { get; } = new("--base")
    {
        Description = CommandTexts.ExtendedSchema.ToString(),
        HelpName = "FILE",
    };

    /// <summary>A command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="file">What it calls its files, and what they are.</param>
    protected SchemaTask(string name, string description, (string Name, string Description) file) : base(name, description)
    {
        files = new Argument<string[]>(file.Name) { Description = file.Description, Arity = ArgumentArity.ZeroOrMore };
        Add(files);
        Add(output);
        SetAction(Run);
    }

    /// <summary>The text that answers, and the exit status.</summary>
    /// <param name="named">The files, as named.</param>
    /// <param name="command">The command line.</param>
    /// <param name="screen">How text is set.</param>
    /// <param name="cancellation">Gives up when cancelled.</param>
    protected abstract (string Text, int Status) Answer(IReadOnlyList<string> named, ParseResult command, Screen screen, CancellationToken cancellation);

    private Task<int> Run(ParseResult command, CancellationToken cancellation)
    {
        var (named, file) = (command.GetValue(files) ?? [], command.GetValue(output));
        if (named.FirstOrDefault(name => name is ['-', _, ..] && !File.Exists(name)) is { } option)
            throw new UsageException(CommandTexts.NoOption(option, $"schemakit schema {Name}"));
        try
        {
            var (text, status) = Answer(named, command, file is null ? Screen.OfStandardOutput() : Screen.Plain, cancellation);
            using var target = OutputTarget.Open(file);
            target.Write(Encoding.UTF8.GetBytes(text));
            target.Complete();
            return Task.FromResult(status);
        }
        catch (SchemaUnreadableException exception)
        {
            Diagnostics.Say(exception.Message);
            return Task.FromResult(ExitStatus.NotRead);
        }
        catch (ReaderClosedException)
        {
            return Task.FromResult(ExitStatus.AddsUp);
        }
        catch (IOException exception)
        {
            Diagnostics.Say(CommandTexts.OutputCannotBeWritten(exception.Message));
            return Task.FromResult(ExitStatus.NotRead);
        }
    }

    /// <summary>One of the formats of a command.</summary>
    protected static Option<string> FormatOption(string description, params string[] names) => new("--format")
    {
        Description = description,
        HelpName = string.Join('|', names),
        DefaultValueFactory = _ => names[0],
    };

    /// <summary>The format asked for.</summary>
    /// <exception cref="UsageException">There is none of that name.</exception>
    protected static string FormatOf(ParseResult command, Option<string> option)
    {
        var (name, known) = (command.GetValue(option)!, option.HelpName!.Split('|'));
        return known.Contains(name) ? name : throw new UsageException(CommandTexts.NoneOfThatName(option.Name, name, known));
    }

    /// <summary>The template of the only file named, an overlay with what it extends.</summary>
    protected Template TemplateOf(IReadOnlyList<string> named, ParseResult command, CancellationToken cancellation) =>
        SchemaFileReader.Template(Only(named), command.GetValue(Extended) is { } file ? [file] : [], cancellation);

    /// <summary>The only file of a command that takes one.</summary>
    /// <exception cref="UsageException">There is none, or several.</exception>
    protected string Only(IReadOnlyList<string> named) => named switch
    {
        [var only] => only,
        [] => throw new UsageException(CommandTexts.NoFile(files.Name)),
        _ => throw new UsageException(CommandTexts.OneFile(Name, files.Name)),
    };
}
