namespace SchemaKit;

/// <summary>The base of every generated report type.</summary>
/// <typeparam name="TSelf">The generated type.</typeparam>
public abstract class Report<TSelf> : Report
    where TSelf : Report<TSelf>, IReportType<TSelf>
{
    /// <summary>A report over a block of cells.</summary>
    /// <param name="block">What every cell says.</param>
    /// <param name="identity">Which report it is.</param>
    /// <exception cref="ArgumentException">The block belongs to another form.</exception>
    protected Report(CellBlock block, ReportIdentity identity) : base(block, identity)
    {
        if (!ReferenceEquals(block.Catalogue, TSelf.Form.Cells)) throw new ArgumentException(FormTexts.CellsOfOtherForm.ToString(), nameof(block));
    }

    /// <summary>A report in which every cell is missing: the start for one that is filled in code.</summary>
    public static TSelf Empty { get; } = TSelf.Create(new CellBlock(TSelf.Form.Cells, new CellValue[TSelf.Form.Cells.Count]), ReportIdentity.Unknown);

    /// <summary>Reads a document as a report on this form, whichever form it looks like.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="DocumentException">It holds several reports; <see cref="ReadAll"/> reads each.</exception>
    public static ReadResult<TSelf> Read(Document document) => new(Binder.Read(document, TSelf.Form));

    /// <summary>Reads every report of a document, one below the other, as reports on this form, whichever form they look like.</summary>
    /// <param name="document">The document.</param>
    /// <returns>At least one, in the order of the document; a copy of a report is left out, with a remark.</returns>
    public static IReadOnlyList<ReadResult<TSelf>> ReadAll(Document document) => [.. Binder.ReadAll(document, TSelf.Form).Select(read => new ReadResult<TSelf>(read))];

    /// <summary>Reads a report back from what <see cref="Report.ToJson"/> wrote.</summary>
    /// <param name="utf8Json">The JSON text as UTF-8.</param>
    /// <exception cref="FormatException">It is no such report; the message says where and why.</exception>
    public static TSelf FromJson(ReadOnlySpan<byte> utf8Json) => (TSelf)ReportJson.Read(utf8Json, TSelf.Form);

    /// <inheritdoc cref="FromJson(ReadOnlySpan{byte})"/>
    public static TSelf FromJson(string json) => FromJson(System.Text.Encoding.UTF8.GetBytes(json));

    /// <inheritdoc/>
    public sealed override Form GetForm() => TSelf.Form;

    /// <summary>The same report with one cell saying something else.</summary>
    /// <param name="cell">The cell, as a view of any report on this form.</param>
    /// <param name="value">What it says instead.</param>
    /// <exception cref="ArgumentException">The cell belongs to another form.</exception>
    public TSelf With(Cell cell, CellValue value) => With(cell.Definition, value);

    /// <summary>The same report with one cell saying something else.</summary>
    /// <param name="cell">The cell, out of the form's catalogue.</param>
    /// <param name="value">What it says instead.</param>
    /// <exception cref="ArgumentException">The cell belongs to another form.</exception>
    public TSelf With(CellDefinition cell, CellValue value)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (cell.Index >= Count || !ReferenceEquals(Block.Catalogue[cell.Index], cell)) throw new ArgumentException(FormTexts.CellOfOtherForm(cell.Id).ToString(), nameof(cell));
        return TSelf.Create(Block.With(cell.Index, value), Identity);
    }

    /// <summary>The same report with one cell saying something else.</summary>
    /// <param name="id">The id of the cell.</param>
    /// <param name="value">What it says instead.</param>
    /// <exception cref="ArgumentException">The form has no such cell.</exception>
    public TSelf With(string id, CellValue value) => With(Block.Catalogue[id], value);

    /// <summary>The same figures as the report of another body or year.</summary>
    /// <param name="identity">Which report it is instead.</param>
    public TSelf With(ReportIdentity identity) => TSelf.Create(Block, identity);
}
