using Spectre.Console;
using Spectre.Console.Rendering;

namespace SchemaKit.Cli;

/// <summary>How text for a person is set: on a terminal with colour and within its width, elsewhere plain and as wide as it comes.</summary>
/// <param name="width">The width of the terminal; null where there is none.</param>
/// <param name="colour">Whether colour may be used.</param>
internal sealed class Screen(int? width, bool colour)
{
    // Wider than any table of a form: what goes to a file is never broken into lines.
    private const int Unbounded = 10_000;

    /// <summary>Plain text of any width.</summary>
    public static Screen Plain { get; } = new(null, false);

    /// <summary>The terminal that standard output goes to; plain where it goes elsewhere, without colour where the user wants none.</summary>
    public static Screen OfStandardOutput()
    {
        if (Console.IsOutputRedirected) return Plain;
        var wanted = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Screen(Console.WindowWidth is > 0 and var columns ? columns : null, wanted);
    }

    /// <summary>A line, in the colours of its tones.</summary>
    /// <param name="line">The line.</param>
    public string Set(ReportLine line)
    {
        if (!colour) return line.ToString().TrimEnd();
        var paragraph = new Paragraph();
        foreach (var run in line.Runs) paragraph.Append(run.Text, StyleOf(run.Tone));
        return Set(paragraph, Unbounded);
    }

    /// <summary>A table, within the width of the terminal.</summary>
    /// <param name="table">The table.</param>
    public string Set(Table table) => Set(table, width ?? Unbounded);

    private string Set(IRenderable content, int columns)
    {
        var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = columns;
        console.Write(content);
        return string.Join('\n', text.ToString().Split('\n').Select(line => line.TrimEnd())).TrimEnd('\n');
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Heading => new Style(decoration: Decoration.Bold),
        Tone.Error => new Style(Color.Red),
        Tone.Warning => new Style(Color.Yellow),
        Tone.Detail => new Style(decoration: Decoration.Dim),
        _ => Style.Plain,
    };
}
