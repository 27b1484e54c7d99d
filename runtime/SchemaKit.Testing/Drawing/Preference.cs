namespace SchemaKit.Testing;

/// <summary>Which of the values left for a cell to take.</summary>
internal abstract class Preference
{
    /// <summary>A value within the interval.</summary>
    public abstract decimal Choose(CellDefinition cell, Interval interval);

    /// <summary>Any: a third of them as near to zero as they may be, as on published forms.</summary>
    public sealed class AtRandom(Random random, int largest) : Preference
    {
        public override decimal Choose(CellDefinition cell, Interval interval)
        {
            if (random.Next(3) == 0) return Clamp(0, interval);
            var least = Math.Max(interval.Low, cell.Kind == ValueKind.Change ? -largest : 0);
            if (interval.High < least) least = interval.High - largest;
            decimal most = least < 0 ? 2 * largest : largest;
            var span = interval.High == Interval.PositiveInfinity ? most : Math.Min(interval.High - least, most);
            var value = cell.Kind == ValueKind.Money
                ? least + (decimal.Truncate(100 * span * (decimal)random.NextDouble()) / 100)
                : least + decimal.Truncate((span + 1) * (decimal)random.NextDouble());
            return Clamp(value, interval);
        }
    }

    /// <summary>The nearest to a value wished for each cell.</summary>
    public sealed class Near(decimal[] wanted) : Preference
    {
        public override decimal Choose(CellDefinition cell, Interval interval) => Clamp(wanted[cell.Index], interval);
    }

    private static decimal Clamp(decimal value, Interval interval) => Math.Min(Math.Max(value, interval.Low), interval.High);
}
