namespace SchemaKit;

/// <summary>Which report a report is: who published it, and for which year.</summary>
/// <param name="Organization">The publishing body as the report names it; null where it does not say.</param>
/// <param name="Year">The report year; null where the report does not say.</param>
public sealed record ReportIdentity(string? Organization, int? Year)
{
    /// <summary>Whether nothing speaks against both reports being of one body: names are compared like labels, and no name fits any.</summary>
    /// <param name="other">The identity of the other report.</param>
    public bool IsOfSameBody(ReportIdentity other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Organization is null || other.Organization is null
            || LabelText.Normalize(Organization) == LabelText.Normalize(other.Organization);
    }

    /// <summary>A report that does not say which it is.</summary>
    public static ReportIdentity Unknown { get; } = new(null, null);
}
