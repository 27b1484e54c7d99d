using System.Globalization;

namespace SchemaKit;

/// <summary>The language in which a person is spoken to.</summary>
internal static class Language
{
    /// <summary>
    /// Whether that is Chinese. The name of the culture tells, since a program without culture data of the system knows nothing else of it.
    /// </summary>
    public static bool IsChinese => IsChineseName(CultureInfo.CurrentUICulture.Name);

    /// <summary>Whether the name of a culture is one of Chinese: <c>zh</c>, <c>zh-CN</c>, <c>zh-Hans</c>.</summary>
    public static bool IsChineseName(string culture) =>
        culture.StartsWith("zh", StringComparison.OrdinalIgnoreCase) && (culture.Length == 2 || culture[2] == '-');
}
