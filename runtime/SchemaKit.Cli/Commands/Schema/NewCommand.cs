using System.CommandLine;
using SchemaKit.Cli.Schemas;

namespace SchemaKit.Cli;

/// <summary>The command <c>schema new</c>.</summary>
internal sealed class NewCommand : SchemaTask
{
    private readonly Option<string?> like = new("--like")
    {
        Description = CommandTexts.Like.ToString(),
        HelpName = "SCHEMA",
    };

    /// <summary>The command.</summary>
    public NewCommand() : base(
        "new",
        CommandTexts.New.ToString(),
        ("PAGE", CommandTexts.Page.ToString()))
    {
        Add(like);
    }

    /// <inheritdoc/>
    protected override (string Text, int Status) Answer(IReadOnlyList<string> named, ParseResult command, Screen screen, CancellationToken cancellation)
    {
        var page = Only(named);
        var known = command.GetValue(like) is { } schema ? SchemaFileReader.Template(schema, [], cancellation) : null;
        var draft = SchemaDraft.Of(Load(page), page, known);
        foreach (var reason in draft.Form.LeftOut) Diagnostics.Say(page, CommandTexts.LeftOut(reason));
        foreach (var problem in draft.Problems.Where(problem => problem.Kind.IsError)) Diagnostics.Say(CommandTexts.TheDraft(problem.ToString()));
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
            throw new SchemaUnreadableException(page, exception.Why);
        }
    }

    private static Message Summary(SchemaDraft draft, ReadResult read)
    {
        var found = read.Report.Count(cell => cell.State != CellState.Missing);
        var unplaced = read.Unplaced.Length;
        var rules = draft.Template!.Rules.Count(rule => rule.Relation == "=");
        return CommandTexts.Drafted(read.Report.Count, rules, found, unplaced);
    }
}
