namespace SchemaKit;

/// <summary>Everything that the words of a form introduce in the texts before the first section, and in the head of the page.</summary>
internal sealed class IdentityStatements
{
    private const string Enders = "|｜】]";

    private readonly List<(IdentityField Field, bool IsOtherwise, Stated<string> Said)> statements = [];

    /// <summary>Gathers what is said.</summary>
    /// <param name="document">The document.</param>
    /// <param name="texts">The texts before the first section.</param>
    /// <param name="form">The form.</param>
    public IdentityStatements(Document document, IReadOnlyList<IdentityText> texts, Form form)
    {
        var labels = FormIndex.Of(form).IdentityLabels;
        for (var i = 0; i < texts.Count; i++)
        {
            Add(document, texts, i, labels);

            // A number may also stand on a line of its own under the title.
            if (IdentityDocumentNumber.IsWhole(texts[i].Simple))
                Add(IdentityField.DocumentNumber, false, texts[i].Raw(0, texts[i].Simple.Length), texts[i].Place, "text");
        }

        foreach (var meta in document.Page.Metas)
        {
            foreach (var (field, mark) in labels.Fields)
            {
                if (mark.Meta.Contains(meta.Name, StringComparer.OrdinalIgnoreCase)) Add(field, false, meta.Content, meta.Place, "meta " + meta.Name);
            }
        }
    }

    /// <summary>What is said of one thing, in one way.</summary>
    /// <typeparam name="T">What it is read as.</typeparam>
    /// <param name="field">What it is.</param>
    /// <param name="what">What to call it in a remark.</param>
    /// <param name="read">Reads it; null where what is said is none.</param>
    /// <param name="doubts">Takes a remark where two different things are said.</param>
    /// <param name="isDoubtful">Whether they are.</param>
    public Stated<T>? TheOne<T>(IdentityField field, Message what, Func<string, T?> read, List<Remark> doubts, out bool isDoubtful)
        where T : class, IEquatable<T>
    {
        isDoubtful = false;
        foreach (var isOtherwise in (bool[])[false, true])
        {
            var said = statements.Where(statement => statement.Field == field && statement.IsOtherwise == isOtherwise)
                .Select(statement => (statement.Said, Value: read(statement.Said.Value)))
                .Where(statement => statement.Value is not null)
                .DistinctBy(statement => statement.Value)
                .ToList();
            if (said.Count == 0) continue;
            if (said is [var (only, value)]) return new Stated<T>(value!, only.Raw, only.Place, only.By);
            isDoubtful = true;
            doubts.Add(Doubt(what, [.. said.Select(statement => statement.Said)]));
            return null;
        }

        return null;
    }

    /// <summary>A remark that different things are said of one.</summary>
    public static Remark Doubt(Message what, IReadOnlyList<Stated<string>> said) => new(
        BindingTexts.SaidInWays(what, said.Count, [.. said.Select(one => BindingTexts.SaidBy(one.ToldBy, one.Raw, one.Place))]),
        said[0].Place);

    private void Add(Document document, IReadOnlyList<IdentityText> texts, int i, IdentityLabels labels)
    {
        var text = texts[i];
        IdentityLabel? open = null;
        foreach (var label in labels.In(text))
        {
            if (open is { } before) Add(text, before, label.Start);
            open = label;
        }

        if (open is not { } last) return;
        if (last.End < text.Simple.Length) Add(text, last, text.Simple.Length);
        else if (i + 1 < texts.Count && IsRightBehind(document, text.Index, texts[i + 1].Index) && !labels.In(texts[i + 1]).Any(label => label.Start == 0))
            Add(last.Field, last.IsOtherwise, texts[i + 1].Raw(0, ValueEnd(texts[i + 1], 0, texts[i + 1].Simple.Length)), texts[i + 1].Place, text.Raw(last.Start, last.WordEnd));
    }

    private void Add(IdentityText text, IdentityLabel label, int end) => Add(
        label.Field, label.IsOtherwise, text.Raw(label.End, ValueEnd(text, label.End, end)), text.PlaceOf(label.End), text.Raw(label.Start, label.WordEnd));

    private void Add(IdentityField field, bool isOtherwise, string raw, Place place, string by)
    {
        if (raw.Length > 0 && !NumberGrammar.IsNotApplicable(raw)) statements.Add((field, isOtherwise, new Stated<string>(raw, raw, place, by)));
    }

    // An empty cell, the end of a table or anything else in between means that nothing was filled in.
    private static bool IsRightBehind(Document document, int label, int value)
    {
        for (var i = label + 1; i < value; i++)
        {
            if (document.Pieces[i].Kind is not (PieceKind.Gap or PieceKind.SoftRowEnd)) return false;
        }

        return true;
    }

    private static int ValueEnd(IdentityText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Enders.Contains(text.Simple[i]) || (i > start && text.IsParted(i))) return i;
        }

        return end;
    }
}
