namespace SchemaKit;

/// <summary>What a generated report type says of itself.</summary>
/// <typeparam name="TSelf">The generated type.</typeparam>
public interface IReportType<TSelf>
    where TSelf : Report<TSelf>, IReportType<TSelf>
{
    /// <summary>The form the type was generated from.</summary>
    static abstract Form Form { get; }

    /// <summary>A report over a block of cells.</summary>
    /// <param name="block">What every cell says.</param>
    /// <param name="identity">Which report it is.</param>
    static abstract TSelf Create(CellBlock block, ReportIdentity identity);
}
