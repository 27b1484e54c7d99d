using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>How a piece of a text for a person is meant, for those who can show it in colour.</summary>
public enum Tone : byte
{
    /// <summary>As everything else.</summary>
    Plain,

    /// <summary>What names the thing that follows.</summary>
    Heading,

    /// <summary>A mistake.</summary>
    Error,

    /// <summary>Something that is most likely a mistake, or that is missing.</summary>
    Warning,

    /// <summary>What is there for those who look closer.</summary>
    Detail,
}

/// <summary>A piece of a line of text for a person, free of characters that steer a terminal.</summary>
public readonly record struct LineRun
{
    /// <summary>A piece of a line.</summary>
    /// <param name="text">The text; characters that steer a terminal are spelled out.</param>
    /// <param name="tone">How it is meant.</param>
    public LineRun(string text, Tone tone = Tone.Plain)
    {
        Text = PrintableText.Of(text);
        Tone = tone;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How it is meant.</summary>
    public Tone Tone { get; }
}

/// <summary>A line of text for a person.</summary>
/// <param name="Runs">Its pieces, from left to right.</param>
public sealed record ReportLine(ImmutableArray<LineRun> Runs)
{
    /// <summary>A line of one piece.</summary>
    /// <param name="text">The text; characters that steer a terminal are spelled out.</param>
    /// <param name="tone">How it is meant.</param>
    public ReportLine(string text, Tone tone = Tone.Plain) : this([new LineRun(text, tone)])
    {
    }

    /// <summary>The line without any tone.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}
