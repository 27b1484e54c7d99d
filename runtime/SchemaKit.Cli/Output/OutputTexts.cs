namespace SchemaKit.Cli;

/// <summary>What is said in the output: heads of summaries, names of reports, where the output cannot go. The texts stand in <c>OutputTexts.resx</c> and <c>OutputTexts.zh.resx</c>.</summary>
internal static class OutputTexts
{
    private static readonly MessageTexts Texts = MessageTexts.Of(typeof(OutputTexts));

    public static Message NotReadFile { get; } = Texts.Say(nameof(NotReadFile));
    public static Message Reports { get; } = Texts.Say(nameof(Reports));
    public static Message AddUp { get; } = Texts.Say(nameof(AddUp));
    public static Message DoNot { get; } = Texts.Say(nameof(DoNot));
    public static Message Read { get; } = Texts.Say(nameof(Read));
    public static Message NotRead { get; } = Texts.Say(nameof(NotRead));
    public static Message ViolatedRule { get; } = Texts.Say(nameof(ViolatedRule));
    public static Message Findings { get; } = Texts.Say(nameof(Findings));

    public static Message ReportOf(string file, int number, int count) => Texts.Say(nameof(ReportOf), file, number, count);
    public static Message OutputIsFolder(string file) => Texts.Say(nameof(OutputIsFolder), file);
    public static Message CannotBeWritten(string file, string cause) => Texts.Say(nameof(CannotBeWritten), file, cause);
}
