namespace SchemaKit.Cli.Schemas;

/// <summary>The schemas that a command line names.</summary>
internal static class SchemaPaths
{
    /// <summary>What the names of schemas end in.</summary>
    public const string Ending = ".schema.yaml";

    /// <summary>The files named, and of the folders named the schemas anywhere in them; each once.</summary>
    /// <param name="named">Files and folders.</param>
    /// <exception cref="SchemaUnreadableException">A folder has no schema in it.</exception>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> named) =>
        [.. named.SelectMany(name => Directory.Exists(name) ? In(name) : [name]).Distinct(StringComparer.Ordinal)];

    private static string[] In(string folder)
    {
        try
        {
            string[] found = [.. Directory.EnumerateFiles(folder, "*" + Ending, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
            return found.Length > 0 ? found : throw new SchemaUnreadableException(folder, SchemaTexts.NoSchemaIn(Ending));
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new SchemaUnreadableException(folder, SchemaTexts.CannotBeListed(exception.Message));
        }
    }
}
