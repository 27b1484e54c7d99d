using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace SchemaKit;

/// <summary>Every word that the sentences of a report are searched for, as a tree by characters. Made once for a form.</summary>
internal sealed class ProseLexicon
{
    private static readonly ConditionalWeakTable<Form, ProseLexicon> Known = [];

    private readonly Dictionary<(int Node, char Character), int> branches = [];
    private readonly List<ProseWord?> words = [null];

    private ProseLexicon(Form form)
    {
        Claims = form.Prose.Claims;
        Units = form.Units;
        foreach (var word in form.Prose.Between) Add(word).StandsBetween = true;
        foreach (var word in form.Prose.Not) Add(word).ExcludesAll = true;
        for (var claim = 0; claim < Claims.Length; claim++)
        {
            var pattern = Claims[claim];
            Add(pattern.Says, ProseRoles.Says, claim);
            Add(pattern.About, ProseRoles.About, claim);
            Add(pattern.Not, ProseRoles.Excludes, claim);
            Add(pattern.None, ProseRoles.Denies, claim);
            Add([.. pattern.Parts.Select(part => part.Word)], ProseRoles.Part, claim);
        }
    }

    public ImmutableArray<ClaimPattern> Claims { get; }

    public ImmutableArray<UnitOfMeasure> Units { get; }

    public static ProseLexicon Of(Form form) => Known.GetValue(form, static f => new ProseLexicon(f));

    /// <summary>The longest word at the front of a text; null where none stands there.</summary>
    /// <param name="text">The text, as labels are compared.</param>
    /// <param name="length">How many characters the word has.</param>
    public ProseWord? Find(ReadOnlySpan<char> text, out int length)
    {
        ProseWord? longest = null;
        length = 0;
        var node = 0;
        for (var i = 0; i < text.Length && branches.TryGetValue((node, text[i]), out node); i++)
        {
            if (words[node] is not { } word) continue;
            (longest, length) = (word, i + 1);
        }

        return longest;
    }

    /// <summary>The part of a claim that a word stands beside; null where it stands beside none.</summary>
    public ClaimPart? PartOf(int claim, ProseWord word) =>
        Claims[claim].Parts.FirstOrDefault(part => Find(LabelText.Normalize(part.Word), out _) == word);

    private void Add(ImmutableArray<string> texts, ProseRoles role, int claim)
    {
        foreach (var text in texts) Add(text).Add(role, claim);
    }

    private ProseWord Add(string text)
    {
        var node = 0;
        foreach (var character in LabelText.Normalize(text))
        {
            if (branches.TryGetValue((node, character), out var next))
            {
                node = next;
                continue;
            }

            branches.Add((node, character), words.Count);
            node = words.Count;
            words.Add(null);
        }

        return words[node] ??= new ProseWord(Claims.Length);
    }
}
