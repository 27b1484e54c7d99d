using System.Collections.Immutable;

namespace SchemaKit.Cli;

/// <summary>A way of writing what came of many inputs, one after the other, as UTF-8.</summary>
internal abstract class OutputFormat
{
    /// <summary>The names of all formats.</summary>
    public static ImmutableArray<string> Names { get; } = ["text", "json", "ndjson"];

    /// <summary>What stands before the first outcome.</summary>
    public virtual ReadOnlyMemory<byte> Start => default;

    /// <summary>What stands between two outcomes.</summary>
    public virtual ReadOnlyMemory<byte> Between => default;

    /// <summary>Writes one outcome. Safe to call from many threads.</summary>
    /// <param name="outcome">The outcome.</param>
    public abstract ReadOnlyMemory<byte> Render(FileOutcome outcome);

    /// <summary>What stands after the last outcome.</summary>
    /// <param name="tally">What came of all of them.</param>
    public virtual ReadOnlyMemory<byte> End(Tally tally) => default;
}
