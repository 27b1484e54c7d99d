namespace SchemaKit;

/// <summary>Which report a report is: who published it, and for which year.</summary>
/// <param name="Organization">The publishing body as the report names it; null where it does not say.</param>
/// <param name="Year">The report year; null where the report does not say.</param>
public sealed record ReportIdentity(string? Organization, int? Year)
{
    /// <summary>A report that does not say which it is.</summary>
    public static ReportIdentity Unknown { get; } = new(null, null);
}
