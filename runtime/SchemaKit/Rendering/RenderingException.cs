namespace SchemaKit;

/// <summary>A report cannot be written in a layout so that reading gives the same report; the message says what would be read instead.</summary>
public sealed class RenderingException : Exception
{
    internal RenderingException(Layout layout, string cause) : base($"{layout.Name} cannot say this report: {cause}") => Layout = layout;

    /// <summary>The layout.</summary>
    public Layout Layout { get; }
}
