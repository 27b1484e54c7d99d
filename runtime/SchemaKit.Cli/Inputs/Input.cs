namespace SchemaKit.Cli;

/// <summary>Something that was named to be read: a file, standard input, or what turned out to be neither.</summary>
/// <param name="Name">The name as the user gave it, or as it follows from the folder or pattern given.</param>
internal sealed record Input(string Name)
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Whether this is standard input.</summary>
    public bool IsStandardInput { get; init; }

    /// <summary>Why there is nothing to read under this name, and what to do; null where there is a file.</summary>
    public string? Problem { get; init; }
}
