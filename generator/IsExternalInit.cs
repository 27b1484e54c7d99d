namespace System.Runtime.CompilerServices;

/// <summary>What the compiler marks init-only properties with; netstandard2.0 does not have it.</summary>
internal static class IsExternalInit;
