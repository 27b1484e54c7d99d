using System.Collections.Immutable;

namespace SchemaKit.Disclosure.Tests;

/// <summary>The forms on which what holds for every edition is tried: each that there is, as soon as its schema is there.</summary>
internal static class Tried
{
    public static ImmutableArray<Form> Forms => Templates.All;
}
