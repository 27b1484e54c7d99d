namespace SchemaKit;

/// <summary>
/// A way of writing a report into a file, in the form's own labels and order. Whatever is written reads back as the same report: the
/// same body, the same year, the same in every cell. It is read before it is handed over, and what would read differently is refused.
/// </summary>
/// <remarks>
/// <para>A number is written as it was published, else in invariant digits; a blank cell is empty; a cell to which nothing applies
/// keeps its mark, else is a slash; a text is written as it is; a cell that is missing says <c>..</c>, the mark by which official
/// statistics say that a figure is not known. Sections and tables of which every cell is missing are left out.</para>
/// <para>Every layout refuses a text that no reading gives, since it reads as a number, a mark or a blank or has white space around
/// it; a text that is a label or title of the form, as labels are compared; a number rounded to a step that no number word stands for; a
/// year or the name of a body that no title can tell.</para>
/// <para>A page refuses carriage returns and other control characters in a text besides. Layouts of text refuse a text in the first cell
/// of a table that is a single line of figures. Layouts of plain text refuse a pipe in a text, and where they would take it for
/// something else a tab, a line break, a text of nothing but dashes and colons, and one that makes a page of the file
/// (<c>&lt;table</c>). Nothing else is refused.</para>
/// </remarks>
public abstract class Layout
{
    // The name of a format, or a message that describes one.
    private readonly object name;

    /// <summary>A layout whose name on the command line is that of its file format, such as <c>docx</c>.</summary>
    private protected Layout(string name, string extension) : this(extension[1..], name, extension)
    {
    }

    private protected Layout(string id, object name, string extension)
    {
        Id = id;
        this.name = name;
        Extension = extension;
    }

    /// <summary>A web page, its tables with cells that span rows and columns as on the form.</summary>
    public static TextLayout Html { get; } = new HtmlLayout();

    /// <summary>A row a line, a pipe between its cells.</summary>
    public static TextLayout InlinePipes { get; } = new InlinePipeLayout();

    /// <summary>A cell a line, ended by a pipe; a row that ends in a cell over several columns is closed by a line of pipes.</summary>
    public static TextLayout LinesEndedByPipes { get; } = new PipeEndedLineLayout();

    /// <summary>A cell a line, and a line with nothing but a pipe after each.</summary>
    public static TextLayout LonePipes { get; } = new LonePipeLayout();

    /// <summary>A cell a line, led by a tab; a cell that spans leaves its lines empty.</summary>
    public static TextLayout TabLedLines { get; } = new TabLedLineLayout();

    /// <summary>A row a line, a tab between its cells, as tables are pasted from a sheet.</summary>
    public static TextLayout Tabs { get; } = new TabLayout();

    /// <summary>Markdown, with tables as GitHub has them.</summary>
    public static TextLayout Markdown { get; } = new MarkdownLayout();

    /// <summary>A cell a paragraph.</summary>
    public static TextLayout Paragraphs { get; } = new ParagraphLayout();

    /// <summary>A Word file, its tables merged as on the form.</summary>
    public static Layout Word { get; } = new WordLayout();

    /// <summary>A spreadsheet, its tables merged as on the form, its figures numbers that can be calculated with.</summary>
    public static Layout Excel { get; } = new SheetLayout();

    /// <summary>Every layout that is text.</summary>
    public static IReadOnlyList<TextLayout> Texts { get; } = [InlinePipes, LinesEndedByPipes, LonePipes, TabLedLines, Tabs, Paragraphs, Markdown, Html];

    /// <summary>Every layout.</summary>
    public static IReadOnlyList<Layout> All { get; } = [.. Texts, Word, Excel];

    /// <summary>The name that the command line uses, such as <c>html</c>.</summary>
    public string Id { get; }

    /// <summary>What the layout is called.</summary>
    public string Name => name.ToString()!;

    /// <summary>What the name of a file in this layout ends in, such as <c>.html</c>.</summary>
    public string Extension { get; }

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report; its body and year stand in the title.</param>
    /// <param name="stream">Where to; stays open. Text is UTF-8.</param>
    /// <param name="opening">What stands before the tables, a line for each paragraph.</param>
    /// <param name="closing">What stands after them, a line for each paragraph.</param>
    /// <exception cref="RenderingException">The layout cannot say this report. Nothing was written.</exception>
    public void Write(Report report, Stream stream, string opening = "", string closing = "")
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        using var written = new MemoryStream();
        WriteUnchecked(PrintedReport.Of(report, opening, closing), written);
        written.Position = 0;
        RenderingCheck.ReadsBack(report, written, this);
        written.WriteTo(stream);
    }

    /// <summary>Writes what is printed as it is, whatever reading may make of it: for pages of a publisher's own making, in tests.</summary>
    /// <param name="report">The report as printed.</param>
    /// <param name="stream">Where to; stays open. Text is UTF-8.</param>
    public abstract void WriteUnchecked(PrintedReport report, Stream stream);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
