using SchemaKit.Schema.Declarations;
using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Overlays;

/// <summary>What an overlay says of itself: its name, the edition that it adds to, its own type.</summary>
/// <param name="Name">The name of the variant; null, with a problem, where it cannot be read.</param>
/// <param name="Extends">The key that names the edition.</param>
/// <param name="Template">The form.</param>
/// <param name="Edition">The edition.</param>
/// <param name="Says">What the variant is.</param>
/// <param name="Authority">The document that laid down what it adds.</param>
/// <param name="Csharp">Its own type; null, with a problem, where none is given.</param>
/// <param name="Added">What it adds.</param>
internal sealed record OverlayDeclaration(
    ScalarNode? Name, ScalarNode Extends, ScalarNode Template, ScalarNode Edition, string? Says, string? Authority, Entry? Csharp, MappingNode Added);

/// <summary>Reads what an overlay says of itself.</summary>
internal sealed class OverlayReader(ProblemList problems)
{
    private const string Marker = "overlay";

    private static readonly string[] OwnKeys = ["schemakit", Marker, "extends", "says", "authority", "csharp"];

    /// <summary>Whether a document is an overlay.</summary>
    public static bool IsOne(Node document) => document is MappingNode map && map[Marker] is not null;

    /// <summary>What the overlay says; null, with problems, where that cannot be read.</summary>
    public OverlayDeclaration? Read(MappingNode map)
    {
        var growth = Growths.Schema;
        var asked = map.With([.. map.Entries.Where(e => !growth.Kept.Contains(e.Key.Text))]);
        var top = new Fields(asked, "an overlay", map.Entries[0].Key.Place, problems, [.. OwnKeys, .. growth.Keys.Keys]);
        var name = top.RequiredText(Marker);
        if (name is not null) Names.CheckKey(name, "an overlay", "-.", "qingyu", problems);
        var csharp = top.Required("csharp");
        var (says, authority) = (top.OptionalText("says")?.Text, top.OptionalText("authority")?.Text);
        if (top.Required("extends") is not { } node || Reading.Map(node, "'extends'", problems) is not { } extends) return null;
        var key = top.KeyOf("extends");
        if (extends.Entries.FirstOrDefault(e => e.Key.Text == Marker) is { } outer) problems.Add(ProblemKinds.OverlayOfOverlay, outer.Key.Place);
        var edition = new Fields(extends.With([.. extends.Entries.Where(e => e.Key.Text != Marker)]), "'extends'", key.Place, problems, "template", "edition");
        if (edition.RequiredText("template") is not { } template || edition.RequiredText("edition") is not { } number) return null;
        var added = map.With([.. map.Entries.Where(e => growth.Keys.ContainsKey(e.Key.Text) || growth.Kept.Contains(e.Key.Text))]);
        return new(name, key, template, number, says, authority, csharp is null ? null : new Entry(top.KeyOf("csharp"), csharp), added);
    }
}
