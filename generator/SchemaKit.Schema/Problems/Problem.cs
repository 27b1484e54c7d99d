namespace SchemaKit.Schema;

/// <summary>Something wrong with a schema: which kind of problem, what it concerns, and where in the file.</summary>
/// <param name="Kind">The kind of problem.</param>
/// <param name="Arguments">What the message names, in the order of its placeholders.</param>
/// <param name="Span">Where it stands.</param>
public sealed record Problem(ProblemKind Kind, EquatableArray<string> Arguments, TextPlace Span)
{
    /// <summary>The message for a person.</summary>
    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Kind.MessageFormat, Arguments.Select(a => (object)a).ToArray());

    /// <summary>File-less rendering: <c>(line,column): error SK2003: message</c>.</summary>
    public override string ToString() => $"({Span.Line},{Span.Column}): {(Kind.IsError ? "error" : "info")} {Kind.Id}: {Message}";
}

/// <summary>A stretch of text in one file, counted from 1 as people count; the end is the first column after it.</summary>
/// <param name="Line">The first line.</param>
/// <param name="Column">The first column.</param>
/// <param name="EndLine">The last line.</param>
/// <param name="EndColumn">The column after the last.</param>
public readonly record struct TextPlace(int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>Whether it is a place in the file that an overlay adds to; no problem is told at such a place.</summary>
    public bool IsInBase { get; internal init; }

    /// <summary>Whether another place lies within this one.</summary>
    internal bool Holds(TextPlace other) =>
        IsInBase == other.IsInBase
        && (Line, Column).CompareTo((other.Line, other.Column)) <= 0
        && (other.EndLine, other.EndColumn).CompareTo((EndLine, EndColumn)) <= 0;
}

/// <summary>A kind of problem; its id never changes meaning.</summary>
/// <param name="Id">The id, such as <c>SK2003</c>.</param>
/// <param name="Title">What is wrong, in general.</param>
/// <param name="MessageFormat">What is wrong and what to do, with placeholders.</param>
/// <param name="IsError">Whether it stops generation; otherwise it is information.</param>
public sealed record ProblemKind(string Id, string Title, string MessageFormat, bool IsError = true)
{
    /// <summary>Where the pages are that tell of each kind of problem, with a wrong and a right sample.</summary>
    public const string HelpPages = "https://github.com/schemakit/schemakit/blob/main/generator/SchemaKit.Generator/help/";

    /// <summary>The page of this kind.</summary>
    public string HelpLink => $"{HelpPages}{Id}.md";
}
