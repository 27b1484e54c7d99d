using System.CommandLine;
using System.Globalization;
using SchemaKit.Cli.Schemas;

namespace SchemaKit.Cli;

/// <summary>The command <c>schema new</c>.</summary>
internal sealed class NewCommand : SchemaTask
{
    private readonly Option<string?> like = new("--like")
    {
        Description = "A schema whose names are taken over for the labels that it knows.",
        HelpName = "SCHEMA",
    };

    /// <summary>The command.</summary>
    public NewCommand() : base(
        "new",
        "Draft a schema from the tables of a published page: rows, columns, what stands in what, totals and sums that hold in it.",
        ("PAGE", "A page with tables (HTML)."))
    {
        Add(like);
    }

    /// <inheritdoc/>
    protected override (string Text, int Status) Answer(IReadOnlyList<string> named, ParseResult command, Screen screen, CancellationToken cancellation)
    {
        var page = Only(named);
        var known = command.GetValue(like) is { } schema ? SchemaFileReader.Template(schema, [], cancellation) : null;
        var draft = SchemaDraft.Of(Load(page), page, known);
        foreach (var reason in draft.Form.LeftOut) Diagnostics.Say(page, $"left out: {reason}");
        foreach (var problem in draft.Problems.Where(problem => problem.Kind.IsError)) Diagnostics.Say($"the draft{problem}");
        if (draft.Read is { } read) Diagnostics.Say(Summary(draft, read));
        return (draft.Text, draft.Template is null ? ExitStatus.Violated : ExitStatus.AddsUp);
    }

    private static Document Load(string page)
    {
        try
        {
            return Document.Load(page);
        }
        catch (DocumentException exception)
        {
            throw new SchemaUnreadableException(page, exception.Cause);
        }
    }

    private static string Summary(SchemaDraft draft, ReadResult read)
    {
        var found = read.Report.Count(cell => cell.State != CellState.Missing);
        var unplaced = read.Unplaced.Length;
        var rules = draft.Template!.Rules.Count(rule => rule.Relation == "=");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"drafted {read.Report.Count} cells and {rules} {(rules == 1 ? "sum that holds" : "sums that hold")}; "
            + $"the page reads back on it: {found} cells found, {unplaced} {(unplaced == 1 ? "figure" : "figures")} unplaced");
    }
}
