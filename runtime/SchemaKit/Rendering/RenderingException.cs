namespace SchemaKit;

/// <summary>A report cannot be written in a layout so that reading gives the same report; the message says what would be read instead.</summary>
public sealed class RenderingException : Exception
{
    private readonly Message cause;

    internal RenderingException(Layout layout, Message cause) => (Layout, this.cause) = (layout, cause);

    /// <summary>The layout.</summary>
    public Layout Layout { get; }

    /// <inheritdoc/>
    public override string Message => RenderingTexts.CannotSay(Layout, cause).ToString();
}
