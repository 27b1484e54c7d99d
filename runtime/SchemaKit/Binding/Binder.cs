using System.Collections.Immutable;

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
    /// <returns>What was read; null where the document is no report on any of the forms, and <see cref="OtherDocument"/> tells what it is.</returns>
    /// <exception cref="DocumentException">It holds several reports; <see cref="ReadAll(Document, IReadOnlyList{Form})"/> reads each.</exception>
    public static ReadResult? Read(Document document, IReadOnlyList<Form> forms) => TheOnly(document, ReadAll(document, forms));

    /// <summary>Reads a document as a report on one form, whether it looks like one or not.</summary>
    /// <param name="document">The document.</param>
    /// <param name="form">The form.</param>
    /// <exception cref="DocumentException">It holds several reports; <see cref="ReadAll(Document, Form)"/> reads each.</exception>
    public static ReadResult Read(Document document, Form form) => TheOnly(document, ReadAll(document, form))!;

    /// <summary>Reads every report of a document, one below the other, each on the form whose labels it carries.</summary>
    /// <param name="document">The document.</param>
    /// <param name="forms">The forms they may be on, several editions of one template among them.</param>
    /// <returns>What was read, in the order of the document; empty where it holds no report on any of the forms. A copy of a report is left out, with a remark.</returns>
    /// <exception cref="DocumentException">It holds more reports than any document does.</exception>
    public static ImmutableArray<ReadResult> ReadAll(Document document, IReadOnlyList<Form> forms)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(forms);
        var keys = new DocumentKeys(document);
        if (EditionChoice.Among(forms, keys, TellingLabels) is not { } form) return [];
        var reports = ReadParts(keys, forms, part => VariantChoice.Read(part, EditionChoice.Among(forms, part, TellingLabels) ?? form, forms, Read));

        // A list of links, or a page that says it was not found, may well name reports.
        return reports is [{ HasTables: false, Claims.IsEmpty: true }] && OtherDocument.Of(document).IsCertain ? [] : reports;
    }

    /// <summary>Reads every report of a document, one below the other, as reports on one form, whether they look like it or not.</summary>
    /// <param name="document">The document.</param>
    /// <param name="form">The form.</param>
    /// <returns>What was read, in the order of the document; at least one. A copy of a report is left out, with a remark.</returns>
    /// <exception cref="DocumentException">It holds more reports than any document does.</exception>
    public static ImmutableArray<ReadResult> ReadAll(Document document, Form form)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(form);
        var reports = ReadParts(new DocumentKeys(document), [form], part => Read(part, form));
        return reports is [{ HasTables: false } only] && OtherDocument.Of(document) is { IsCertain: true } other
            ? [only.With([.. only.Remarks, new Remark(other.Message, default)])]
            : reports;
    }

    private static ImmutableArray<ReadResult> ReadParts(DocumentKeys keys, IReadOnlyList<Form> forms, Func<DocumentKeys, ReadResult> read)
    {
        var starts = ReportParts.StartsIn(keys, forms);
        if (starts.Length == 1) return [read(keys)];
        var parts = new List<(ReadResult, Place)>();
        var (pieces, isInTable) = (keys.Document.Pieces, false);
        for (var i = 0; i < starts.Length; i++)
        {
            var end = i + 1 < starts.Length ? starts[i + 1] : pieces.Length;
            var part = new DocumentKeys(keys.Document.Part(starts[i], end, isInTable));
            parts.Add((read(part), pieces[starts[i]].Place));
            for (var piece = starts[i]; piece < end; piece++)
            {
                if (pieces[piece].Kind is PieceKind.TableStart or PieceKind.TableEnd) isInTable = pieces[piece].Kind == PieceKind.TableStart;
            }
        }

        return [.. ReportCopies.LeftOut(parts)];
    }

    private static ReadResult Read(DocumentKeys keys, Form form)
    {
        var index = FormIndex.Of(form);
        var read = FormReader.Read(index, GluedRows.Apart(index, SpacedTables.InOrder(index, keys)));
        return read.With([.. keys.Document.Remarks, .. read.Remarks, .. MissingTables.Remarks(read, keys)]);
    }

    private static ReadResult? TheOnly(Document document, ImmutableArray<ReadResult> reports)
    {
        if (reports.Length < 2) return reports.FirstOrDefault();
        throw new DocumentException(document.Name, BindingTexts.HoldsReports(reports.Length, [.. reports.Select(read => NameOf(read.Report))]));
    }

    private static object NameOf(Report report)
    {
        var body = report.Organization ?? (object)BindingTexts.NoBodyNamed;
        return report.Year is { } year ? BindingTexts.ReportOf(body, year) : body;
    }
}
