namespace SchemaKit;

/// <summary>
/// Finds the cells of a form in a document, by labels, their order and the number of cells; rules of arithmetic play no part.
/// Where that does not decide, a figure is listed as unplaced.
/// </summary>
public static class Binder
{
    // So many labels of a form in one document are no accident.
    private const int TellingLabels = 5;

    /// <summary>Reads a document as a report on the one form, out of several, whose labels it carries.</summary>
    /// <param name="document">The document.</param>
    /// <param name="forms">The forms it may be on, several editions of one template among them.</param>
    /// <returns>What was read; null where the document is no report on any of the forms.</returns>
    public static ReadResult? Read(Document document, IReadOnlyList<Form> forms)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(forms);
        var keys = new DocumentKeys(document);
        return EditionChoice.Among(forms, keys, TellingLabels) is { } form ? Read(FormIndex.Of(form), keys) : null;
    }

    /// <summary>Reads a document as a report on one form, whether it looks like one or not.</summary>
    /// <param name="document">The document.</param>
    /// <param name="form">The form.</param>
    public static ReadResult Read(Document document, Form form)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(form);
        return Read(FormIndex.Of(form), new DocumentKeys(document));
    }

    private static ReadResult Read(FormIndex index, DocumentKeys keys) => 
        FormReader.Read(index, GluedRows.Apart(index, SpacedTables.InOrder(index, keys)));
}
