namespace SchemaKit;

/// <summary>How much a failing rule weighs.</summary>
public enum Severity : byte
{
    /// <summary>Printed on the form or arithmetic by definition: a failure is a mistake.</summary>
    Error,

    /// <summary>A failure is most likely a mistake.</summary>
    Warning,

    /// <summary>A failure is worth a look.</summary>
    Notice,
}
