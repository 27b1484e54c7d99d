using System.CommandLine;
using System.Text;
using SchemaKit.Cli;

// Reports and labels are in many scripts, whatever the code page of the console is.
if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;

SpokenLanguage.Speak(args);
var command = new SchemaKitCommand();

// Names that start with @ are names of files, not of files with more arguments.
var parsed = command.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (command.Mistake(parsed) is { } mistake)
{
    Diagnostics.Say(mistake);
    return ExitStatus.Usage;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (UsageException exception)
{
    Diagnostics.Say(exception.Message);
    return ExitStatus.Usage;
}
catch (OperationCanceledException)
{
    return ExitStatus.Interrupted;
}
catch (Exception exception)
{
    Diagnostics.Say(CommandTexts.MistakeInItself(exception.GetType().Name, exception.Message));
    return ExitStatus.NotRead;
}
