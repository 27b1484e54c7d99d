namespace SchemaKit.Cli.Tests.Pages;

/// <summary>A fenced block of a page.</summary>
/// <param name="Line">The line of its fence, from 1.</param>
/// <param name="Language">The first word on the fence: how the block is tried.</param>
/// <param name="Note">What follows it: the file that the block is of, or <c>part</c>; empty where nothing follows.</param>
/// <param name="Lines">What stands in it.</param>
internal sealed record Block(int Line, string Language, string Note, IReadOnlyList<string> Lines)
{
    private const string Fence = "```";

    public string Text => string.Concat(Lines.Select(line => line + "\n"));

    /// <summary>The blocks of a page, from top to bottom.</summary>
    public static IReadOnlyList<Block> Of(string page)
    {
        var blocks = new List<Block>();
        var lines = page.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal)) continue;
            var words = lines[i][Fence.Length..].Split(' ', 2);
            var end = Array.FindIndex(lines, i + 1, line => line == Fence);
            end.ShouldBeGreaterThan(i, $"the block that starts in line {i + 1} does not end");
            blocks.Add(new(i + 1, words[0], words.Length > 1 ? words[1] : "", lines[(i + 1)..end]));
            i = end;
        }

        return blocks;
    }
}
