using System.Globalization;
using System.Text;

namespace SchemaKit;

/// <summary>One section of a number format.</summary>
internal sealed class NumberSection
{
    private static readonly string[] Generals = ["General", "G/通用格式"];

    private readonly StringBuilder prefix = new();
    private readonly StringBuilder suffix = new();
    private bool hasDigits;
    private bool isBroken;
    private string comparison = "";
    private decimal compared;

    private NumberSection(string code) => Code = code;

    /// <summary>The section as written.</summary>
    public string Code { get; }

    /// <summary>The words in front of the number.</summary>
    public string Prefix => prefix.ToString();

    /// <summary>The words behind the number.</summary>
    public string Suffix => suffix.ToString();

    public bool IsDate { get; private set; }

    public bool IsPercent { get; private set; }

    /// <summary>How many times the number is shown in thousands.</summary>
    public int Thousands { get; private set; }

    /// <summary>Whether it says for which numbers it is meant.</summary>
    public bool IsConditional => comparison.Length > 0;

    /// <summary>Whether it writes something else than the digits of the number one after the other.</summary>
    public bool HidesItsNumber => isBroken || !hasDigits;

    /// <summary>Whether nothing but dashes or spaces stands for the number, as for zeros in accounts.</summary>
    public bool IsEmpty => !isBroken && prefix.Length == 0;

    /// <summary>Whether it is meant for a number.</summary>
    public bool Holds(decimal number) => comparison switch
    {
        "<" => number < compared,
        "<=" => number <= compared,
        ">" => number > compared,
        ">=" => number >= compared,
        "<>" => number != compared,
        _ => number == compared,
    };

    public static List<NumberSection> ParseAll(string code)
    {
        var sections = new List<NumberSection>();
        for (var rest = code.AsSpan(); ;)
        {
            var length = LengthOf(rest);
            var section = new NumberSection(rest[..length].ToString());
            section.Parse(rest[..length]);
            sections.Add(section);
            if (length == rest.Length) return sections;
            rest = rest[(length + 1)..];
        }
    }

    // A section ends at a semicolon, but not at a quoted or escaped one.
    private static int LengthOf(ReadOnlySpan<char> code)
    {
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == ';') return i;
            if (code[i] is '\\' or '_' or '*' or '!') i++;
            else if (code[i] == '"') i += Math.Max(0, code[(i + 1)..].IndexOf('"')) + 1;
        }

        return code.Length;
    }

    private void Parse(ReadOnlySpan<char> code)
    {
        var commas = 0;
        for (var i = 0; i < code.Length; i++)
        {
            var rest = code[i..];
            if (GeneralIn(rest) is > 0 and var length)
            {
                Digit();
                i += length - 1;
                continue;
            }

            switch (code[i])
            {
                case '0' or '#' or '?' or '@':
                    Digit();
                    commas = 0;
                    break;
                case ',':
                    commas++;
                    break;
                case '%':
                    IsPercent = true;
                    suffix.Append('%');
                    break;
                case '"':
                    var end = Math.Max(0, rest[1..].IndexOf('"'));
                    Word(rest.Slice(1, end));
                    i += end + 1;
                    break;
                case '[':
                    i += Bracket(rest);
                    break;
                case '\\' or '!' when rest.Length > 1:
                    Word(rest.Slice(1, 1));
                    i++;
                    break;
                case '_' or '*':
                    i++;
                    break;
                case 'E' or 'e' when rest.Length > 1 && rest[1] is '+' or '-' && hasDigits:
                    i++;
                    break;
                case 'y' or 'Y' or 'm' or 'M' or 'd' or 'D' or 'h' or 'H' or 's' or 'S' or 'e' or 'E':
                    IsDate = true;
                    break;
                case not ('.' or '/' or ' '):
                    Word(rest[..1]);
                    break;
            }
        }

        Thousands = commas;
    }

    private static int GeneralIn(ReadOnlySpan<char> code)
    {
        foreach (var general in Generals)
        {
            if (code.StartsWith(general, StringComparison.OrdinalIgnoreCase)) return general.Length;
        }

        return 0;
    }

    private void Digit()
    {
        hasDigits = true;
        if (suffix.Length > 0) isBroken = true;
    }

    // Dashes, spaces and brackets around a number only dress it; words, signs of a currency and a point do not.
    private void Word(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            var isSaid = char.IsLetterOrDigit(character) || character is '.' or '/' || char.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol;
            if (isSaid) (hasDigits ? suffix : prefix).Append(character);
        }
    }

    // A colour, a condition, a currency or language, or hours that go on counting.
    private int Bracket(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(']');
        if (end < 0) return 0;
        var inside = rest[1..end];
        if (inside.StartsWith("$")) Word(inside[1..(inside.IndexOf('-') is > 0 and var dash ? dash : inside.Length)]);
        else if (inside is ['<' or '>' or '=', ..]) Condition(inside);
        else if (inside is "h" or "hh" or "m" or "mm" or "s" or "ss") IsDate = true;
        return end;
    }

    private void Condition(ReadOnlySpan<char> inside)
    {
        var length = inside.Length > 1 && inside[1] is '=' or '>' ? 2 : 1;
        comparison = inside[..length].ToString();
        if (!decimal.TryParse(inside[length..], NumberStyles.Float, CultureInfo.InvariantCulture, out compared)) isBroken = true;
    }
}
