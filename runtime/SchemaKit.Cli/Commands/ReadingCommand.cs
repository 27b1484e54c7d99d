using System.CommandLine;
using System.Globalization;

namespace SchemaKit.Cli;

/// <summary>The commands <c>check</c> and <c>parse</c>, which differ only in whether rules are held against what was read.</summary>
internal sealed class ReadingCommand : Command
{
    private const int MostJobs = 256;

    private readonly bool reconcile;

    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "A file; a folder or a zip, read at any depth; a pattern such as 'reports/**/*.html'; or - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> format = new("--format")
    {
        Description = "How to write the outcome: text for a person, json for an array, ndjson for an object on each line.",
        HelpName = "text|json|ndjson",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string?> output = new("--output")
    {
        Description = "Write to a file instead, which is there only once everything is in it.",
        HelpName = "FILE",
    };

    private readonly Option<string?> filesFrom = new("--files-from")
    {
        Description = "Read the names of files and folders from a list, one on each line; - for standard input.",
        HelpName = "FILE",
    };

    private readonly Option<int?> jobs = new("--jobs")
    {
        Description = "How many files to read at the same time; left out, as many as there are processors. The output is the same for any number.",
        HelpName = "N",
        CustomParser = argument =>
        {
            var given = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
            if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostJobs) return number;
            argument.AddError($"--jobs: '{given}' is no number from 1 to {MostJobs}");
            return null;
        },
    };

    private readonly Option<string?> template = new("--template")
    {
        Description = "The form that the reports are on. Left out, it is found by the labels of the tables.",
        HelpName = "ID",
    };

    private readonly Option<string?> edition = new("--edition")
    {
        Description = "The edition of the form. Left out, it is found by the labels of the tables.",
        HelpName = "E",
    };

    private readonly LimitOptions limits = new();

    /// <summary>A command.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="reconcile">Whether rules are held against what was read.</param>
    public ReadingCommand(string name, string description, bool reconcile) : base(name, description)
    {
        this.reconcile = reconcile;
        Add(paths);
        foreach (Option option in (Option[])[format, output, filesFrom, jobs, template, edition, .. limits.All]) Add(option);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult command, CancellationToken cancellation)
    {
        var (named, list, file) = (command.GetValue(paths) ?? [], command.GetValue(filesFrom), command.GetValue(output));
        if (named.Length == 0 && list is null) throw new UsageException("no PATH is given; name a file, a folder, or - for standard input");
        if (named.Append(list).Count(name => name == Input.StandardInput) > 1) throw new UsageException("standard input is named more than once; it can be read only once");
        if (named.FirstOrDefault(IsUnknownOption) is { } option) throw new UsageException($"there is no option '{option}'; schemakit {Name} --help lists those there are");

        var forms = FormChoice.Of(Disclosure.Templates.All, command.GetValue(template), command.GetValue(edition));
        var allowed = limits.Of(command);
        var run = new ReadingRun(new ReportReader(forms, allowed, reconcile), FormatNamed(command.GetValue(format)!, file), command.GetValue(jobs) ?? Environment.ProcessorCount);
        var found = new InputPaths(allowed);
        var inputs = found.Of(named);
        if (list is not null) inputs = inputs.Concat(found.OfList(NameList.Open(list)));

        using var target = OutputTarget.Open(file);
        using var progress = Progress.Beside(file);
        var status = await run.WriteAsync(inputs, target, progress, cancellation);
        progress.Clear();
        if (found.PassedOver is > 0 and var others)
        {
            Diagnostics.Say($"{others} other file{(others == 1 ? " was" : "s were")} passed over: pictures, programs and the like; name a file to read it anyway");
        }

        return status;
    }

    // What is no option of the command reaches it as a path.
    private static bool IsUnknownOption(string name) => name is ['-', _, ..] && !File.Exists(name) && !Directory.Exists(name);

    private OutputFormat FormatNamed(string name, string? file) => name switch
    {
        "text" => new TextFormat(file is null ? Screen.OfStandardOutput() : Screen.Plain, reconcile),
        "json" => new JsonFormat(asArray: true),
        "ndjson" => new JsonFormat(asArray: false),
        _ => throw new UsageException($"--format: there is no format '{name}'; known: {string.Join(", ", OutputFormat.Names)}"),
    };
}
