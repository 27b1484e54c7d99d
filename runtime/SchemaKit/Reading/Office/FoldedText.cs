using System.Text;

namespace SchemaKit;

/// <summary>The text of a paragraph or cell while it is read: runs of white space folded, lines as written, nothing around it.</summary>
internal sealed class FoldedText
{
    private readonly StringBuilder buffer = new();
    private char pending;

    /// <summary>The last character so far; none where there is no text.</summary>
    public char? Last => buffer.Length == 0 ? null : pending != 0 ? pending : buffer[^1];

    public void Append(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is ' ' or '\t' or '\r' or '\f')
            {
                if (pending == 0) pending = ' ';
            }
            else if (character == '\n')
            {
                pending = '\n';
            }
            else if (buffer.Length > 0 || !WhiteSpace.IsSpace(character))
            {
                if (buffer.Length > 0 && pending != 0) buffer.Append(pending);
                buffer.Append(character);
                pending = '\0';
            }
        }
    }

    /// <summary>Breaks the line.</summary>
    public void Break() => pending = '\n';

    /// <summary>Takes the text, and starts another.</summary>
    public string Take()
    {
        while (buffer.Length > 0 && WhiteSpace.IsSpace(buffer[^1])) buffer.Length--;
        var text = buffer.ToString();
        buffer.Clear();
        pending = '\0';
        return text;
    }
}
