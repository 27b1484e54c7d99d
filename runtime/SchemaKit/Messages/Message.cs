namespace SchemaKit;

/// <summary>
/// Something to be said to a person: which text, and what stands in it. It is put into words only when asked for, and in the language of
/// that moment (<see cref="System.Globalization.CultureInfo.CurrentUICulture"/>), so that what was read once can be told in each.
/// </summary>
internal sealed class Message : IEquatable<Message>
{
    private readonly MessageTexts texts;
    private readonly string key;
    private readonly object?[] arguments;

    internal Message(MessageTexts texts, string key, object?[] arguments) => (this.texts, this.key, this.arguments) = (texts, key, arguments);

    /// <summary>Whether it is the same text with the same in it.</summary>
    public bool Equals(Message? other) =>
        other is not null && ReferenceEquals(texts, other.texts) && key == other.key && arguments.AsSpan().SequenceEqual(other.arguments, ArgumentComparer.Instance);

    public override bool Equals(object? obj) => Equals(obj as Message);

    public override int GetHashCode() => HashCode.Combine(texts, key, arguments.Length);

    /// <summary>The words, in the current language.</summary>
    public override string ToString() => texts.Tell(key, arguments);

    // Lists are the same where they hold the same.
    private sealed class ArgumentComparer : IEqualityComparer<object?>
    {
        public static readonly ArgumentComparer Instance = new();

        bool IEqualityComparer<object?>.Equals(object? one, object? other) =>
            one is IEnumerable<object> list && other is IEnumerable<object> items ? list.SequenceEqual(items) : object.Equals(one, other);

        int IEqualityComparer<object?>.GetHashCode(object obj) => obj.GetHashCode();
    }
}
