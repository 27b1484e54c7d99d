using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>Finds the cells of a form in a document. Rules of arithmetic play no part in it.</summary>
public static class Binder
{
    /// <summary>Reads a document as a report on the form, out of several, whose labels it carries.</summary>
    /// <param name="document">The document.</param>
    /// <param name="forms">The forms it may be on, the editions of several templates among them.</param>
    /// <returns>What was read; null where the document is no report on any of the forms.</returns>
    public static ReadResult? Read(Document document, IReadOnlyList<Form> forms) => throw new NotSupportedException();

    /// <summary>Reads a document as a report on one form, whether it looks like one or not.</summary>
    /// <param name="document">The document.</param>
    /// <param name="form">The form.</param>
    public static ReadResult Read(Document document, Form form) => throw new NotSupportedException();
}
