using System.Text;
using System.Text.RegularExpressions;

namespace SchemaKit.Packages.Tests.Consuming;

/// <summary>The page of a package: what it shows to be written into files, and what it says will be printed.</summary>
internal sealed partial class Page
{
    private Page(string text)
    {
        var blocks = Blocks().Matches(text);
        Files = blocks.Where(block => block.Groups["file"].Length > 0 && block.Groups["language"].Value != "text")
            .ToDictionary(block => block.Groups["file"].Value, block => block.Groups["text"].Value);
        Prints = blocks.First(block => block.Groups["language"].Value == "text").Groups["text"].Value.TrimEnd('\n');
        Complaint = blocks.LastOrDefault(block => block.Groups["language"].Value == "text" && block.Groups["file"].Length > 0)?.Groups["text"].Value.TrimEnd('\n');
        Commands = blocks.Where(block => block.Groups["language"].Length == 0).SelectMany(block => block.Groups["text"].Value.TrimEnd('\n').Split('\n')).ToArray();
    }

    /// <summary>The files, by name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>What the program, or the command, is said to print.</summary>
    public string Prints { get; }

    /// <summary>What a build is said to complain of.</summary>
    public string? Complaint { get; }

    /// <summary>The commands shown.</summary>
    public IReadOnlyList<string> Commands { get; }

    /// <summary>The page that lies in a package.</summary>
    public static Page Of(PackageFeed packages, string id) => new(Encoding.UTF8.GetString(packages.FilesOf(id)["README.md"]).ReplaceLineEndings("\n"));

    [GeneratedRegex("^```(?<language>\\w*) ?(?<file>[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
