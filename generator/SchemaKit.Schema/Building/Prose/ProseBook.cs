using SchemaKit.Schema.Declarations;
using SchemaKit.Schema.Expressions;
using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Building;

/// <summary>Gathers what a schema says of prose: words that can be found, claims that can be told apart, meanings that are figures.</summary>
internal sealed class ProseBook(FormLayout layout, UnitNames units, ProblemList problems)
{
    // More than any form needs; keeps a hostile schema from filling the memory.
    private const int MaximumOperands = 50_000;

    private readonly CellSum sums = new(layout, [.. layout.Cells.Select(c => Dimension.Of(c, units))], problems);
    private int operands;

    /// <summary>What the schema says; empty where it says nothing.</summary>
    public Prose Gather(SchemaDeclaration schema)
    {
        if (schema.Prose is not { } prose) return new Prose(default, default, default);
        if (schema.Units.All(u => u.Measures is ValueKind.Money)) problems.Add(ProblemKinds.NothingCounted, prose.Key.Place);
        CheckCommon(prose);
        var claims = prose.Topics.SelectMany(t => t.Claims).ToList();
        claims.ForEach(CheckWords);
        CheckApart(claims);
        return new Prose(prose.Between.Texts(), prose.Not.Texts(), new EquatableArray<Claim>(prose.Topics.SelectMany(MakeAll)));
    }

    private void CheckCommon(ProseDeclaration prose)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in prose.Between) Check(word, "between", seen);
        foreach (var word in prose.Not) Check(word, "not", seen);
    }

    private void CheckWords(ClaimDeclaration claim)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in claim.Topic.About) Check(word, "about", seen);
        foreach (var word in claim.Says) Check(word, "says", seen);
        foreach (var word in claim.Topic.Not.Concat(claim.Not)) Check(word, "not", seen);
        foreach (var word in claim.None) Check(word, "none", seen);
        foreach (var part in claim.Parts) Check(part.Word, "parts", seen);
    }

    private void Check(ScalarNode word, string key, Dictionary<string, string> seen)
    {
        var normal = LabelText.Normalize(word.Text);
        if (WhyUnreadable(word.Text, normal) is { } reason) problems.Add(ProblemKinds.UnreadableWord, word.Place, word.Text, reason);
        else if (seen.TryGetValue(normal, out var earlier)) problems.Add(ProblemKinds.WordRepeated, word.Place, word.Text, earlier);
        else seen.Add(normal, key);
    }

    private static string? WhyUnreadable(string word, string normal)
    {
        if (normal.Length == 0) return "it has nothing to be recognised by";
        if (normal.Any(c => c is >= '0' and <= '9')) return "figures are read apart from words; leave the digits out";
        var mark = word.FirstOrDefault(c => !char.IsWhiteSpace(c) && CharacterFolding.Fold(c) == CharacterFolding.Nothing);
        return mark == default ? null : $"'{mark}' parts words; leave it out";
    }

    /// <summary>A word may open two claims only where each is about something, and never about the same.</summary>
    private void CheckApart(IReadOnlyList<ClaimDeclaration> claims)
    {
        var openers = new Dictionary<string, List<ClaimDeclaration>>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            foreach (var word in claim.Says)
            {
                var normal = LabelText.Normalize(word.Text);
                if (!openers.TryGetValue(normal, out var others)) openers.Add(normal, others = []);
                if (others.FirstOrDefault(o => o != claim && !AreApart(o, claim)) is { } alike)
                    problems.Add(ProblemKinds.ClaimsAlike, word.Place, word.Text, alike.Id);
                others.Add(claim);
            }
        }
    }

    private static bool AreApart(ClaimDeclaration one, ClaimDeclaration other)
    {
        var (first, second) = (AboutOf(one), AboutOf(other));
        return first.Count > 0 && second.Count > 0 && !first.Overlaps(second);

        static HashSet<string> AboutOf(ClaimDeclaration claim) =>
            new(claim.Topic.About.Select(w => LabelText.Normalize(w.Text)), StringComparer.Ordinal);
    }

    private IEnumerable<Claim> MakeAll(TopicDeclaration topic) =>
        TopicScope.Of(topic, layout, problems) is { } scope ? topic.Claims.Select(claim => Make(claim, scope)) : [];

    private Claim Make(ClaimDeclaration claim, TopicScope scope) => new(
        claim.Id,
        claim.Says.Texts(),
        claim.Topic.About.Texts(),
        new EquatableArray<string>([.. claim.Topic.Not.Texts(), .. claim.Not.Texts()]),
        claim.None.Texts(),
        claim.Severity,
        MeaningsOf(claim.Means, claim.Id, scope),
        new EquatableArray<ClaimPart>(claim.Parts.Select(p => new ClaimPart(p.Word.Text, MeaningsOf(p.Means, claim.Id, scope)))));

    private EquatableArray<Meaning> MeaningsOf(IReadOnlyList<ScalarNode> texts, string claim, TopicScope scope)
    {
        var meanings = new List<Meaning>();
        foreach (var text in texts)
        {
            if (operands > MaximumOperands || sums.Read(text, claim, scope) is not { } cells) continue;
            var meaning = new Meaning(new EquatableArray<int>(cells.OrderBy(c => c)));
            if (meanings.Contains(meaning)) problems.Add(ProblemKinds.NoStatedFigure, text.Place, claim, "it means this already; remove one of the two");
            meanings.Add(meaning);
            operands += cells.Count;
            if (operands > MaximumOperands)
                problems.Add(ProblemKinds.TooLarge, text.Place, $"with this the claims of the form mean more than {MaximumOperands} figures");
        }

        return new EquatableArray<Meaning>(meanings);
    }
}
