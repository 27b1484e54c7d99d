namespace SchemaKit.Cli;

/// <summary>What the command answers to the shell.</summary>
internal static class ExitStatus
{
    /// <summary>Every report was read and no error was found.</summary>
    public const int AddsUp = 0;

    /// <summary>Some rule of severity error is violated.</summary>
    public const int Violated = 1;

    /// <summary>Some input could not be read as a report, or its tables are missing.</summary>
    public const int NotRead = 2;

    /// <summary>The command itself is wrong.</summary>
    public const int Usage = 64;

    /// <summary>The user ended the command.</summary>
    public const int Interrupted = 130;
}
