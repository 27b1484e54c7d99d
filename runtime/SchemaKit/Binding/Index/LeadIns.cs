using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>Words in front of labels that tell none from another, as the schema declares them.</summary>
internal static class LeadIns
{
    /// <summary>A label without the word in front of it and what sets it off; the label itself where there is none or nothing else.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> label, ImmutableArray<string> leadIns)
    {
        var text = WhiteSpace.Trim(label);
        foreach (var word in leadIns)
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = text[word.Length..];
            while (!rest.IsEmpty && CharacterFolding.Fold(rest[0]) == CharacterFolding.Nothing && !IsOpening(rest[0])) rest = rest[1..];
            if (!rest.IsEmpty) return rest;
        }

        return label;
    }

    /// <summary>A label without numbers and such words in front of it, in whichever order they stand.</summary>
    public static ReadOnlySpan<char> WithoutNumbers(ReadOnlySpan<char> label, ImmutableArray<string> leadIns)
    {
        while (true)
        {
            var rest = LabelText.WithoutNumber(Without(label, leadIns));
            if (rest.Length == label.Length) return label;
            label = rest;
        }
    }

    // An opening bracket belongs to a number behind the word.
    private static bool IsOpening(char character) => character is '(' or '（';
}
