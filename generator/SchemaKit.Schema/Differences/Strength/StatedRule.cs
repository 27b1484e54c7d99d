namespace SchemaKit.Schema;

/// <summary>A rule of a template, within one report or between those of two years.</summary>
/// <param name="Path">Where it stands among the rules: <c>rules.balance</c> or <c>across-years.carried-over</c>.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Editions">The editions of the previous year's report that it is for, its own as <c>its own</c>; none for a rule within one report.</param>
internal sealed record StatedRule(string Path, Rule Rule, IReadOnlyList<string> Editions)
{
    private const string Own = "its own";

    /// <summary>Whether it is about one report alone.</summary>
    public bool IsWithinOneReport => Path.StartsWith("rules.", StringComparison.Ordinal);

    /// <summary>Every rule of a template.</summary>
    /// <param name="template">The template.</param>
    /// <param name="editionBefore">What stands for the edition before it, so that the rules of editions that follow each other read alike; null for its name.</param>
    public static IReadOnlyList<StatedRule> AllOf(Template template, string? editionBefore = null) =>
    [
        .. template.Rules.Select(rule => new StatedRule($"rules.{rule.Id}", rule, [])),
        .. template.AcrossYears.Select(rule => new StatedRule(
            $"across-years.{rule.Rule.Id}", rule.Rule, [.. rule.PreviousEditions.Select(edition => Called(template, edition, editionBefore))])),
    ];

    /// <summary>The rule for previous reports of such editions only as another is for too.</summary>
    public StatedRule WithinThoseOf(StatedRule other) => this with { Editions = [.. Editions.Intersect(other.Editions)] };

    private static string Called(Template template, string edition, string? editionBefore) =>
        edition == template.Edition ? Own
        : editionBefore is not null && edition == template.Former?.Edition ? editionBefore
        : edition;
}
