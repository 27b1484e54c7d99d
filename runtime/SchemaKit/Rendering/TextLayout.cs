using System.Text;

namespace SchemaKit;

/// <summary>A layout that is text.</summary>
public abstract class TextLayout : Layout
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private protected TextLayout(string id, object name, string extension) : base(id, name, extension)
    {
    }

    /// <inheritdoc/>
    public sealed override void WriteUnchecked(PrintedReport report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var writer = new StreamWriter(stream, Utf8, bufferSize: -1, leaveOpen: true) { NewLine = "\n" };
        Write(report, writer);
    }

    /// <summary>A report in this layout.</summary>
    /// <param name="report">The report; its body and year stand in the title.</param>
    /// <param name="opening">What stands before the tables, a line for each paragraph.</param>
    /// <param name="closing">What stands after them, a line for each paragraph.</param>
    /// <exception cref="RenderingException">The layout cannot say this report.</exception>
    public string Render(Report report, string opening = "", string closing = "")
    {
        using var stream = new MemoryStream();
        Write(report, stream, opening, closing);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>What is printed as it is, whatever reading may make of it: for pages of a publisher's own making, in tests.</summary>
    /// <param name="report">The report as printed.</param>
    public string RenderUnchecked(PrintedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var writer = new StringWriter { NewLine = "\n" };
        Write(report, writer);
        return writer.ToString();
    }

    /// <summary>Writes what is printed; lines end as the writer ends them.</summary>
    internal abstract void Write(PrintedReport report, TextWriter writer);
}
