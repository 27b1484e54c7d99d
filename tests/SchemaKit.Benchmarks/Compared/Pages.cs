using System.Text;

namespace SchemaKit.Benchmarks.Compared;

/// <summary>What the reader by hand makes of pages other than the one it was written for, beside the generated reader.</summary>
internal static class Pages
{
    /// <summary>Says it of every page of the edition, and of one page changed as publishers change it.</summary>
    public static void Tell()
    {
        foreach (var name in Fixtures.Names) Console.WriteLine($"{name}: by hand as generated, {ByHand(Fixtures.Figures(Fixtures.Report(name)), Fixtures.Bytes(name))}");

        var page = Fixtures.Bytes("qingyu-2023");
        var text = Encoding.UTF8.GetString(page);
        Console.WriteLine($"qingyu-2023, a table of links below: {Compare(page, Change(text, ("</body>", "<table><tr><td>网站地图</td></tr></table></body>")))}");
        Console.WriteLine($"qingyu-2023, a row of subtotals: {Compare(page, Change(text,
            ("<td rowspan=\"22\">", "<td rowspan=\"23\">"),
            ("<tr><td rowspan=\"3\">（四）无法提供</td>", "<tr><td rowspan=\"4\">（四）无法提供</td>"),
            ("<tr><td rowspan=\"5\">（五）不予处理</td>", "<tr><td>小计</td><td>7</td><td>1</td><td>0</td><td>0</td><td>1</td><td>0</td><td>9</td></tr><tr><td rowspan=\"5\">（五）不予处理</td>")))}");
    }

    // Against the figures of the page as it was: a change that adds no figure of the form changes none.
    private static string Compare(byte[] before, byte[] page)
    {
        var expected = Fixtures.Figures(Fixtures.Read(before).Report);
        return $"generated, {Told(expected, () => Fixtures.Figures(Fixtures.Read(page).Report))}; by hand, {ByHand(expected, page)}";
    }

    private static string ByHand(decimal?[] expected, byte[] page) => Told(expected, () => HandWrittenReader.Read(page));

    private static string Told(decimal?[] expected, Func<decimal?[]> read)
    {
        try
        {
            var wrong = read().Zip(expected).Count(pair => pair.First != pair.Second);
            return wrong == 0 ? "all 200 figures" : $"{wrong} figures otherwise";
        }
        catch (FormatException unread)
        {
            return $"not read ({unread.Message})";
        }
    }

    private static byte[] Change(string text, params ReadOnlySpan<(string Old, string Changed)> changes)
    {
        foreach (var (old, changed) in changes)
        {
            if (!text.Contains(old, StringComparison.Ordinal)) throw new InvalidOperationException($"The page says no '{old}'.");
            text = text.Replace(old, changed, StringComparison.Ordinal);
        }

        return Encoding.UTF8.GetBytes(text);
    }
}
