using SchemaKit.Schema.Building;

namespace SchemaKit.Schema;

/// <summary>Reckons the coverage of one template.</summary>
internal sealed class CoverageReckoning
{
    private readonly Template template;
    private readonly Incidence incidence;
    private readonly HashSet<int> touched;
    private readonly HashSet<int> located;
    private readonly int[] ends;

    public CoverageReckoning(Template template)
    {
        this.template = template;
        incidence = new Incidence(template);
        var operands = template.Rules.SelectMany(rule => rule.Instances).Select(instance => ConditionOperands.Of(instance.Condition));
        touched = [.. operands.Where(cells => cells.Count > 1).SelectMany(cells => cells)];
        located = [.. Enumerable.Range(0, template.Cells.Count)
            .Where(incidence.IsDetected)
            .GroupBy(cell => new EquatableArray<int>(incidence.EqualitiesOf(cell)))
            .Where(alike => alike.Count() == 1)
            .SelectMany(alike => alike)];
        ends = [.. template.Sections.Skip(1).Select(section => section.Tables[0].FirstCell), template.Cells.Count];
    }

    public TemplateCoverage Reckon()
    {
        var sections = template.Sections.Select((section, i) => Part(section.Id, section.Tables[0].FirstCell, ends[i])).ToList();
        var crosses = sections.Sum(section => section.Equalities) < incidence.Equalities.Count;
        return new TemplateCoverage(crosses ? Part(null, 0, template.Cells.Count) : Together(sections), new EquatableArray<PartCoverage>(sections));
    }

    private PartCoverage Part(string? section, int first, int end)
    {
        var cells = Enumerable.Range(first, end - first).ToList();
        var within = incidence.Equalities.Where(equality => equality.Terms[0].Cell >= first && equality.Terms[equality.Terms.Count - 1].Cell < end).ToList();
        var detected = cells.Where(incidence.IsDetected).ToList();
        return new PartCoverage(
            section,
            cells.Count,
            within.Count,
            Rank.Of(within.Select(equality => equality.Terms)),
            detected.Count,
            cells.Count(located.Contains),
            new EquatableArray<int>(cells.Where(cell => !touched.Contains(cell))),
            new UndetectedErrorSearch(incidence, detected).Find());
    }

    // Where no equality goes from one section to another, what holds of the sections adds up.
    private static PartCoverage Together(IReadOnlyList<PartCoverage> sections)
    {
        // What one section has is a smallest error only where no other section might have a smaller one.
        var searched = sections.Min(section => section.Smallest.SearchedUpTo);
        var found = sections.Select(section => section.Smallest).Where(error => error.Cells.Count > 0).OrderBy(error => error.Cells.Count).FirstOrDefault();
        var isSmallest = found is not null && sections.All(section => section.Smallest.SearchedUpTo >= found.Cells.Count - 1);
        return new PartCoverage(
            null,
            sections.Sum(section => section.Cells),
            sections.Sum(section => section.Equalities),
            sections.Any(section => section.Rank is null) ? null : sections.Sum(section => section.Rank),
            sections.Sum(section => section.Detected),
            sections.Sum(section => section.Located),
            new EquatableArray<int>(sections.SelectMany(section => section.Untouched)),
            isSmallest ? found! : new UndetectedError(default, searched));
    }
}
