namespace SchemaKit.Cli;

/// <summary>What is said of inputs: files that are not there, folders and archives without documents, lists, JSON that is no report. The texts stand in <c>InputTexts.resx</c> and <c>InputTexts.zh.resx</c>.</summary>
internal static class InputTexts
{
    private static readonly MessageTexts Texts = MessageTexts.Of(typeof(InputTexts));

    public static Message NoNamesInList { get; } = Texts.Say(nameof(NoNamesInList));
    public static Message NoSuchFile { get; } = Texts.Say(nameof(NoSuchFile));
    public static Message NoMatch { get; } = Texts.Say(nameof(NoMatch));
    public static Message EmptyFolder { get; } = Texts.Say(nameof(EmptyFolder));
    public static Message EmptyArchive { get; } = Texts.Say(nameof(EmptyArchive));
    public static Message DeadLink { get; } = Texts.Say(nameof(DeadLink));
    public static Message EmptyFile { get; } = Texts.Say(nameof(EmptyFile));
    public static Message NoTemplate { get; } = Texts.Say(nameof(NoTemplate));

    public static Message FolderOfOthers(int others) => Texts.Say(nameof(FolderOfOthers), others);
    public static Message CannotBeListed(string cause) => Texts.Say(nameof(CannotBeListed), cause);
    public static Message ArchiveOfOthers(int others) => Texts.Say(nameof(ArchiveOfOthers), others);
    public static Message CannotBeOpened(string cause) => Texts.Say(nameof(CannotBeOpened), cause);
    public static Message MistakeInItself(string kind, string cause) => Texts.Say(nameof(MistakeInItself), kind, cause);
    public static Message NoReport(object forms, Message other) => Texts.Say(nameof(NoReport), forms, other);
    public static Message ListCannotBeRead(string file, string cause) => Texts.Say(nameof(ListCannotBeRead), file, cause);
    public static Message HoldsReports(int reports) => Texts.Say(nameof(HoldsReports), reports);
    public static Message UnknownForm(object template, string edition, IReadOnlyList<object> known) => Texts.Say(nameof(UnknownForm), template, edition, known);
    public static Message MoreMegabytesThan(int most) => Texts.Say(nameof(MoreMegabytesThan), most);
    public static Message CannotBeRead(string cause) => Texts.Say(nameof(CannotBeRead), cause);
    public static Message NoJson(long line, string cause) => Texts.Say(nameof(NoJson), line, cause);
}
