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

    private readonly Option<long?> bytes = Number("--max-bytes", "The largest file, in bytes; K, M and G stand for their multiples (64M).", MostBytes);
    private readonly Option<long?> depth = Number("--max-depth", $"How deep the elements of a page may be nested ({Usual.MaximumDepth}).", Most);
    private readonly Option<long?> parts = Number("--max-parts", $"How many cells a document may have, or elements a page ({Usual.MaximumParts}).", Most);
    private readonly Option<long?> files = Number("--max-files", $"How many files an archive may hold ({Usual.MaximumFiles}).", Most);
    private readonly Option<long?> unpacked = Number("--max-unpacked", "How many bytes all files of an archive may unpack to (512M).", long.MaxValue);
    private readonly Option<long?> ratio = Number("--max-ratio", $"How many times larger than packed a file of an archive may be ({Usual.MaximumRatio}).", Most);
    private readonly Option<long?> archiveDepth = Number("--max-archive-depth", $"How deep archives may be nested ({Usual.MaximumArchiveDepth}).", 100);
    private readonly Option<long?> seconds = Number("--max-seconds", $"How long it may take to get the text of a PDF file ({Usual.MaximumProgramTime.TotalSeconds}).", 86_400);

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
    public static string Explain(DocumentException failure) => failure.Limit switch
    {
        null => failure.Cause,
        nameof(ReadingLimits.MaximumBytes) => $"{failure.Cause}; --max-bytes allows for more",
        nameof(ReadingLimits.MaximumDepth) => $"{failure.Cause}; --max-depth allows for more",
        nameof(ReadingLimits.MaximumParts) => $"{failure.Cause}; --max-parts allows for more",
        nameof(ReadingLimits.MaximumFiles) => $"{failure.Cause}; --max-files allows for more",
        nameof(ReadingLimits.MaximumUnpackedBytes) => $"{failure.Cause}; --max-unpacked allows for more",
        nameof(ReadingLimits.MaximumRatio) => $"{failure.Cause}; --max-ratio allows for more",
        nameof(ReadingLimits.MaximumArchiveDepth) => $"{failure.Cause}; --max-archive-depth allows for more",
        nameof(ReadingLimits.MaximumProgramTime) => $"{failure.Cause}; --max-seconds allows for more",
        var limit => throw new InvalidOperationException($"no option sets {limit}"),
    };

    private static Option<long?> Number(string name, string description, long most) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = argument =>
        {
            var given = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
            if (TryRead(given, out var number) && number >= 1 && number <= most) return number;
            argument.AddError($"{name}: '{given}' is no number from 1 to {most}");
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
