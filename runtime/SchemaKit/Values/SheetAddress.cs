using System.Globalization;

namespace SchemaKit;

/// <summary>The name of a cell in a spreadsheet: B7 is the second column of the seventh row.</summary>
internal static class SheetAddress
{
    /// <summary>How many rows a sheet can have.</summary>
    public const int MostRows = 1 << 20;

    /// <summary>How many columns a sheet can have.</summary>
    public const int MostColumns = 1 << 14;

    private const int Letters = 26;

    /// <summary>The name of a cell.</summary>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public static string Of(int row, int column)
    {
        Span<char> letters = stackalloc char[8];
        var start = letters.Length;
        for (var rest = column; rest > 0; rest = (rest - 1) / Letters) letters[--start] = (char)('A' + ((rest - 1) % Letters));
        return string.Create(CultureInfo.InvariantCulture, $"{letters[start..]}{row}");
    }

    /// <summary>Reads the name of a cell; the marks of an absolute address are left out.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int row, out int column)
    {
        (row, column) = (0, 0);
        var isColumn = true;
        foreach (var character in text)
        {
            if (character == '$') continue;
            if (isColumn && char.IsAsciiLetter(character))
            {
                column = (column * Letters) + char.ToUpperInvariant(character) - 'A' + 1;
                if (column > MostColumns) return false;
            }
            else if (char.IsAsciiDigit(character) && column > 0)
            {
                isColumn = false;
                row = (row * 10) + character - '0';
                if (row > MostRows) return false;
            }
            else
            {
                return false;
            }
        }

        return row > 0;
    }
}
