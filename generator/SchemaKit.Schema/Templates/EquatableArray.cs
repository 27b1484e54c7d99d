using System.Collections;

namespace SchemaKit.Schema;

/// <summary>An array that never changes and is equal to another of equal elements, so that a pipeline can tell whether anything changed.</summary>
/// <typeparam name="T">The elements.</typeparam>
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
    where T : IEquatable<T>
{
    private readonly T[]? elements;

    /// <summary>An array of the elements given.</summary>
    /// <param name="elements">The elements, copied.</param>
    public EquatableArray(IEnumerable<T> elements) => this.elements = elements.ToArray();

    /// <summary>An array without elements.</summary>
    public static EquatableArray<T> Empty => default;

    /// <summary>How many elements there are.</summary>
    public int Count => elements?.Length ?? 0;

    /// <summary>The element at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    public T this[int index] => elements![index];

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other) => (elements ?? []).AsSpan().SequenceEqual((other.elements ?? []).AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var element in this) hash = unchecked((hash * 31) + (element?.GetHashCode() ?? 0));
        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)(elements ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
