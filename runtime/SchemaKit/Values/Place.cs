using System.Globalization;

namespace SchemaKit;

/// <summary>Where in a file a text stood: line and column, each counted from 1 in characters of the file as text.</summary>
/// <param name="Line">The line, from 1; 0 where the text came from no file.</param>
/// <param name="Column">The column in characters, from 1; 0 where the text came from no file.</param>
public readonly record struct Place(int Line, int Column)
{
    /// <summary>Whether the text came from a file.</summary>
    public bool IsKnown => Line > 0;

    /// <summary>Whether it stands before another place of the same file.</summary>
    internal bool IsBefore(Place other) => Line < other.Line || (Line == other.Line && Column < other.Column);

    /// <summary><c>line,column</c>, or nothing when the place is not known.</summary>
    public override string ToString() => IsKnown ? string.Create(CultureInfo.InvariantCulture, $"{Line},{Column}") : "";
}
