using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace SchemaKit.Cli;

/// <summary>The options that say how much a file may ask for before it is refused.</summary>
internal sealed class LimitOptions
{
    private const long MostBytes = 1L << 30;
    private const int Most = 1_000_000_000;

    private static readonly ReadingLimits Usual = ReadingLimits.Default;

    private readonly Option<long?> bytes = Number("--max-bytes", CommandTexts.MaxBytes, MostBytes);
    private readonly Option<long?> depth = Number("--max-depth", CommandTexts.MaxDepth(Usual.MaximumDepth), Most);
    private readonly Option<long?> parts = Number("--max-parts", CommandTexts.MaxParts(Usual.MaximumParts), Most);
    private readonly Option<long?> files = Number("--max-files", CommandTexts.MaxFiles(Usual.MaximumFiles), Most);
    private readonly Option<long?> unpacked = Number("--max-unpacked", CommandTexts.MaxUnpacked, long.MaxValue);
    private readonly Option<long?> ratio = Number("--max-ratio", CommandTexts.MaxRatio(Usual.MaximumRatio), Most);
    private readonly Option<long?> archiveDepth = Number("--max-archive-depth", CommandTexts.MaxArchiveDepth(Usual.MaximumArchiveDepth), 100);
    private readonly Option<long?> seconds = Number("--max-seconds", CommandTexts.MaxSeconds(Usual.MaximumProgramTime.TotalSeconds), 86_400);

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [bytes, depth, parts, files, unpacked, ratio, archiveDepth, seconds];

    /// <summary>The limits that a command line sets.</summary>
    /// <param name="command">The command line.</param>
    public ReadingLimits Of(ParseResult command) => new()
    {
        MaximumBytes = command.GetValue(bytes) ?? Usual.MaximumBytes,
        MaximumDepth = (int)(command.GetValue(depth) ?? Usual.MaximumDepth),
        MaximumParts = (int)(command.GetValue(parts) ?? Usual.MaximumParts),
        MaximumFiles = (int)(command.GetValue(files) ?? Usual.MaximumFiles),
        MaximumUnpackedBytes = command.GetValue(unpacked) ?? Usual.MaximumUnpackedBytes,
        MaximumRatio = (int)(command.GetValue(ratio) ?? Usual.MaximumRatio),
        MaximumArchiveDepth = (int)(command.GetValue(archiveDepth) ?? Usual.MaximumArchiveDepth),
        MaximumProgramTime = TimeSpan.FromSeconds(command.GetValue(seconds) ?? Usual.MaximumProgramTime.TotalSeconds),
    };

    /// <summary>Why a file could not be read, with the option that allows for more where it asked for too much.</summary>
    /// <param name="failure">The refusal.</param>
    public static Message Explain(DocumentException failure) => failure.Limit switch
    {
        null => failure.Why,
        nameof(ReadingLimits.MaximumBytes) => CommandTexts.AllowsForMore(failure.Why, "--max-bytes"),
        nameof(ReadingLimits.MaximumDepth) => CommandTexts.AllowsForMore(failure.Why, "--max-depth"),
        nameof(ReadingLimits.MaximumParts) => CommandTexts.AllowsForMore(failure.Why, "--max-parts"),
        nameof(ReadingLimits.MaximumFiles) => CommandTexts.AllowsForMore(failure.Why, "--max-files"),
        nameof(ReadingLimits.MaximumUnpackedBytes) => CommandTexts.AllowsForMore(failure.Why, "--max-unpacked"),
        nameof(ReadingLimits.MaximumRatio) => CommandTexts.AllowsForMore(failure.Why, "--max-ratio"),
        nameof(ReadingLimits.MaximumArchiveDepth) => CommandTexts.AllowsForMore(failure.Why, "--max-archive-depth"),
        nameof(ReadingLimits.MaximumProgramTime) => CommandTexts.AllowsForMore(failure.Why, "--max-seconds"),
        var limit => throw new InvalidOperationException($"no option sets {limit}"),
    };

    private static Option<long?> Number(string name, Message description, long most) => new(name)
    {
        Description = description.ToString(),
        HelpName = "N",
        CustomParser = argument =>
        {
            var given = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
            if (TryRead(given, out var number) && number >= 1 && number <= most) return number;
            argument.AddError(CommandTexts.NoNumber(name, given, most).ToString());
            return null;
        },
    };

    private static bool TryRead(string text, out long number)
    {
        var shift = text.Length == 0 ? 0 : char.ToUpperInvariant(text[^1]) switch { 'K' => 10, 'M' => 20, 'G' => 30, _ => 0 };
        var digits = shift == 0 ? text : text[..^1];
        if (!long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) || number > long.MaxValue >> shift) return false;
        number <<= shift;
        return true;
    }
}
