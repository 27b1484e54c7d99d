using System.Globalization;

namespace SchemaKit.Cli;

/// <summary>A language that is spoken, on this thread, until it is disposed.</summary>
internal readonly ref struct SpokenMeanwhile
{
    private readonly CultureInfo before;

    /// <summary>Speaks a language.</summary>
    /// <param name="language">The language.</param>
    public SpokenMeanwhile(CultureInfo language)
    {
        before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = language;
    }

    /// <summary>Speaks again what was spoken before.</summary>
    public void Dispose() => CultureInfo.CurrentUICulture = before;
}
