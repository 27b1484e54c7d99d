namespace SchemaKit.Cli;

/// <summary>A list of names, one on each line.</summary>
internal static class NameList
{
    /// <summary>Opens a list; its lines are read as they are asked for.</summary>
    /// <param name="file">The file; - for standard input.</param>
    /// <exception cref="UsageException">The list cannot be read.</exception>
    public static IEnumerable<string> Open(string file)
    {
        try
        {
            return Lines(file == Input.StandardInput ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(InputTexts.ListCannotBeRead(file, exception.Message));
        }
    }

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        using (reader)
        {
            while (reader.ReadLine() is { } line) yield return line;
        }
    }
}
