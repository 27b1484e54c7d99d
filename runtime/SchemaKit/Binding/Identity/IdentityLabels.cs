using System.Buffers;

namespace SchemaKit;

/// <summary>The words of a form that introduce what a document says of itself, made ready to be found. Made once for a form.</summary>
internal sealed class IdentityLabels
{
    private const string Closers = "：:】〕]）)」』|｜";

    private readonly (string Word, IdentityField Field, bool IsOtherwise)[] labels;
    private readonly SearchValues<char> firstCharacters;

    public IdentityLabels(IdentityMarks marks)
    {
        Fields = [(IdentityField.Title, marks.Title), (IdentityField.Organization, marks.Organization), (IdentityField.Published, marks.Published), (IdentityField.DocumentNumber, marks.DocumentNumber)];

        // Where one word starts with another, the longer one is meant.
        labels =
        [
            .. Fields.SelectMany(field => field.Mark.Labels.Select(word => (Word: LabelText.Simplify(word), field.Field, false))
                    .Concat(field.Mark.Otherwise.Select(word => (Word: LabelText.Simplify(word), field.Field, true))))
                .OrderByDescending(label => label.Word.Length),
        ];
        firstCharacters = SearchValues.Create([.. labels.Select(label => label.Word[0]).Distinct()]);
    }

    /// <summary>What introduces each thing.</summary>
    public (IdentityField Field, IdentityMark Mark)[] Fields { get; }

    /// <summary>Every place of a text in which a word introduces something.</summary>
    /// <param name="text">The text.</param>
    public IEnumerable<IdentityLabel> In(IdentityText text)
    {
        for (var start = Next(text.Simple, 0); start >= 0; start = Next(text.Simple, start + 1))
        {
            if (At(text, start) is not { } label) continue;
            yield return label;
            start = label.End - 1;
        }
    }

    private int Next(string text, int from)
    {
        var found = from < text.Length ? text.AsSpan(from).IndexOfAny(firstCharacters) : -1;
        return found < 0 ? -1 : from + found;
    }

    // A word that is followed by nothing that parts it from the next is a word of a sentence, but a figure may follow at once.
    private IdentityLabel? At(IdentityText text, int start)
    {
        if (!text.StartsWord(start)) return null;
        foreach (var (word, field, isOtherwise) in labels)
        {
            if (!text.Simple.AsSpan(start).StartsWith(word)) continue;
            var end = start + word.Length;
            var closed = end;
            while (closed < text.Simple.Length && Closers.Contains(text.Simple[closed])) closed++;
            var isParted = closed > end || closed == text.Simple.Length || char.IsAsciiDigit(text.Simple[closed]) || text.IsParted(closed);
            return isParted ? new IdentityLabel(field, isOtherwise, start, end, closed) : null;
        }

        return null;
    }
}

/// <summary>A word that introduces something.</summary>
/// <param name="Field">What it introduces.</param>
/// <param name="IsOtherwise">Whether it counts only where no other word tells anything.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="WordEnd">Where it ends.</param>
/// <param name="End">Where what it introduces starts, behind colon or bracket.</param>
internal readonly record struct IdentityLabel(IdentityField Field, bool IsOtherwise, int Start, int WordEnd, int End);

/// <summary>What a document says of itself, each introduced by words of its own.</summary>
internal enum IdentityField : byte
{
    Title,
    Organization,
    Published,
    DocumentNumber,
}
