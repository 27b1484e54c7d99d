namespace SchemaKit.Schema.Declarations;

/// <summary>The words that a schema chooses from.</summary>
internal static class Choices
{
    public static readonly IReadOnlyDictionary<string, ValueKind> Values = new Dictionary<string, ValueKind>
    {
        ["count"] = ValueKind.Count,
        ["change"] = ValueKind.Change,
        ["money"] = ValueKind.Money,
    };

    public static readonly IReadOnlyDictionary<string, ValueKind> Measures = new Dictionary<string, ValueKind>
    {
        ["money"] = ValueKind.Money,
        ["count"] = ValueKind.Count,
    };

    public static readonly IReadOnlyDictionary<string, OwnRow> OwnRows = new Dictionary<string, OwnRow>
    {
        ["total"] = OwnRow.Total,
        ["whole"] = OwnRow.Whole,
    };

    public static readonly IReadOnlyDictionary<string, Each> Eaches = new Dictionary<string, Each>
    {
        ["column"] = Each.Column,
        ["row"] = Each.Row,
        ["cell"] = Each.Cell,
    };

    public static readonly IReadOnlyDictionary<string, Severity> Severities = new Dictionary<string, Severity>
    {
        ["error"] = Severity.Error,
        ["warning"] = Severity.Warning,
        ["notice"] = Severity.Notice,
    };
}
