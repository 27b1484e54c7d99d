using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Overlays;

/// <summary>
/// Where an overlay touches the schema that it extends: a problem that arises there only because of the overlay is told at what caused
/// it, since the other file is right by itself.
/// </summary>
/// <param name="whole">Where to point at where nothing nearer is known.</param>
internal sealed class OverlayCauses(TextPlace whole)
{
    private readonly List<(TextPlace There, TextPlace Cause)> touched = [];

    /// <summary>Notes that the overlay adds to something.</summary>
    /// <param name="there">What it adds to.</param>
    /// <param name="key">The overlay's key of the same name.</param>
    public void Note(Entry there, ScalarNode key)
    {
        var (first, last) = (there.Key.Place, there.Value.Place);
        touched.Add((first with { EndLine = last.EndLine, EndColumn = last.EndColumn }, key.Place));
    }

    /// <summary>The place in the overlay of a problem: its own, or that of the innermost addition around it.</summary>
    /// <param name="place">Where the problem arose.</param>
    public TextPlace Of(TextPlace place)
    {
        if (!place.IsInBase) return place;
        var around = touched.Where(t => t.There.Holds(place)).OrderByDescending(t => (t.There.Line, t.There.Column)).Select(t => (TextPlace?)t.Cause);
        return around.FirstOrDefault() ?? whole;
    }
}
