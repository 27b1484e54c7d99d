using System.Text.RegularExpressions;

namespace SchemaKit.Tests.Reading.Html;

/// <summary>
/// Pages that AngleSharp reads otherwise than the HTML standard says, where the reader of the product follows the standard. Each kind
/// was found by comparing the two, and is tested by example.
/// </summary>
internal static partial class DeparturesOfTheTree
{
    /// <summary>Whether a page may be of such a kind.</summary>
    public static bool MayBeIn(string page) => Any().IsMatch(page);

    [GeneratedRegex(
        """
          <td.*</th | <th.*</td              # the end tag of one kind of cell ends a cell of the other kind
        | <table.*<(pre|listing|textarea)    # the tag behind such an element in a table is read by the rules for text
        | <table.*<([^a-z!/?]|/>|/?\z)      # text between the parts of a table is taken for several texts at a lone bracket
        | &;                               # a semicolon behind a lone ampersand is dropped
        | <select.*<xmp                    # such an element among the choices of a list is not ignored
        | \0                               # the character zero starts no body, and is dropped in a formula
        | <(title|textarea|xmp|iframe|style|script|noembed|noframes).*</(?-i:[a-z]*[A-Z])    # an end tag that is text gets small letters
        """,
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Any();
}
