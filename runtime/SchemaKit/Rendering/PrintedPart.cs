using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>A part of a printed report: a heading, and under it paragraphs or tables.</summary>
/// <param name="Number">Its number in the report, from 1.</param>
/// <param name="Title">Its title, without the number; null for paragraphs without a heading.</param>
public sealed record PrintedPart(int Number, string? Title)
{
    private const string ChineseNumbers = "一二三四五六七八九";

    /// <summary>The section of the form that its tables belong to; null for a part in which only paragraphs stand.</summary>
    public FormSection? Section { get; init; }

    /// <summary>The paragraphs, before any table.</summary>
    public ImmutableArray<string> Paragraphs { get; init; } = [];

    /// <summary>The tables, in the order of the form.</summary>
    public ImmutableArray<PrintedTable> Tables { get; init; } = [];

    /// <summary>
    /// Number and title, the number as the script of the title writes it: <c>二、主动公开</c>, <c>2. Holdings</c>; null where there is no title.
    /// </summary>
    public string? Heading => Title is null
        ? null
        : Title.AsSpan().ContainsAnyInRange('\u3400', '\u9FFF') && Number <= ChineseNumbers.Length
            ? $"{ChineseNumbers[Number - 1]}、{Title}"
            : FormattableString.Invariant($"{Number}. {Title}");
}
