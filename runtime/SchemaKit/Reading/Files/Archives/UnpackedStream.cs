namespace SchemaKit;

/// <summary>What comes out of a packed file, up to where it is too much for what went in.</summary>
/// <param name="unpacked">What comes out.</param>
/// <param name="name">The name of the file.</param>
/// <param name="limits">How much it may be.</param>
/// <param name="packed">How many bytes went in.</param>
internal sealed class UnpackedStream(Stream unpacked, string? name, ReadingLimits limits, long packed) : Stream
{
    /// <summary>How many bytes came out so far.</summary>
    public long Count { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Count;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = unpacked.Read(buffer, offset, count);
        Count += read;
        if (Count <= packed * limits.MaximumRatio) return read;
        throw DocumentException.Beyond(nameof(ReadingLimits.MaximumRatio), name, ReadingTexts.MoreTimesLargerThan(limits.MaximumRatio));
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) unpacked.Dispose();
        base.Dispose(disposing);
    }
}
