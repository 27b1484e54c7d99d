namespace SchemaKit;

/// <summary>The vocabularies of a Word file, each of which has a transitional and a strict name.</summary>
internal static class WordNames
{
    private const string Transitional = "http://schemas.openxmlformats.org/";
    private const string Strict = "http://purl.oclc.org/ooxml/";
    private const string Microsoft = "http://schemas.microsoft.com/office/";

    /// <summary>Whether an element is one of Word's own.</summary>
    public static bool IsWord(string name) => name is Transitional + "wordprocessingml/2006/main" or Strict + "wordprocessingml/main";

    /// <summary>Whether an element is part of a formula.</summary>
    public static bool IsMath(string name) => name is Transitional + "officeDocument/2006/math" or Strict + "officeDocument/math";

    /// <summary>Whether an element offers the same content in several vocabularies.</summary>
    public static bool IsCompatibility(string name) => name is Transitional + "markup-compatibility/2006";

    /// <summary>Whether a vocabulary is one that Word writes, whose texts are found in Word's own elements.</summary>
    public static bool IsUnderstood(string? name) => name is not null
        && (name.StartsWith(Transitional, StringComparison.Ordinal) || name.StartsWith(Strict, StringComparison.Ordinal) || name.StartsWith(Microsoft, StringComparison.Ordinal));
}
