using System.Globalization;

namespace SchemaKit;

/// <summary>
/// How arguments stand in a text. Beside the formats of numbers: a count chooses between two words, <c>{0:row|rows}</c>; a list is joined by
/// what the text says, <c>{0:, }</c>, and before the last by something else, <c>{0:, | or }</c>; a place says itself in words, <c>{0:words}</c>.
/// </summary>
internal sealed class MessageFormat : IFormatProvider, ICustomFormatter
{
    public static MessageFormat Instance { get; } = new();

    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : CultureInfo.InvariantCulture.GetFormat(formatType);

    public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
    {
        null => "",
        string text => text,
        Place place when format is not null => place.InWordsFrom(andFurther: false).ToString(),
        int count when format?.Split('|') is [var one, var more] => count == 1 ? one : more,
        IEnumerable<object> list => Join([.. list], format ?? ", "),
        IFormattable value => value.ToString(format, CultureInfo.InvariantCulture),
        _ => arg.ToString() ?? "",
    };

    private static string Join(object[] list, string format)
    {
        var (between, last) = format.Split('|') is [var most, var final] ? (most, final) : (format, format);
        return list.Length < 2 ? string.Concat(list) : string.Join(between, list[..^1]) + last + list[^1];
    }
}
