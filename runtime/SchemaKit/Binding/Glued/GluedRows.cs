using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>
/// Parts rows that were run together, label and figures in one text: <c>规章000</c> can be read only because it is known how many
/// cells the row has. One digit for each cell, or any number for the only one; everything else is left unplaced.
/// </summary>
internal static class GluedRows
{
    /// <summary>The document with such rows taken apart; itself where there are none.</summary>
    /// <param name="index">The form whose rows they are.</param>
    /// <param name="keys">The document.</param>
    public static DocumentKeys Apart(FormIndex index, DocumentKeys keys)
    {
        var document = keys.Document;
        ImmutableArray<Piece>.Builder? pieces = null;
        for (var i = 0; i < document.Pieces.Length; i++)
        {
            var piece = document.Pieces[i];
            if (GluedRow.Find(index, document, piece, keys[i]) is not { } row)
            {
                pieces?.Add(piece);
                continue;
            }

            if (pieces is null)
            {
                pieces = ImmutableArray.CreateBuilder<Piece>(document.Pieces.Length + row.Cells);
                pieces.AddRange(document.Pieces, i);
            }

            row.AddTo(pieces, document, piece);
        }

        return pieces is null ? keys : new DocumentKeys(document.With(pieces.ToImmutable()));
    }
}
