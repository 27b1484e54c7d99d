namespace SchemaKit.Testing;

/// <summary>No figures could be found that meet every rule of a form; the message names the rule that stood in the way.</summary>
public sealed class RulesNotMetException : Exception
{
    /// <summary>An exception without a message of its own.</summary>
    public RulesNotMetException()
    {
    }

    /// <summary>An exception for a person.</summary>
    /// <param name="message">Which form and rule, and what was tried.</param>
    public RulesNotMetException(string message) : base(message)
    {
    }

    /// <summary>An exception for a person, with its cause.</summary>
    /// <param name="message">Which form and rule, and what was tried.</param>
    /// <param name="innerException">The cause.</param>
    public RulesNotMetException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
