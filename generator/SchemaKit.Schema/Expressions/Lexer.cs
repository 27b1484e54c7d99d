namespace SchemaKit.Schema.Expressions;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>A name or a word of the language.</summary>
    Name,

    /// <summary>A name followed by <c>.*</c>.</summary>
    Below,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An operator, a comparison, a bracket or a comma.</summary>
    Sign,

    /// <summary>The end of the text.</summary>
    End,
}

/// <summary>The smallest piece of a rule.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; for <c>x.*</c> the name alone.</param>
/// <param name="Start">Where it starts in the rule's text.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int End);

/// <summary>Cuts a rule's text into tokens.</summary>
internal static class Lexer
{
    private static readonly string[] Signs = ["!=", "<=", ">=", "==", "+", "-", "*", "(", ")", ",", "=", "≠", "≤", "≥", "<", ">"];

    /// <summary>The tokens of a text, the last of them its end.</summary>
    /// <exception cref="ExpressionMistake">Something stands there that no rule is made of.</exception>
    public static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var token = Next(text, at);
            tokens.Add(token);
            at = token.End;
        }

        var end = text.TrimEnd().Length;
        tokens.Add(new Token(TokenKind.End, "the end", end, end));
        return tokens;
    }

    private static Token Next(string text, int at)
    {
        if (IsLetter(text[at])) return Name(text, at);
        if (IsDigit(text[at])) return Number(text, at);
        var sign = Signs.FirstOrDefault(s => string.CompareOrdinal(text, at, s, 0, s.Length) == 0);
        if (sign is not null) return new Token(TokenKind.Sign, sign, at, at + sign.Length);
        var length = char.IsSurrogatePair(text, at) ? 2 : 1;
        throw new ExpressionMistake(at, at + length, $"'{text.Substring(at, length)}' is no part of a rule");
    }

    private static Token Name(string text, int start)
    {
        var end = start;
        while (true)
        {
            while (end < text.Length && (IsLetter(text[end]) || IsDigit(text[end]))) end++;
            if (end + 1 >= text.Length || text[end] is not '.') break;
            if (text[end + 1] is '*') return new Token(TokenKind.Below, text.Substring(start, end - start), start, end + 2);
            if (!IsLetter(text[end + 1])) break;
            end++;
        }

        return new Token(TokenKind.Name, text.Substring(start, end - start), start, end);
    }

    private static Token Number(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsDigit(text[end])) end++;
        if (end + 1 < text.Length && text[end] is '.' && IsDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && IsDigit(text[end])) end++;
        }

        if (end < text.Length && IsLetter(text[end])) throw new ExpressionMistake(start, end + 1, "a name cannot start with a digit");
        return new Token(TokenKind.Number, text.Substring(start, end - start), start, end);
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
