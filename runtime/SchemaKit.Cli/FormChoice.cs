using System.Collections.Immutable;

namespace SchemaKit.Cli;

/// <summary>The forms that a document may be on, as far as the user has named them.</summary>
internal sealed class FormChoice
{
    private readonly ImmutableArray<Form> forms;
    private readonly bool isNamed;

    private FormChoice(ImmutableArray<Form> forms, bool isNamed)
    {
        this.forms = forms;
        this.isNamed = isNamed;
    }

    /// <summary>Chooses among the known forms.</summary>
    /// <param name="known">Every form there is.</param>
    /// <param name="template">The template asked for; null for any.</param>
    /// <param name="edition">The edition asked for; null for any.</param>
    /// <exception cref="UsageException">There is no such form; the message lists those there are.</exception>
    public static FormChoice Of(ImmutableArray<Form> known, string? template, string? edition)
    {
        var ofTemplate = template is null ? known : [.. known.Where(form => form.Template == template)];
        if (ofTemplate.IsEmpty)
        {
            throw new UsageException(CommandTexts.NoTemplate(template!, Names(known, form => form.Template)));
        }

        var chosen = edition is null ? ofTemplate : [.. ofTemplate.Where(form => form.Edition == edition)];
        if (chosen.IsEmpty)
        {
            throw new UsageException(CommandTexts.NoEdition(edition!, Names(ofTemplate, form => form.Edition)));
        }

        return new FormChoice(chosen, template is not null || edition is not null);
    }

    /// <summary>Reads every report of a document, each on the form whose labels it carries; on the only one left where the user has named it.</summary>
    /// <param name="document">The document.</param>
    /// <returns>What was read; empty where none is on any of the forms.</returns>
    public ImmutableArray<ReadResult> ReadAll(Document document) =>
        isNamed && forms is [var only] ? Binder.ReadAll(document, only) : Binder.ReadAll(document, forms);

    /// <summary>The forms, for a person: <c>disclosure-annual-report 2019, 2021</c>.</summary>
    public override string ToString() =>
        string.Join("; ", forms.GroupBy(form => form.Template).Select(group => $"{group.Key} {string.Join(", ", Names([.. group], form => form.Edition))}"));

    private static string[] Names(ImmutableArray<Form> forms, Func<Form, string> name) => [.. forms.Select(name).Distinct().Order(StringComparer.Ordinal)];
}
