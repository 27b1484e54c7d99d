using System.Collections.Immutable;

namespace SchemaKit.Disclosure.Tests;

/// <summary>The form on which what holds for every edition is tried here: the one that was added by editing YAML.</summary>
internal static class Tried
{
    public static ImmutableArray<Form> Forms => [AnnualReport2027.Form];
}
