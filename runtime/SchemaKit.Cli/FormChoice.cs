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
    /// <param name="edition">The edition asked for, with its variants, or a variant as <c>2021/qingyu</c>; null for any.</param>
    /// <exception cref="UsageException">There is no such form; the message lists those there are.</exception>
    public static FormChoice Of(ImmutableArray<Form> known, string? template, string? edition)
    {
        var ofTemplate = template is null ? known : [.. known.Where(form => form.Template == template)];
        if (ofTemplate.IsEmpty)
        {
            throw new UsageException(CommandTexts.NoTemplate(template!, Names(known, form => form.Template)));
        }

        var chosen = edition is null ? ofTemplate : [.. ofTemplate.Where(form => form.Edition == edition || Name(form) == edition)];
        if (chosen.IsEmpty)
        {
            throw new UsageException(CommandTexts.NoEdition(edition!, Names(ofTemplate, Name)));
        }

        return new FormChoice(chosen, template is not null || edition is not null);
    }

    /// <summary>Reads every report of a document, each on the form whose labels it carries; on the only one left where the user has named it.</summary>
    /// <param name="document">The document.</param>
    /// <returns>What was read; empty where none is on any of the forms.</returns>
    public ImmutableArray<ReadResult> ReadAll(Document document)
    {
        if (!isNamed || Official() is not { } only) return Binder.ReadAll(document, forms);
        if (forms.Length == 1) return Binder.ReadAll(document, only);
        return Binder.ReadAll(document, forms) is { IsEmpty: false } reports ? reports : Binder.ReadAll(document, only);
    }

    /// <summary>The forms, for a person: <c>disclosure-annual-report 2019, 2021</c>.</summary>
    public override string ToString() =>
        string.Join("; ", forms.GroupBy(form => form.Template).Select(group => $"{group.Key} {string.Join(", ", Names([.. group], Name))}"));

    // The only form left, beside which there may be variants of it.
    private Form? Official() => forms is [var single] ? single
        : forms.FirstOrDefault(form => form.Variant is null) is { } official && forms.All(form => form == official || form.Base == official) ? official
        : null;

    private static string Name(Form form) => form.Variant is { } variant ? $"{form.Edition}/{variant}" : form.Edition;

    private static string[] Names(ImmutableArray<Form> forms, Func<Form, string> name) => [.. forms.Select(name).Distinct().Order(StringComparer.Ordinal)];
}
