using System.Collections.Immutable;

namespace SchemaKit;

/// <summary>The sections of a form of which a report has not one cell.</summary>
internal readonly struct MissingSections
{
    private readonly List<(FormSection Section, int First, int End)> missing = [];

    public MissingSections(Form form, CellBlock block)
    {
        for (var i = 0; i < form.Sections.Length; i++)
        {
            var first = form.Sections[i].Tables[0].FirstCell;
            var end = i + 1 < form.Sections.Length ? form.Sections[i + 1].Tables[0].FirstCell : block.Catalogue.Count;
            if (!block.Values[first..end].ContainsAnyExcept(CellValue.Missing)) missing.Add((form.Sections[i], first, end));
        }
    }

    /// <summary>The first missing section to which one of the cells belongs; null where there is none.</summary>
    /// <param name="cells">The cells, by position.</param>
    public FormSection? AmongThoseOf(ImmutableArray<int> cells)
    {
        foreach (var (section, first, end) in missing)
        {
            foreach (var cell in cells)
            {
                if (cell >= first && cell < end) return section;
            }
        }

        return null;
    }
}
