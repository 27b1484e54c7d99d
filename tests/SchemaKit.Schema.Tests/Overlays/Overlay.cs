namespace SchemaKit.Schema.Tests;

/// <summary>A small edition, and overlays on it; what a test adds starts at line 5 of the overlay.</summary>
internal static class Overlay
{
    public const string Edition = """
        schemakit: 1
        template: library-report
        edition: 2024
        title: Library report
        years: 2024..
        csharp: { namespace: Libraries, type: LibraryReport }
        units:
          yuan: { measures: money }
          copies: { measures: count }
        body: { endings: [Library] }
        shapes:
          readers: { adults: Adults, children: Children, total: { label: All readers, total: readers } }
        sections:
          loans:
            title: Loans
            columns: readers
            rows:
              books: { label: Books, also: [Volumes] }
              maps: Maps
              media:
                label: Media
                subtotal: Together
                rows: { films: Films, records: Records }
              all: { label: All loans, total: media }
            rules:
              mostlyBooks: { says: more books than films, each: column, that: books >= media.films, severity: warning }
          stock:
            title: Stock
            tables:
              held:
                caption: Held
                columns: { atStart: At start, added: Added, atEnd: At end }
                rows: { books: All books }
                rules:
                  kept: { says: nothing is lost, each: row, that: atStart + added = atEnd }
        rules:
          counts: { says: counts, each: cell, that: { count: cell is whole and cell >= 0 } }
        across-years:
          steady: { says: never twice as many, in: loans, each: column, that: all <= 2 * previous.all }
        prose:
          topics:
            lent: { in: loans, column: total, claims: { films: { says: [films lent], means: media.films } } }
        """;

    public static string With(string rest) => $$"""
        schemakit: 1
        overlay: town
        extends: { template: library-report, edition: 2024 }
        csharp: { namespace: Libraries, type: TownReport }
        {{rest}}
        """;

    /// <summary>An overlay that adds to the rows of the loans; its line 8 is the first of them.</summary>
    public static string Rows(params string[] rows) => With("sections:\n  loans:\n    rows:\n" + string.Concat(rows.Select(row => $"      {row}\n")));

    public static SchemaCompilation Compile(string overlay, string edition = Edition) => Sample.Compile(overlay, ("library.schema.yaml", edition));

    public static Template Compiled(string overlay, string edition = Edition)
    {
        var compilation = Compile(overlay, edition);
        compilation.Problems.Where(p => p.Kind.IsError).ShouldBeEmpty();
        return compilation.Template.ShouldNotBeNull();
    }

    public static IReadOnlyList<string> ErrorsOf(string overlay, string edition = Edition) =>
        [.. Compile(overlay, edition).Problems.Where(p => p.Kind.IsError).Select(Sample.Brief)];
}
