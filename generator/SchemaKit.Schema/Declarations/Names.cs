using SchemaKit.Schema.Yaml;

namespace SchemaKit.Schema.Declarations;

/// <summary>Which names may stand where.</summary>
internal static class Names
{
    private const string CamelCase = "letters a to z and digits, a small letter first, as in naturalPersons";
    private const string HyphenatedCamelCase = "letters a to z and digits, a small letter first, with hyphens if need be, as in carried-over";
    private const string AnyCase = "letters a to z and digits, a letter first, as in AnnualReport";

    private static readonly HashSet<string> Keywords = new(
        [
            "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
            "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float",
            "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new",
            "null", "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return",
            "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try",
            "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> RuleWords = new(["and", "or", "then", "cell"], StringComparer.Ordinal);

    private static readonly HashSet<string> ObjectMembers = new(
        ["equals", "getHashCode", "toString", "getType", "memberwiseClone", "finalize", "referenceEquals"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> ReportMembers = new(
        [
            "cells", "rules", "form", "block", "identity", "organization", "year", "count", "item", "read", "readAll", "with", "empty",
            "fromJson", "toJson", "writeTo", "reconcile", "getForm", "create", "getEnumerator", "evaluate", "createCells", "createForm",
            "createRules", "eachCell", "coverage", "createCoverage", "from", "createAcrossYears", "evaluateAcrossYears", "createComparability",
            "createRulesAcrossYears", "imply", "diagnose",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name may become a member of the generated report type.</summary>
    public static bool IsReportMember(string name) => ReportMembers.Contains(name) || ObjectMembers.Contains(name);

    /// <summary>Whether every object has a member of that name.</summary>
    public static bool IsObjectMember(string name) => ObjectMembers.Contains(name);

    /// <summary>Whether a name is a camel-case identifier that neither C# nor the rules keep for themselves.</summary>
    public static bool IsFreeId(string name) => IsIdentifier(name, camelCase: true) && !Keywords.Contains(name) && !RuleWords.Contains(name);

    /// <summary>Notes a problem where the name of a section, table, heading, shape or rule is not a camel-case identifier.</summary>
    public static void CheckId(ScalarNode name, string what, ProblemList problems)
    {
        if (!IsIdentifier(name.Text, camelCase: true))
            problems.Add(ProblemKinds.BadIdentifier, name.Place, name.Text, what, CamelCase);
        else if (Keywords.Contains(name.Text))
            problems.Add(ProblemKinds.ReservedWord, name.Place, name.Text, "C#", what);
        else if (RuleWords.Contains(name.Text))
            problems.Add(ProblemKinds.ReservedWord, name.Place, name.Text, "the rules", what);
    }

    /// <summary>Notes a problem where the name of a rule is not made of camel-case identifiers joined by hyphens.</summary>
    public static void CheckHyphenatedId(ScalarNode name, string what, ProblemList problems)
    {
        if (!name.Text.Split('-').All(part => IsIdentifier(part, camelCase: true)))
            problems.Add(ProblemKinds.BadIdentifier, name.Place, name.Text, what, HyphenatedCamelCase);
    }

    /// <summary>Whether a text is made of camel-case identifiers joined by dots, as the ids of cells are.</summary>
    public static bool IsPath(string text) => text.Split('.').All(part => IsIdentifier(part, camelCase: true));

    /// <summary>Whether a text is such a path in which a star stands behind some of the names: never first, never two in a row.</summary>
    public static bool IsPathOfCells(string text)
    {
        var parts = text.Split('.');
        return parts.Select((part, i) => part == "*" ? i > 0 && parts[i - 1] != "*" : IsIdentifier(part, camelCase: true)).All(isRight => isRight);
    }

    /// <summary>Notes a problem where a dotted name cannot stand in generated C#.</summary>
    public static void CheckCSharpName(ScalarNode name, string what, bool dotted, ProblemList problems)
    {
        foreach (var part in dotted ? name.Text.Split('.') : [name.Text])
        {
            if (!IsIdentifier(part, camelCase: false))
            {
                problems.Add(ProblemKinds.BadIdentifier, name.Place, name.Text, what, AnyCase);
                return;
            }

            if (!Keywords.Contains(part)) continue;
            problems.Add(ProblemKinds.ReservedWord, name.Place, part, "C#", what);
            return;
        }
    }

    /// <summary>Notes a problem where the id of a template or edition is more than small letters, digits and the marks given.</summary>
    public static void CheckKey(ScalarNode name, string what, string marks, string example, ProblemList problems)
    {
        var parts = name.Text.Split([.. marks]);
        if (parts.All(p => p.Length > 0 && p.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9')))) return;
        problems.Add(ProblemKinds.BadIdentifier, name.Place, name.Text, what, $"small letters a to z and digits, as in {example}");
    }

    /// <summary>Notes a problem at every name that differs from an earlier one in capitals only; what an overlay adds counts as later.</summary>
    public static void CheckDistinct(IEnumerable<ScalarNode> names, ProblemList problems)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names.OrderBy(n => n.IsOfOverlay))
        {
            if (seen.TryGetValue(name.Text, out var earlier)) problems.Add(ProblemKinds.NamesAlike, name.Place, name.Text, earlier);
            else seen.Add(name.Text, name.Text);
        }
    }

    private static bool IsIdentifier(string text, bool camelCase)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isSmall = text[i] is >= 'a' and <= 'z';
            var isLater = text[i] is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
            if (text[i] is '_' && camelCase) return false;
            if (!isSmall && !(isLater && (i > 0 || (!camelCase && !char.IsDigit(text[i]))))) return false;
        }

        return text.Length > 0;
    }
}
