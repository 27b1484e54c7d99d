using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Schema;

namespace SchemaKit.Generator.Diagnostics;

/// <summary>Places in a schema as the compiler counts them: from 0, and by characters from the start of the file.</summary>
internal static class SchemaPlace
{
    /// <summary>A place in a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="place">The place, as people count.</param>
    /// <param name="cancel">Ends the reading.</param>
    public static Location In(AdditionalText file, TextPlace place, CancellationToken cancel)
    {
        var start = At(place.Line, place.Column);
        var end = At(place.EndLine, place.EndColumn);
        var lines = new LinePositionSpan(start, end < start ? start : end);
        if (file.GetText(cancel) is not { } text) return Location.Create(file.Path, default, lines);
        return Location.Create(file.Path, TextSpan.FromBounds(PositionIn(text, lines.Start), PositionIn(text, lines.End)), lines);
    }

    private static LinePosition At(int line, int column) => new(Math.Max(line - 1, 0), Math.Max(column - 1, 0));

    // A problem at the end of the file may lie on a line after the last.
    private static int PositionIn(SourceText text, LinePosition position) => position.Line < text.Lines.Count
        ? Math.Min(text.Lines[position.Line].Start + position.Character, text.Length)
        : text.Length;
}
