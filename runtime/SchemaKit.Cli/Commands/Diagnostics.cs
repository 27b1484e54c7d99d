namespace SchemaKit.Cli;

/// <summary>What is said on standard error, to the person at the keyboard.</summary>
internal static class Diagnostics
{
    /// <summary>Says something.</summary>
    /// <param name="message">Cause and what to do.</param>
    public static void Say(string message) => Console.Error.WriteLine($"schemakit: {PrintableText.Of(message)}");

    /// <summary>Says something.</summary>
    /// <param name="message">Cause and what to do.</param>
    public static void Say(Message message) => Say(message.ToString());

    /// <summary>Says something about a file.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="message">Cause and what to do: a message, or the words of one.</param>
    public static void Say(string file, object message) => Say(CommandTexts.About(file, message));
}
