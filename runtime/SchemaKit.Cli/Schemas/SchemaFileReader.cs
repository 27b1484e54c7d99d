using System.Text;

namespace SchemaKit.Cli.Schemas;

using SchemaKit.Schema;

/// <summary>Reads schemas from files.</summary>
internal static class SchemaFileReader
{
    private const long MostBytes = 8_000_000;

    /// <summary>The text of a schema.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="SchemaUnreadableException">It cannot be opened, or is no text.</exception>
    public static string Text(string file)
    {
        if (Directory.Exists(file)) throw new SchemaUnreadableException(file, SchemaTexts.IsFolder);
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.CanSeek && stream.Length > MostBytes) throw new SchemaUnreadableException(file, SchemaTexts.TooLarge);
            using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            return reader.ReadToEnd();
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new SchemaUnreadableException(file, SchemaTexts.NoSuchFile);
        }
        catch (DecoderFallbackException)
        {
            throw new SchemaUnreadableException(file, SchemaTexts.NoUtf8);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new SchemaUnreadableException(file, SchemaTexts.CannotBeOpened(exception.Message));
        }
    }

    /// <summary>The template that a schema compiles to.</summary>
    /// <param name="file">The file.</param>
    /// <param name="others">Other files, among which an overlay's edition is looked for before its folder is.</param>
    /// <param name="cancellation">Gives up when cancelled.</param>
    /// <exception cref="SchemaUnreadableException">It cannot be read, or has errors; the message gives the first.</exception>
    public static Template Template(string file, IReadOnlyList<string> others, CancellationToken cancellation)
    {
        var text = Text(file);
        var bases = SchemaBases.Of(file, text, others.Where(other => other != file).Select(other => (other, Text(other))));
        var compilation = SchemaCompiler.Compile(text, Path.GetFileName(file), bases, cancellation);
        if (compilation.Template is { } template) return template;
        var errors = compilation.Problems.Where(problem => problem.Kind.IsError).ToList();
        var first = $"{file}{errors[0]}";
        throw new SchemaUnreadableException(errors.Count > 1 ? SchemaTexts.MoreErrors(first, file, errors.Count - 1).ToString() : first);
    }
}

/// <summary>A schema cannot be read, or does not compile. The message says which, why, and what to do.</summary>
internal sealed class SchemaUnreadableException : Exception
{
    public SchemaUnreadableException(string file, Message why) : base(CommandTexts.About(file, why).ToString())
    {
    }

    public SchemaUnreadableException(string message) : base(message)
    {
    }
}
