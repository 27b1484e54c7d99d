namespace SchemaKit;

/// <summary>
/// The fields that are open: each has a code, which is not shown, and behind it a result, which is. A code that is still open at the end
/// of its paragraph is a field without an end, and what follows is text.
/// </summary>
internal sealed class WordFields
{
    private readonly Stack<bool> isCode = [];
    private int codes;

    /// <summary>Whether what follows belongs to the code of a field.</summary>
    public bool IsInCode => codes > 0;

    /// <summary>Reads the mark where a field starts, where its result starts, or where it ends.</summary>
    public void Read(string? mark)
    {
        switch (mark)
        {
            case "begin":
                isCode.Push(true);
                codes++;
                break;
            case "separate" when isCode.Count > 0:
                if (isCode.Pop()) codes--;
                isCode.Push(false);
                break;
            case "end" when isCode.Count > 0:
                if (isCode.Pop()) codes--;
                break;
        }
    }

    public void EndParagraph()
    {
        if (codes == 0) return;
        isCode.Clear();
        codes = 0;
    }
}
