namespace SchemaKit.Cli;

/// <summary>The command itself is wrong: nothing was read. The message says what is wrong and what to do.</summary>
internal sealed class UsageException(Message message) : Exception(message.ToString());
