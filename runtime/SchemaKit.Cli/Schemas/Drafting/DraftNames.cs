using System.Globalization;
using System.Text;

namespace SchemaKit.Cli.Schemas;

using SchemaKit.Schema;

/// <summary>Names for what a draft takes from a page: those of a known schema where it has the label, made of Latin labels, or else numbered.</summary>
/// <param name="like">A schema whose names are taken over; null for none.</param>
internal sealed class DraftNames(Template? like)
{
    private const int MostWords = 4;

    private readonly Dictionary<string, string> known = Known(like);
    private int rules;

    /// <summary>A name that none beside it has.</summary>
    /// <param name="label">What is printed.</param>
    /// <param name="what">What a name is made of where the label gives none: <c>row</c> for <c>row1</c>.</param>
    /// <param name="taken">The names beside it; takes this one.</param>
    public string For(string label, string what, HashSet<string> taken)
    {
        var name = known.GetValueOrDefault(LabelText.Normalize(label)) ?? OfLatin(label);
        if (name is not null && SchemaNames.MayStandAnywhere(name) && taken.Add(name)) return name;
        for (var number = 1; ; number++)
        {
            var numbered = string.Create(CultureInfo.InvariantCulture, $"{what}{number}");
            if (taken.Add(numbered)) return numbered;
        }
    }

    /// <summary>Names headings and all that stands in them.</summary>
    public void Name(List<DraftHeading> headings, string what)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var heading in headings)
        {
            heading.Id = For(heading.Label, what, taken);
            Name(heading.Children, what);
        }
    }

    /// <summary>A name for another rule.</summary>
    public string NextRule() => string.Create(CultureInfo.InvariantCulture, $"sum{++rules}");

    private static string? OfLatin(string label)
    {
        if (label.Any(letter => letter > 'z' && char.IsLetter(letter))) return null;
        var words = label.Split([.. label.Where(letter => !char.IsAsciiLetterOrDigit(letter)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        var name = new StringBuilder();
        foreach (var word in words.SkipWhile(word => !char.IsAsciiLetter(word[0])).Take(MostWords))
            name.Append(name.Length == 0 ? char.ToLowerInvariant(word[0]) : char.ToUpperInvariant(word[0])).Append(word[1..].ToLowerInvariant());
        return name.Length == 0 ? null : name.ToString();
    }

    private static Dictionary<string, string> Known(Template? like)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (like is null) return names;
        foreach (var section in like.Sections)
        {
            Add(section.Title, section.Id);
            foreach (var table in section.Tables)
            {
                if (table is { Id: { } id, Caption: { } caption }) Add(caption, id);
                foreach (var line in HeadingLine.AllOf(table.Columns.Concat(table.Rows))) Add(line.Heading.Label, line.Heading.Id);
            }
        }

        return names;

        void Add(Label label, string id)
        {
            foreach (var wording in label.Also.Prepend(label.Text)) names.TryAdd(LabelText.Normalize(wording), id);
        }
    }
}
