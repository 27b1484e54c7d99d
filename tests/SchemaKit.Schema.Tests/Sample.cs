namespace SchemaKit.Schema.Tests;

/// <summary>Small schemas of a made-up form. What a test adds starts at line 7 of the file.</summary>
internal static class Sample
{
    public static string With(string rest) => $$"""
        schemakit: 1
        template: library-report
        edition: 2024
        title: Library report
        years: 2024..
        csharp: { namespace: Libraries, type: LibraryReport }
        {{rest}}
        """;

    /// <summary>A schema of a single table; its first line is line 10, and what it holds stands in column 5.</summary>
    public static string Table(params string[] lines) =>
        With("sections:\n  loans:\n    title: Loans\n" + string.Concat(lines.Select(l => $"    {l.Replace("\n", "\n    ")}\n")));

    public static SchemaCompilation Compile(string text) =>
        SchemaCompiler.Compile(text, "sample.schema.yaml", TestContext.Current.CancellationToken);

    /// <summary>Compiles a schema; an overlay with the edition that it extends, out of the files given.</summary>
    public static SchemaCompilation Compile(string text, params IEnumerable<(string FileName, string Text)> others) =>
        SchemaCompiler.Compile(text, "sample.schema.yaml", BasesOf(text, others), TestContext.Current.CancellationToken);

    /// <summary>The schemas, out of the files given, of the edition that an overlay extends; none for a schema that is none.</summary>
    public static IReadOnlyList<BaseSchema> BasesOf(string text, IEnumerable<(string FileName, string Text)> files) =>
        SchemaHeader.Of(text) is not { } header ? []
        : [.. files.Where(file => SchemaHeader.Of(file.Text)?.IsExtendedBy(header) == true).Select(file => new BaseSchema(file.FileName, file.Text))];

    /// <summary>The template of a schema without a mistake.</summary>
    public static Template Compiled(string text)
    {
        var compilation = Compile(text);
        compilation.Problems.Where(p => p.Kind.IsError).ShouldBeEmpty();
        return compilation.Template.ShouldNotBeNull();
    }

    /// <summary>The errors of a schema, each as its place, id and what it names.</summary>
    public static IReadOnlyList<string> ErrorsOf(string text) =>
        [.. Compile(text).Problems.Where(p => p.Kind.IsError).Select(Brief)];

    /// <summary>A condition as it would be written, with the cells by their ids after the table's name.</summary>
    public static string Show(this Template template, Condition condition) => condition switch
    {
        Condition.Comparison c => $"{template.Show(c.Left)} {c.Relation} {template.Show(c.Right)}",
        Condition.IsWhole c => $"{template.Show(c.Operand)} whole",
        Condition.And c => $"({template.Show(c.Left)} and {template.Show(c.Right)})",
        Condition.Or c => $"({template.Show(c.Left)} or {template.Show(c.Right)})",
        Condition.IfThen c => $"(if {template.Show(c.Premise)} then {template.Show(c.Consequence)})",
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    private static string Show(this Template template, Amount amount) => amount switch
    {
        Amount.Constant a => FormattableString.Invariant($"{a.Value}"),
        Amount.Figure a => template.Cells[a.Cell].Id[(template.Cells[a.Cell].Id.IndexOf('.') + 1)..],
        Amount.Multiple a => FormattableString.Invariant($"{a.Factor} * {template.Show(a.Operand)}"),
        Amount.Sum a => $"({string.Join(" + ", a.Terms.Select(template.Show))})",
        _ => throw new ArgumentOutOfRangeException(nameof(amount)),
    };

    /// <summary>A problem as its place, its id and what it names.</summary>
    public static string Brief(Problem problem)
    {
        var (line, column, endLine, endColumn) = problem.Span;
        var end = endLine == line ? $"{endColumn}" : $"{endLine}:{endColumn}";
        return $"{line}:{column}-{end} {problem.Kind.Id} {string.Join(" | ", problem.Arguments)}";
    }
}
