using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace SchemaKit;

/// <summary>Gathers, while a page is read, what it holds besides its texts. However large the page is, little is kept.</summary>
internal sealed class HtmlSigns(HtmlSource source)
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
    private IElement? openLink;
    private int textLength;
    private int linkedLength;
    private int links;
    private int passwords;
    private int scripts;

    /// <summary>Notes an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="isSeen">Whether it is shown.</param>
    public void Enter(IElement element, bool isSeen)
    {
        switch (element.LocalName)
        {
            case "meta":
                EnterMeta(element);
                break;
            case "script":
                scripts++;
                break;
            case "frame" or "iframe":
                Keep(elsewhere, element.GetAttribute("src"));
                break;
            case "input" when isSeen && string.Equals(element.GetAttribute("type"), "password", StringComparison.OrdinalIgnoreCase):
                passwords++;
                break;
            case "img" when isSeen && pictures.Count < MostKept && !IsSmall(element, "width") && !IsSmall(element, "height"):
                pictures.Add(PlaceOf(element));
                break;
            case "a" when isSeen && openLink is null:
                openLink = element;
                link.Clear();
                break;
        }
    }

    /// <summary>Notes a text that is shown.</summary>
    /// <param name="text">The text.</param>
    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (WhiteSpace.IsSpace(character)) continue;
            textLength++;
            if (openLink is null) continue;
            linkedLength++;
            if (link.Length < LongestKept) link.Append(character);
        }
    }

    /// <summary>Notes the end of an element.</summary>
    /// <param name="element">The element.</param>
    public void Leave(IElement element)
    {
        if (element != openLink) return;
        openLink = null;
        if (link.Length > 0) links++;
        var file = FileOf(element.GetAttribute("href"));
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

    private void EnterMeta(IElement element)
    {
        if (element.GetAttribute("content") is not { Length: > 0 } content) return;
        if (string.Equals(element.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase))
        {
            if (content.IndexOf("url=", StringComparison.OrdinalIgnoreCase) is >= 0 and var at) Keep(elsewhere, content[(at + 4)..].Trim('\'', '"', ' '));
        }
        else if (element.GetAttribute("name") is { Length: > 0 and <= LongestKept } name && content.Length <= LongestKept && metas.Count < MostKept)
        {
            metas.Add(new PageMeta(name, content, PlaceOf(element)));
        }
    }

    private static void Keep(ImmutableArray<string>.Builder list, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text) && text.Length <= LongestKept && list.Count < MostKept) list.Add(text);
    }

    private static bool IsSmall(IElement element, string side) =>
        int.TryParse(element.GetAttribute(side), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels < SmallPicture;

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

    private Place PlaceOf(IElement element) => source.PlaceOf(Math.Max(element.SourceReference?.Position.Index ?? 0, 0));
}
