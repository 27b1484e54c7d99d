using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SchemaKit.Schema;

/// <summary>
/// Which form and edition a schema is of, read from its first lines alone: by this an overlay finds the edition that it extends before
/// either is compiled.
/// </summary>
/// <param name="Overlay">The name of the variant; null for the schema of an edition.</param>
/// <param name="Template">The form; of an overlay, that of the edition that it extends.</param>
/// <param name="Edition">The edition; of an overlay, the one that it extends.</param>
public sealed record SchemaHeader(string? Overlay, string Template, string Edition)
{
    /// <summary>Whether the schema is an overlay.</summary>
    public bool IsOverlay => Overlay is not null;

    /// <summary>Whether the schema is the edition that an overlay extends.</summary>
    /// <param name="overlay">The header of the overlay.</param>
    public bool IsExtendedBy(SchemaHeader overlay) => !IsOverlay && overlay.IsOverlay && Template == overlay.Template && Edition == overlay.Edition;

    /// <summary>The header of a schema; null where the text does not say all of it, or is no YAML so far.</summary>
    /// <param name="text">The text of the schema.</param>
    public static SchemaHeader? Of(string text)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            var parser = new Parser(new StringReader(text.TrimStart('\uFEFF')));
            var path = new Stack<string?>();
            string? key = null;
            while (parser.MoveNext() && !IsWhole(found))
            {
                switch (parser.Current)
                {
                    case MappingStart or SequenceStart:
                        path.Push(key);
                        key = null;
                        break;
                    case MappingEnd or SequenceEnd:
                        path.Pop();
                        key = null;
                        break;
                    case Scalar scalar when key is null:
                        key = scalar.Value;
                        break;
                    case Scalar scalar:
                        if (path.Count == 1 || (path.Count == 2 && path.Peek() == "extends")) found[path.Count == 1 ? key : $"extends.{key}"] = scalar.Value;
                        key = null;
                        break;
                }
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The compiler says what is wrong with the file.
        }

        return Of(found);
    }

    private static bool IsWhole(Dictionary<string, string> found) => Of(found) is not null;

    private static SchemaHeader? Of(Dictionary<string, string> found)
    {
        string? Said(string key) => found.TryGetValue(key, out var value) && value.Length > 0 ? value : null;
        var overlay = Said("overlay");
        var lead = overlay is null ? "" : "extends.";
        return Said(lead + "template") is { } template && Said(lead + "edition") is { } edition ? new(overlay, template, edition) : null;
    }
}
