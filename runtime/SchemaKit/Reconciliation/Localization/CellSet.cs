using System.Collections;
using System.Numerics;

namespace SchemaKit;

/// <summary>A set of cells of one form, by their positions, in the order of the form.</summary>
internal sealed class CellSet : IEnumerable<int>
{
    private readonly ulong[] words;

    public CellSet(int cells) => words = new ulong[(cells + 63) / 64];

    private CellSet(ulong[] words) => this.words = words;

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in words) count += BitOperations.PopCount(word);
            return count;
        }
    }

    public CellSet Copy() => new((ulong[])words.Clone());

    public bool Contains(int cell) => (words[cell >> 6] & (1UL << (cell & 63))) != 0;

    public void Add(int cell) => words[cell >> 6] |= 1UL << (cell & 63);

    public void Add(CellSet cells)
    {
        for (var i = 0; i < words.Length; i++) words[i] |= cells.words[i];
    }

    /// <summary>Leaves only the cells that are in both.</summary>
    public void Keep(CellSet cells)
    {
        for (var i = 0; i < words.Length; i++) words[i] &= cells.words[i];
    }

    /// <summary>Whether some cell is in both.</summary>
    public bool Meets(CellSet cells)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if ((words[i] & cells.words[i]) != 0) return true;
        }

        return false;
    }

    public IEnumerator<int> GetEnumerator()
    {
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1) yield return (i << 6) + BitOperations.TrailingZeroCount(word);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
