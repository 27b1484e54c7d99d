using System.Text.Json;

namespace SchemaKit.Cli.Schemas;

using SchemaKit.Schema;

/// <summary>What the compiler would say of some schemas, each alone and all together.</summary>
internal static class Lint
{
    /// <summary>Every problem, file by file and in the order of each file.</summary>
    /// <param name="texts">The files and what they say.</param>
    /// <param name="cancellation">Gives up when cancelled.</param>
    public static IReadOnlyList<FileProblem> Of(IReadOnlyList<(string File, string Text)> texts, CancellationToken cancellation)
    {
        var compiled = texts.Select(one => (one.File, Compilation: SchemaCompiler.Compile(one.Text, Path.GetFileName(one.File), SchemaBases.Of(one.File, one.Text, texts), cancellation))).ToList();
        var together = SchemaSet.Check(
        [
            .. compiled.Where(one => one.Compilation.Template is not null)
                .Select(one => new SchemaFile(one.File, one.Compilation.Template!) { Landmarks = one.Compilation.Landmarks }),
        ]);
        return
        [
            .. compiled.SelectMany(one => one.Compilation.Problems.Select(problem => new FileProblem(one.File, problem))
                .Concat(together.Problems.Where(problem => problem.Path == one.File))
                .OrderBy(problem => problem.Problem.Span.Line).ThenBy(problem => problem.Problem.Span.Column)),
        ];
    }

    /// <summary>A problem on a line, as the compiler prints it: <c>file(line,column): error SK2003: message</c>.</summary>
    /// <param name="problem">The problem.</param>
    public static ReportLine Line(FileProblem problem) =>
        new([new LineRun(problem.Path, Tone.Heading), new LineRun(problem.Problem.ToString(), problem.Problem.Kind.IsError ? Tone.Error : Tone.Detail)]);

    /// <summary>The problems as an array of objects.</summary>
    /// <param name="problems">The problems.</param>
    public static string Json(IReadOnlyList<FileProblem> problems) => JsonText.Of(json =>
    {
        json.WriteStartArray();
        foreach (var (file, problem) in problems) Write(json, file, problem);
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, string file, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteNumber("line", problem.Span.Line);
        json.WriteNumber("column", problem.Span.Column);
        json.WriteNumber("endLine", problem.Span.EndLine);
        json.WriteNumber("endColumn", problem.Span.EndColumn);
        json.WriteString("severity", problem.Kind.IsError ? "error" : "info");
        json.WriteString("id", problem.Kind.Id);
        json.WriteString("title", problem.Kind.Title);
        json.WriteString("message", problem.Message);
        json.WriteString("help", problem.Kind.HelpLink);
        json.WriteEndObject();
    }
}
