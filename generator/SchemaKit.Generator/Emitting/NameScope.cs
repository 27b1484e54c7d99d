using System.Globalization;

namespace SchemaKit.Generator.Emitting;

/// <summary>The names taken in one C# type, so that no two members share one and none is named like the type.</summary>
internal sealed class NameScope(IEnumerable<string> taken)
{
    private readonly HashSet<string> names = new(taken, StringComparer.Ordinal);

    /// <summary>Takes a name, or the nearest one that is free.</summary>
    /// <param name="wanted">The name.</param>
    /// <param name="kind">What bears it, to tell it from another: <c>Row</c>. Numbers come after.</param>
    public string Take(string wanted, string kind = "")
    {
        if (names.Add(wanted)) return wanted;
        if (names.Add(wanted + kind)) return wanted + kind;
        for (var number = 2; ; number++)
        {
            var numbered = wanted + kind + number.ToString(CultureInfo.InvariantCulture);
            if (names.Add(numbered)) return numbered;
        }
    }
}
