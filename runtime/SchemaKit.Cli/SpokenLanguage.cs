using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;

namespace SchemaKit.Cli;

/// <summary>The language that people are spoken to in: the one asked for, else that of the system.</summary>
internal static class SpokenLanguage
{
    private const string Name = "--lang";
    private const string Chinese = "zh";
    private const string English = "en";

    // How Windows numbers languages: the lower bits tell the language, the others the country.
    private const int PrimaryLanguage = 0x3FF;
    private const int ChineseOfWindows = 0x04;

    /// <summary>The option by which it is asked for, on every command.</summary>
    public static Option<string?> Option()
    {
        var option = new Option<string?>(Name) { Description = CommandTexts.Lang.ToString(), HelpName = $"{Chinese}|{English}", Recursive = true };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && given is not (Chinese or English)) result.AddError(CommandTexts.NoLanguage(given, [Chinese, English]).ToString());
        });
        return option;
    }

    /// <summary>Speaks it from now on. The help is written before the command line is parsed, so the arguments are looked through for it.</summary>
    /// <param name="arguments">The command line.</param>
    public static void Speak(IReadOnlyList<string> arguments)
    {
        var culture = Culture((AskedFor(arguments) ?? OfSystem()) == Chinese ? Chinese : English);
        CultureInfo.CurrentUICulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
    }

    /// <summary>The language of messages in formats for programs: the same bytes on every machine, unless a language is asked for.</summary>
    /// <param name="command">The command line.</param>
    public static CultureInfo ForPrograms(ParseResult command) => Culture(command.GetValue<string?>(Name) ?? English);

    private static string? AskedFor(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count && arguments[i] != "--"; i++)
        {
            if (arguments[i] == Name) return i + 1 < arguments.Count ? arguments[i + 1] : null;
            if (arguments[i].StartsWith(Name, StringComparison.Ordinal) && arguments[i][Name.Length] is '=' or ':') return arguments[i][(Name.Length + 1)..];
        }

        return null;
    }

    // Where several are set, the first of them counts, as for every program.
    private static string OfSystem()
    {
        foreach (var variable in (string[])["LC_ALL", "LC_MESSAGES", "LANG"])
        {
            if (Environment.GetEnvironmentVariable(variable) is not { Length: > 0 } locale) continue;
            return Language.IsChineseName(locale.Split('.', '@')[0].Replace('_', '-')) ? Chinese : English;
        }

        return OperatingSystem.IsWindows() && (GetUserDefaultUILanguage() & PrimaryLanguage) == ChineseOfWindows ? Chinese : English;
    }

    private static CultureInfo Culture(string language) => language == Chinese ? new Hans() : CultureInfo.InvariantCulture;

    [DllImport("kernel32.dll"), DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern ushort GetUserDefaultUILanguage();

    // The library for command lines has its Chinese under this name, and without culture data of the system it is written zh-HANS.
    private sealed class Hans() : CultureInfo(Chinese)
    {
        public override string Name => "zh-Hans";
    }
}
