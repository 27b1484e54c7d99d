namespace SchemaKit.TextTemplates;

/// <summary>What a piece of a template is.</summary>
internal enum TagKind
{
    /// <summary>Text that is written out as it is.</summary>
    Text,

    /// <summary><c>{{name}}</c>: what the model says.</summary>
    Value,

    /// <summary><c>{{> Name}}</c>: another template, filled with the same model.</summary>
    Part,

    /// <summary><c>{{#each items}}</c>, <c>{{#if value}}</c> or <c>{{#with value}}</c>.</summary>
    Open,

    /// <summary><c>{{else}}</c>.</summary>
    Else,

    /// <summary><c>{{/each}}</c> and the like.</summary>
    Close,

    /// <summary><c>{{! remark}}</c>.</summary>
    Remark,
}

/// <summary>A piece of a template.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Word">The text, the name, or for what opens and closes the word that says how: <c>each</c>.</param>
/// <param name="Argument">What the word is about; empty for all other kinds.</param>
/// <param name="Line">Where it stands, from 0.</param>
internal sealed record TemplateTag(TagKind Kind, string Word, string Argument, int Line);
