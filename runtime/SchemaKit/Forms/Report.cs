using System.Collections;
using System.Text.Json;

namespace SchemaKit;

/// <summary>
/// A report on some form: what it says in every cell. Immutable; two reports are equal when they are the same report
/// (body and year) on the same form and say the same in every cell, wherever they were read.
/// </summary>
public abstract class Report : IReadOnlyList<Cell>, IEquatable<Report>
{
    private protected Report(CellBlock block, ReportIdentity identity)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(identity);
        Block = block;
        Identity = identity;
    }

    /// <summary>Which report this is.</summary>
    public ReportIdentity Identity { get; }

    /// <summary>The publishing body as the report names it; null where it does not say.</summary>
    public string? Organization => Identity.Organization;

    /// <summary>The report year; null where the report does not say.</summary>
    public int? Year => Identity.Year;

    /// <summary>How many cells the form has.</summary>
    public int Count => Block.Catalogue.Count;

    /// <summary>The flat block that the typed views look into.</summary>
    public CellBlock Block { get; }

    /// <summary>The cell at a position in the form's order.</summary>
    /// <param name="index">The position, from 0.</param>
    public Cell this[int index] => Block[index];

    /// <summary>The cell of an id.</summary>
    /// <param name="id">The id, such as <c>applications.received.total</c>.</param>
    /// <exception cref="ArgumentException">The form has no such cell.</exception>
    public Cell this[string id] => Block[Block.Catalogue[id].Index];

    /// <summary>The form this is a report on.</summary>
    public abstract Form GetForm();

    /// <summary>Holds every rule of the form against the report. Changes nothing.</summary>
    public Reconciliation Reconcile() => Reconciliation.Of(GetForm(), Block);

    /// <summary>Holds the report against that of the year before. Changes nothing.</summary>
    /// <param name="previous">The report of the year before, on the same edition of the form or on the one before it.</param>
    /// <exception cref="ArgumentException">
    /// The other report is on a form that this one is not compared with, is known to be of another body, or is known not to be of the
    /// year before; the message says which.
    /// </exception>
    public ReconciliationAcrossYears Reconcile(Report previous) => ReconciliationAcrossYears.Of(this, previous);

    /// <summary>The values that the rules of the form force upon cells that say no number (deductive imputation). Changes nothing.</summary>
    public Implications Imply() => Implications.Of(GetForm(), Block);

    /// <summary>
    /// The smallest sets of cells whose correction lets every rule of the form hold, the likeliest first (error localization).
    /// Changes nothing.
    /// </summary>
    public Diagnosis Diagnose() => ErrorLocalization.Of(GetForm(), Block);

    /// <summary>The report as a web page, in the layout, labels and order of the form; <see cref="Layout"/> has the other layouts.</summary>
    /// <exception cref="RenderingException">A page cannot say this report so that it reads back.</exception>
    public string ToHtml() => Layout.Html.Render(this);

    /// <summary>The report as Markdown, in the labels and order of the form.</summary>
    /// <exception cref="RenderingException">Markdown cannot say this report so that it reads back.</exception>
    public string ToMarkdown() => Layout.Markdown.Render(this);

    /// <summary>Writes the report as one JSON object.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteTo(Utf8JsonWriter writer) => ReportJson.Write(writer, this);

    /// <summary>The report as JSON text.</summary>
    public string ToJson() => ReportJson.Write(this);

    /// <inheritdoc/>
    public bool Equals(Report? other) =>
        other is not null && GetType() == other.GetType() && Identity == other.Identity && Block.Equals(other.Block);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Report);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Identity, Block);

    /// <inheritdoc/>
    public IEnumerator<Cell> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return Block[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
