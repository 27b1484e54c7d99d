using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace SchemaKit;

/// <summary>Every cell of a form, in the order of the form, found by position or by id. Safe to use from many threads.</summary>
public sealed class CellCatalogue : IReadOnlyList<CellDefinition>
{
    private readonly CellDefinition[] cells;
    private readonly FrozenDictionary<string, CellDefinition> byId;

    /// <summary>A catalogue of the cells given, which it numbers as they stand.</summary>
    /// <param name="cells">The cells; the index of each is its position.</param>
    /// <exception cref="ArgumentException">An index is not the position, or an id stands twice.</exception>
    public CellCatalogue(params CellDefinition[] cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Index != i) throw new ArgumentException(FormTexts.CellOutOfOrder(cells[i].Id, cells[i].Index, i).ToString(), nameof(cells));
        }

        this.cells = cells;
        byId = cells.ToFrozenDictionary(cell => cell.Id, StringComparer.Ordinal);
    }

    /// <summary>How many cells the form has.</summary>
    public int Count => cells.Length;

    /// <summary>The cell at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    public CellDefinition this[int index] => cells[index];

    /// <summary>The cell of an id.</summary>
    /// <param name="id">The id, such as <c>applications.received.total</c>.</param>
    /// <exception cref="ArgumentException">The form has no such cell.</exception>
    public CellDefinition this[string id] =>
        TryGet(id, out var cell) ? cell : throw new ArgumentException(FormTexts.NoCell(id).ToString(), nameof(id));

    /// <summary>Looks a cell up.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cell">The cell, where there is one.</param>
    public bool TryGet(string id, [NotNullWhen(true)] out CellDefinition? cell) => byId.TryGetValue(id, out cell);

    /// <summary>The ids of cells that follow each other.</summary>
    /// <param name="range">Their positions.</param>
    public IEnumerable<string> Ids(Range range) => cells[range].Select(cell => cell.Id);

    /// <inheritdoc/>
    public IEnumerator<CellDefinition> GetEnumerator() => ((IEnumerable<CellDefinition>)cells).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
