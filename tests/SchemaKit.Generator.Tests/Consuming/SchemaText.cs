using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SchemaKit.Generator.Tests.Consuming;

/// <summary>A schema in a project that consumes SchemaKit.</summary>
internal class SchemaText(string path, string? text) : AdditionalText
{
    public override string Path { get; } = path;

    /// <summary>Whether the project includes it to be known only.</summary>
    public bool IsReference { get; init; }

    public override SourceText? GetText(CancellationToken cancellationToken = default) => text is null ? null : SourceText.From(text);

    /// <summary>A file that fails in a way that nobody foresaw.</summary>
    public static SchemaText Failing(string path) => new FailingText(path);

    /// <summary>One of the schemas that lie in the repository.</summary>
    public static SchemaText Named(string name) => new("/forms/" + name + ".schema.yaml", TextOf(name));

    // Without the year in which the edition of 2021 ends: that a newer one comes changes nothing of what is approved of it.
    public static string TextOf(string name) => Regex.Replace(
        File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "schemas", name + ".schema.yaml")), @"^years: 2021\.\.\d+$", "years: 2021..", RegexOptions.Multiline);

    private sealed class FailingText(string path) : SchemaText(path, null)
    {
        public override SourceText GetText(CancellationToken cancellationToken = default) => throw new InvalidTimeZoneException("the disk is on fire");
    }
}
