namespace SchemaKit.Generator.Pipeline;

/// <summary>What came of one step for one file: a value, nothing, or a failure that must not take other files with it.</summary>
/// <typeparam name="T">The value.</typeparam>
/// <param name="Path">The schema.</param>
/// <param name="Value">The value; null where there is none.</param>
/// <param name="Failure">What went wrong; null where nothing did.</param>
internal sealed record Attempt<T>(string Path, T? Value, Failure? Failure)
    where T : class
{
    /// <summary>Goes on to the next step, where there is a value.</summary>
    /// <param name="step">The next step.</param>
    public Attempt<TNext> Then<TNext>(Func<T, TNext?> step)
        where TNext : class => Value is { } value ? Attempt.To(Path, () => step(value)) : new(Path, null, Failure);
}

/// <summary>An exception that nobody foresaw, while a schema was worked on.</summary>
/// <param name="Path">The schema.</param>
/// <param name="Reason">What the exception says.</param>
internal sealed record Failure(string Path, string Reason);

/// <summary>Runs steps so that a failure stays with its file.</summary>
internal static class Attempt
{
    /// <summary>Runs a step for a file.</summary>
    /// <param name="path">The schema.</param>
    /// <param name="step">The step.</param>
    public static Attempt<T> To<T>(string path, Func<T?> step)
        where T : class
    {
        try
        {
            return new(path, step(), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(path, null, new Failure(path, $"{exception.GetType().Name}: {exception.Message}"));
        }
    }
}
