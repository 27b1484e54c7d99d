using System.Text;

namespace SchemaKit;

/// <summary>The text of a paragraph while it is read: spaces and lines as written, nothing around it.</summary>
internal sealed class ShownText
{
    private readonly StringBuilder buffer = new();

    /// <summary>The last character so far; none where there is no text.</summary>
    public char? Last => buffer.Length == 0 ? null : buffer[^1];

    /// <summary>Adds what a run of text says, in which line ends are spaces.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (buffer.Length > 0 || !WhiteSpace.IsSpace(character)) buffer.Append(character is '\n' or '\r' ? ' ' : character);
        }
    }

    /// <summary>Breaks the line.</summary>
    public void Break()
    {
        if (buffer.Length > 0) buffer.Append('\n');
    }

    /// <summary>Takes the text, and starts another.</summary>
    public string Take()
    {
        while (buffer.Length > 0 && WhiteSpace.IsSpace(buffer[^1])) buffer.Length--;
        var text = buffer.ToString();
        buffer.Clear();
        return text;
    }
}
