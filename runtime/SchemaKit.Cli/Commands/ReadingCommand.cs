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
        Description = CommandTexts.Path.ToString(),
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> format = new("--format")
    {
        Description = CommandTexts.Format.ToString(),
        HelpName = "text|json|ndjson",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string?> output = new("--output")
    {
        Description = CommandTexts.Output.ToString(),
        HelpName = "FILE",
    };

    private readonly Option<string?> filesFrom = new("--files-from")
    {
        Description = CommandTexts.FilesFrom.ToString(),
        HelpName = "FILE",
    };

    private readonly Option<int?> jobs = new("--jobs")
    {
        Description = CommandTexts.Jobs.ToString(),
        HelpName = "N",
        CustomParser = argument =>
        {
            var given = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
            if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostJobs) return number;
            argument.AddError(CommandTexts.NoNumber("--jobs", given, MostJobs).ToString());
            return null;
        },
    };

    private readonly Option<string?> template = new("--template")
    {
        Description = CommandTexts.Template.ToString(),
        HelpName = "ID",
    };

    private readonly Option<string?> edition = new("--edition")
    {
        Description = CommandTexts.Edition.ToString(),
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
        if (named.Length == 0 && list is null) throw new UsageException(CommandTexts.NoPath);
        if (named.Append(list).Count(name => name == Input.StandardInput) > 1) throw new UsageException(CommandTexts.StandardInputTwice);
        if (named.FirstOrDefault(IsUnknownOption) is { } option) throw new UsageException(CommandTexts.NoOption(option, $"schemakit {Name}"));

        var forms = FormChoice.Of(Disclosure.Templates.All, command.GetValue(template), command.GetValue(edition));
        var allowed = limits.Of(command);
        var run = new ReadingRun(new ReportReader(forms, allowed, reconcile), FormatNamed(command.GetValue(format)!, file, SpokenLanguage.ForPrograms(command)), command.GetValue(jobs) ?? Environment.ProcessorCount);
        var found = new InputPaths(allowed);
        var inputs = found.Of(named);
        if (list is not null) inputs = inputs.Concat(found.OfList(NameList.Open(list)));

        using var target = OutputTarget.Open(file);
        using var progress = Progress.Beside(file);
        var status = await run.WriteAsync(inputs, target, progress, cancellation);
        progress.Clear();
        if (found.PassedOver is > 0 and var others) Diagnostics.Say(CommandTexts.FilesPassedOver(others));

        return status;
    }

    // What is no option of the command reaches it as a path.
    private static bool IsUnknownOption(string name) => name is ['-', _, ..] && !File.Exists(name) && !Directory.Exists(name);

    private OutputFormat FormatNamed(string name, string? file, CultureInfo language) => name switch
    {
        "text" => new TextFormat(file is null ? Screen.OfStandardOutput() : Screen.Plain, reconcile),
        "json" => new JsonFormat(asArray: true, language),
        "ndjson" => new JsonFormat(asArray: false, language),
        _ => throw new UsageException(CommandTexts.NoFormat(name, OutputFormat.Names)),
    };
}
