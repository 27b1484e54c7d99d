using SchemaKit.Generator.Emitting;
using SchemaKit.Generator.Pipeline;

namespace SchemaKit.Generator.Templates;

/// <summary>The forms of a project, for <c>Registry.hbs</c>.</summary>
/// <param name="Namespace">The namespace of the class that lists them.</param>
/// <param name="Type">The class.</param>
/// <param name="Reports">The report types, in order.</param>
internal sealed record Registry(string Namespace, string Type, IReadOnlyList<string> Reports)
{
    /// <summary>The schemas that code is made for, in order.</summary>
    public IReadOnlyList<FileLine> Files { get; private init; } = [];

    /// <summary>The registry of a project, in its root namespace, or beside its first report type where it has none.</summary>
    /// <param name="roster">The forms.</param>
    /// <param name="rootNamespace">The project's root namespace.</param>
    public static Registry Of(Roster roster, string? rootNamespace)
    {
        var reports = roster.Entries.Select(entry => entry.Type).ToArray();
        var place =
            rootNamespace is { Length: > 0 } ? Identifier.Path(rootNamespace) :
            reports.Length > 0 ? reports[0].Namespace :
            "SchemaKit.Generated";

        // A report type, or a namespace of report types, may bear the name already.
        var taken = new NameScope(reports.Select(report => report.ToString()).SelectMany(Prefixes).Select(name => Below(name, place)));
        return new(Identifier.Namespace(place), taken.Take("Templates"), [.. reports.Select(report => report.Code)])
        {
            Files = [.. roster.Entries.Select(entry => new FileLine(CommentText.Plain(entry.FileName), CommentText.Xml(entry.FileName)))],
        };
    }

    private static IEnumerable<string> Prefixes(string name) =>
        name.Select((c, i) => (c, i)).Where(pair => pair.c == '.').Select(pair => name.Substring(0, pair.i)).Append(name);

    private static string Below(string name, string place) =>
        name.StartsWith(place + ".", StringComparison.Ordinal) ? name.Substring(place.Length + 1) : "";
}

/// <summary>The file name of a schema.</summary>
/// <param name="Plain">For a comment.</param>
/// <param name="Xml">For a doc comment.</param>
internal sealed record FileLine(string Plain, string Xml);
