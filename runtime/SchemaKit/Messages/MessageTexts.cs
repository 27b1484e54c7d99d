using System.Resources;

namespace SchemaKit;

/// <summary>
/// The texts of one stage of the way, in every language. All languages lie in the assembly itself and none in a satellite of it: so they are
/// there in a single file, trimmed, compiled ahead of time and without culture data of the system.
/// </summary>
internal sealed class MessageTexts
{
    private readonly ResourceManager english;
    private readonly ResourceManager chinese;

    private MessageTexts(Type type)
    {
        english = new ResourceManager(type.Name, type.Assembly);
        chinese = new ResourceManager(type.Name + ".zh", type.Assembly);
    }

    /// <summary>The texts that are named after a class.</summary>
    /// <param name="type">The class, which has a member for each.</param>
    public static MessageTexts Of(Type type) => new(type);

    /// <summary>A message.</summary>
    /// <param name="key">The name of its text.</param>
    /// <param name="arguments">What stands in it: texts, numbers, places, other messages, or lists of these.</param>
    public Message Say(string key, params object?[] arguments) => new(this, key, arguments);

    /// <summary>A text with what stands in it, in the current language.</summary>
    public string Tell(string key, object?[] arguments)
    {
        var text = (Language.IsChinese ? chinese : english).GetString(key, System.Globalization.CultureInfo.InvariantCulture)
            ?? throw new InvalidOperationException($"there is no text '{key}'");
        return arguments.Length == 0 ? text : string.Format(MessageFormat.Instance, text, arguments);
    }
}
