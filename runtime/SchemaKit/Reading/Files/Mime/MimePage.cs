using System.Text;

namespace SchemaKit;

/// <summary>Reads the page in an MHTML file, or in a mail. Lines and columns are those of the page, decoded.</summary>
internal static class MimePage
{
    private const int MostNested = 8;

    /// <summary>Reads a file into a document.</summary>
    /// <exception cref="DocumentException">There is no page in it, or none that can be read.</exception>
    public static Document Read(byte[] bytes, string? name, ReadingLimits limits)
    {
        var root = MimeMessage.Read(bytes);
        if (Page(root, 0) is not { } page) throw new DocumentException(name, ReadingTexts.NoPageInIt);
        var content = TransferEncoding.Decode(page.Body.Span, page.Field("Content-Transfer-Encoding"), name);
        if (page.MediaType == "text/html" && HasFrames(content))
        {
            throw new DocumentException(name, ReadingTexts.PageOfFrames);
        }

        var document = Document.Parse(TextDecoding.Decode(content, name, page.Parameter("Content-Type", "charset")), name, limits);
        return page.IsWhole ? document : document.With([new Remark(ReadingTexts.PageCutOff, default)]);
    }

    private static MimeMessage? Page(MimeMessage message, int depth)
    {
        if (!message.HasParts) return message.MediaType is "text/html" or "application/xhtml+xml" or "text/plain" ? message : null;
        if (depth > MostNested) return null;
        var start = message.Parameter("Content-Type", "start");
        MimeMessage? found = null;
        foreach (var part in message.Parts())
        {
            if (Page(part, depth + 1) is not { } page) continue;
            if (start is not null && part.Field("Content-ID") == start) return page;

            // The first page is what is shown, before any text that says the same.
            if (found is null || (found.MediaType == "text/plain" && page.MediaType != "text/plain")) found = page;
        }

        return found;
    }

    private static bool HasFrames(byte[] content) =>
        Encoding.Latin1.GetString(content).Contains("<frameset", StringComparison.OrdinalIgnoreCase);
}
