using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace SchemaKit;

/// <summary>Gathers, while a page is read, what it holds besides its texts. However large the page is, little is kept.</summary>
internal sealed class HtmlSigns(HtmlNodes nodes, LineTable lines)
{
    private const int MostKept = 200;
    private const int LongestKept = 300;
    private const int SmallPicture = 100;
    private const string AttachmentWord = "附件";

    private static readonly string[] FileEndings = [".doc", ".docx", ".xls", ".xlsx", ".wps", ".et", ".pdf", ".ofd", ".rtf", ".zip", ".rar"];

    private readonly ImmutableArray<PageMeta>.Builder metas = ImmutableArray.CreateBuilder<PageMeta>();
    private readonly ImmutableArray<string>.Builder elsewhere = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<Place>.Builder pictures = ImmutableArray.CreateBuilder<Place>();
    private readonly ImmutableArray<PageLink>.Builder attachments = ImmutableArray.CreateBuilder<PageLink>();
    private readonly StringBuilder link = new();
    private int openLink;
    private int textLength;
    private int linkedLength;
    private int links;
    private int passwords;
    private int scripts;

    /// <summary>Notes an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="isSeen">Whether it is shown.</param>
    public void Enter(int element, bool isSeen)
    {
        switch (nodes[element].Tag)
        {
            case HtmlTag.Meta:
                EnterMeta(element);
                break;
            case HtmlTag.Script:
                scripts++;
                break;
            case HtmlTag.Frame or HtmlTag.Iframe:
                Keep(elsewhere, nodes.ValueOf(element, HtmlAttributes.Src));
                break;
            case HtmlTag.Input when isSeen && Says(element, HtmlAttributes.Type, "password"):
                passwords++;
                break;
            case HtmlTag.Img when isSeen && pictures.Count < MostKept && !IsSmall(element, HtmlAttributes.Width) && !IsSmall(element, HtmlAttributes.Height):
                pictures.Add(PlaceOf(element));
                break;
            case HtmlTag.A when isSeen && openLink == 0:
                openLink = element;
                link.Clear();
                break;
        }
    }

    /// <summary>Notes a text that is shown.</summary>
    /// <param name="text">The text.</param>
    public void Add(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var start = text.IndexOfAnyExcept(WhiteSpace.All);
            if (start < 0) return;
            text = text[start..];
            var length = text.IndexOfAny(WhiteSpace.All) is >= 0 and var found ? found : text.Length;
            textLength += length;
            if (openLink != 0)
            {
                linkedLength += length;
                link.Append(text[..Math.Min(length, LongestKept - Math.Min(link.Length, LongestKept))]);
            }

            text = text[length..];
        }
    }

    /// <summary>Notes the end of an element.</summary>
    /// <param name="element">The element.</param>
    public void Leave(int element)
    {
        if (element != openLink) return;
        openLink = 0;
        if (link.Length > 0) links++;
        var file = FileOf(nodes.ValueOf(element, HtmlAttributes.Href));
        var text = link.ToString();
        if (attachments.Count < MostKept && (file is not null || text.StartsWith(AttachmentWord, StringComparison.Ordinal)) && (text.Length > 0 || file is not null))
            attachments.Add(new PageLink(text.Length > 0 ? text : file!, PlaceOf(element)));
    }

    /// <summary>What was gathered.</summary>
    public PageSigns ToSigns() => new()
    {
        Metas = metas.DrainToImmutable(),
        TextLength = textLength,
        LinkedLength = linkedLength,
        Links = links,
        Passwords = passwords,
        Scripts = scripts,
        Elsewhere = elsewhere.DrainToImmutable(),
        Pictures = pictures.DrainToImmutable(),
        Attachments = attachments.DrainToImmutable(),
    };

    private void EnterMeta(int element)
    {
        if (nodes.ValueOf(element, HtmlAttributes.Content) is not { Length: > 0 } content) return;
        if (Says(element, HtmlAttributes.HttpEquiv, "refresh"))
        {
            if (content.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is >= 0 and var at) Keep(elsewhere, content[(at + 4)..].Trim('\'', '"', ' '));
        }
        else if (nodes.ValueOf(element, HtmlAttributes.Name) is { Length: > 0 and <= LongestKept } name && content.Length <= LongestKept && metas.Count < MostKept)
        {
            metas.Add(new PageMeta(name, content, PlaceOf(element)));
        }
    }

    private static void Keep(ImmutableArray<string>.Builder list, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text) && text.Length <= LongestKept && list.Count < MostKept) list.Add(text);
    }

    private bool IsSmall(int element, HtmlAttributes side) =>
        int.TryParse(nodes.ValueOf(element, side), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels < SmallPicture;

    private bool Says(int element, HtmlAttributes attribute, string value) =>
        string.Equals(nodes.ValueOf(element, attribute), value, StringComparison.OrdinalIgnoreCase);

    // The name of the file that an address ends in; null where that is none that could hold a report.
    private static string? FileOf(string? address)
    {
        if (address is null) return null;
        var path = address.AsSpan();
        if (path.IndexOfAny('?', '#') is >= 0 and var end) path = path[..end];
        foreach (var ending in FileEndings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return path[(path.LastIndexOf('/') + 1)..].ToString();
        }

        return null;
    }

    private Place PlaceOf(int element) => lines.PlaceOf(nodes[element].Start);
}
