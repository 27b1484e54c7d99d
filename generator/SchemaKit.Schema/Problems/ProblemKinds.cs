namespace SchemaKit.Schema;

/// <summary>
/// Every kind of problem that a schema can have. SK1xxx concern the file and its YAML, SK2xxx names, labels, rules and prose, SK3xxx are
/// information, SK4xxx arise between files. An id keeps its meaning for good; each has a page in the generator's <c>help</c> folder.
/// </summary>
public static partial class ProblemKinds
{
    /// <summary>The text is no YAML.</summary>
    public static readonly ProblemKind MalformedYaml = new(
        "SK1001", "Malformed YAML",
        "the file is not well-formed YAML here: {0}");

    /// <summary>The file says nothing.</summary>
    public static readonly ProblemKind EmptyFile = new(
        "SK1002", "Empty file",
        "the file is empty; a schema starts with 'schemakit: 1'");

    /// <summary>The file does not say that it is a schema.</summary>
    public static readonly ProblemKind NotASchema = new(
        "SK1003", "Not a schema",
        "this is not a schema; write 'schemakit: 1' at the top of the file{0}");

    /// <summary>More than one document in the file.</summary>
    public static readonly ProblemKind SeveralDocuments = new(
        "SK1004", "Several documents",
        "a second document starts here; keep one schema to a file");

    /// <summary>YAML's means of reference and typing.</summary>
    public static readonly ProblemKind AnchorAliasOrTag = new(
        "SK1005", "Anchor, alias or tag",
        "'{0}' is an anchor, an alias or a tag, which schemas do not use; write the text out, in quotes if it is meant as it "
        + "stands");

    /// <summary>A key written twice in one map.</summary>
    public static readonly ProblemKind DuplicateKey = new(
        "SK1006", "Duplicate key",
        "the key '{0}' stands here for the second time; rename or remove one of the two");

    /// <summary>A key that the language does not have.</summary>
    public static readonly ProblemKind UnknownKey = new("SK1007", "Unknown key", "{0} has no key '{1}'{2}");

    /// <summary>A key that must be there is not.</summary>
    public static readonly ProblemKind MissingKey = new("SK1008", "Missing key", "{0} needs the key '{1}'");

    /// <summary>A text where a map must stand, and the like.</summary>
    public static readonly ProblemKind WrongNode = new("SK1009", "Wrong kind of value", "{0} must be {1}, not {2}");

    /// <summary>A word that is none of those to choose from.</summary>
    public static readonly ProblemKind UnknownChoice = new("SK1010", "Unknown word", "{0} cannot be '{1}'{2}");

    /// <summary>Years that cannot be read.</summary>
    public static readonly ProblemKind BadYears = new(
        "SK1011", "Bad years",
        "'{0}' is no range of years; write 2019, 2019..2020 or 2021.., the earlier year first");

    /// <summary>A version of the language that this compiler does not know.</summary>
    public static readonly ProblemKind UnsupportedVersion = new(
        "SK1012", "Version not supported",
        "version '{0}' of the schema language is not supported; this compiler knows version 1");

    /// <summary>More than the compiler is made for.</summary>
    public static readonly ProblemKind TooLarge = new("SK1013", "Too large", "{0}; split the schema or make it smaller");

    /// <summary>A key that says nothing.</summary>
    public static readonly ProblemKind EmptyValue = new("SK1014", "Nothing written", "{0} says nothing; write {1} here");

    /// <summary>Two keys of which only one may stand.</summary>
    public static readonly ProblemKind KeysExclude = new(
        "SK1015", "Keys exclude each other",
        "'{0}' cannot stand beside '{1}'; keep one of the two");
}
