namespace SchemaKit;

/// <summary>A statement that is true, false, or not known: Kleene's three-valued logic.</summary>
public enum Truth : sbyte
{
    /// <summary>Certainly false.</summary>
    False = -1,

    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Certainly true.</summary>
    True = 1,
}
