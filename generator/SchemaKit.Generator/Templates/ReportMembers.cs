namespace SchemaKit.Generator.Templates;

/// <summary>The names that every generated type has before its schema names anything.</summary>
internal static class ReportMembers
{
    /// <summary>The members of <see cref="object"/>, which every view has.</summary>
    public static IReadOnlyList<string> OfObject { get; } =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>The members of a report: those of its base types, and those that the other parts of the type declare.</summary>
    public static IReadOnlyList<string> OfReport { get; } =
    [
        .. OfObject,
        "Block", "Count", "Diagnose", "Empty", "FromJson", "GetEnumerator", "GetForm", "Identity", "Imply", "Item", "Organization", "Read", "ReadAll", "Reconcile",
        "ToHtml", "ToJson", "ToMarkdown", "With", "WriteTo", "Year",
        "Cells", "Coverage", "Create", "CreateCells", "CreateCoverage", "CreateForm", "CreateRules", "EachCell", "Evaluate", "Form", "Rules",
        "CreateAcrossYears", "CreateComparability", "CreateRulesAcrossYears", "EvaluateAcrossYears", "From",
    ];
}
