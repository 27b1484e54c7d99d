namespace SchemaKit.Cli.Schemas;

using SchemaKit.Schema;

/// <summary>Finds the schema of the edition that an overlay extends.</summary>
internal static class SchemaBases
{
    /// <summary>The schemas of that edition among the files given or, where none of them is it, in the overlay's folder; none for a schema that is no overlay.</summary>
    /// <param name="file">The file of the schema.</param>
    /// <param name="text">What it says.</param>
    /// <param name="given">Other files that were named, and what they say.</param>
    public static IReadOnlyList<BaseSchema> Of(string file, string text, IEnumerable<(string File, string Text)> given)
    {
        if (SchemaHeader.Of(text) is not { IsOverlay: true } overlay) return [];
        List<BaseSchema> found = [.. given.Where(other => IsBase(other.Text)).Select(other => new BaseSchema(Path.GetFileName(other.File), other.Text))];
        return found.Count > 0 ? found : [.. Beside(file).Where(other => IsBase(other.Text))];

        bool IsBase(string other) => SchemaHeader.Of(other)?.IsExtendedBy(overlay) == true;
    }

    private static IEnumerable<BaseSchema> Beside(string file)
    {
        var full = Path.GetFullPath(file);
        foreach (var other in Directory.EnumerateFiles(Path.GetDirectoryName(full)!, "*" + SchemaPaths.Ending).Order(StringComparer.Ordinal))
        {
            if (other != full && TextOf(other) is { } text) yield return new(Path.GetFileName(other), text);
        }
    }

    // A file that nobody named and that cannot be read is none of the schemas looked for.
    private static string? TextOf(string file)
    {
        try
        {
            return SchemaFileReader.Text(file);
        }
        catch (SchemaUnreadableException)
        {
            return null;
        }
    }
}
