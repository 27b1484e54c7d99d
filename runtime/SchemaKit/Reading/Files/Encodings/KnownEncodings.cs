using System.Text;

namespace SchemaKit;

/// <summary>Encodings by the names that publishers give them. The code pages are not registered for the whole process.</summary>
internal static class KnownEncodings
{
    private static readonly DecoderReplacementFallback Replacement = new("\uFFFD");

    /// <summary>GB18030, of which GBK and GB 2312 are parts.</summary>
    public static Encoding Gb18030 { get; } = CodePage(54936);

    /// <summary>Big5.</summary>
    public static Encoding Big5 { get; } = CodePage(950);

    /// <summary>The encoding of a name; null where there is none. Parts of an encoding stand for all of it, as in browsers.</summary>
    public static Encoding? Find(string? name) => name?.Trim().ToLowerInvariant() switch
    {
        null or "" => null,
        "utf-8" or "utf8" or "unicode-1-1-utf-8" => Encoding.UTF8,
        "gb2312" or "gb_2312-80" or "gbk" or "x-gbk" or "gb18030" or "gb-18030" or "cp936" or "ms936" or "windows-936" or "chinese" or "csgb2312" => Gb18030,
        "big5" or "big-5" or "big5-hkscs" or "cn-big5" or "x-x-big5" or "csbig5" or "cp950" or "ms950" => Big5,
        "iso-8859-1" or "iso8859-1" or "latin1" or "us-ascii" or "ascii" or "windows-1252" => CodePage(1252),
        var other => ByName(other),
    };

    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ReplacementFallback, Replacement)
        ?? throw new InvalidOperationException($"there is no code page {number}");

    private static Encoding? ByName(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, Replacement);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
