namespace SchemaKit;

/// <summary>The unit that a label names in the last brackets, after a colon if there is one: 金额（单位：万元）.</summary>
internal static class UnitInBrackets
{
    /// <summary>What stands there, unit or not; empty where there are no brackets.</summary>
    public static string In(ReadOnlySpan<char> label)
    {
        var closing = label.LastIndexOfAny(')', '）');
        var opening = closing < 0 ? -1 : label[..closing].LastIndexOfAny('(', '（');
        if (opening < 0) return "";
        var named = label[(opening + 1)..closing];
        return named[(named.LastIndexOfAny(':', '：') + 1)..].Trim().ToString();
    }
}
