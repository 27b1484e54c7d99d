namespace SchemaKit.TextTemplates;

/// <summary>
/// Reads a template, in as much of the Handlebars language as templates without logic need. As there, a line with nothing on it but a tag
/// that writes nothing itself leaves no line behind.
/// </summary>
internal static class TemplateReader
{
    /// <summary>The pieces of a template.</summary>
    /// <param name="text">The template; lines end in a line feed.</param>
    /// <exception cref="FormatException">A tag does not end, or is of a kind that is not known.</exception>
    public static IEnumerable<TemplateTag> Read(string text)
    {
        var number = 0;
        for (var start = 0; start < text.Length; number++)
        {
            var end = text.IndexOf('\n', start) + 1;
            if (end == 0) end = text.Length;
            var line = text.Substring(start, end - start);
            start = end;
            var tags = ReadLine(line, number).ToList();
            var written = tags.Where(tag => tag.Kind != TagKind.Text || tag.Word.Trim().Length > 0).ToList();
            foreach (var tag in written.Count == 1 && written[0].Kind is not (TagKind.Text or TagKind.Value) ? written : tags) yield return tag;
        }
    }

    private static IEnumerable<TemplateTag> ReadLine(string line, int number)
    {
        for (var at = 0; at < line.Length;)
        {
            var open = line.IndexOf("{{", at, StringComparison.Ordinal);
            if (open < 0) open = line.Length;
            if (open > at) yield return new TemplateTag(TagKind.Text, line.Substring(at, open - at), "", number);
            if (open == line.Length) yield break;
            var close = line.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0) throw new FormatException($"line {number + 1}: a tag does not end");
            yield return TagOf(line.Substring(open + 2, close - open - 2), number);
            at = close + 2;
        }
    }

    private static TemplateTag TagOf(string tag, int number)
    {
        if (tag.Length == 0) throw new FormatException($"line {number + 1}: a tag says nothing");
        var rest = tag.Substring(1).Trim();
        switch (tag[0])
        {
            case '!':
                return new TemplateTag(TagKind.Remark, rest, "", number);
            case '>':
                return new TemplateTag(TagKind.Part, rest, "", number);
            case '/':
                return new TemplateTag(TagKind.Close, rest, "", number);
            case '#':
                var blank = rest.IndexOf(' ');
                if (blank < 0) throw new FormatException($"line {number + 1}: '{tag}' is about nothing");
                return new TemplateTag(TagKind.Open, rest.Substring(0, blank), rest.Substring(blank + 1).Trim(), number);
            default:
                return tag == "else" ? new TemplateTag(TagKind.Else, "", "", number) : new TemplateTag(TagKind.Value, tag.Trim(), "", number);
        }
    }
}
