namespace SchemaKit;

/// <summary>What is said of layouts, and of reports that one cannot say. The texts stand in <c>RenderingTexts.resx</c> and <c>RenderingTexts.zh.resx</c>.</summary>
internal static class RenderingTexts
{
    private static readonly MessageTexts Texts = MessageTexts.Of(typeof(RenderingTexts));

    public static Message NotKnown { get; } = Texts.Say(nameof(NotKnown));
    public static Message CellsPartedByTabs { get; } = Texts.Say(nameof(CellsPartedByTabs));
    public static Message PipesWithinLine { get; } = Texts.Say(nameof(PipesWithinLine));
    public static Message TabLedLines { get; } = Texts.Say(nameof(TabLedLines));
    public static Message Paragraphs { get; } = Texts.Say(nameof(Paragraphs));
    public static Message LinesEndedByPipe { get; } = Texts.Say(nameof(LinesEndedByPipe));
    public static Message LonePipes { get; } = Texts.Say(nameof(LonePipes));

    public static Message CannotSay(object layout, Message cause) => Texts.Say(nameof(CannotSay), layout, cause);
    public static Message CellDiffers(string cell, object said, object read) => Texts.Say(nameof(CellDiffers), cell, said, read);
    public static Message YearDiffers(object said, object read) => Texts.Say(nameof(YearDiffers), said, read);
    public static Message BodyDiffers(object said, object read) => Texts.Say(nameof(BodyDiffers), said, read);
    public static Message NotReadAtAll(Message why) => Texts.Say(nameof(NotReadAtAll), why);
    public static Message TheText(string text) => Texts.Say(nameof(TheText), text);
    public static Message TheNumber(string number) => Texts.Say(nameof(TheNumber), number);
    public static Message Quoted(string text) => Texts.Say(nameof(Quoted), text);
}
