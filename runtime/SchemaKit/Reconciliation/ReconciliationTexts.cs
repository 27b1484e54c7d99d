namespace SchemaKit;

/// <summary>What is said of rules and of why they fail: findings, claims, diagnoses, years and departments held against each other. The texts stand in <c>ReconciliationTexts.resx</c> and <c>ReconciliationTexts.zh.resx</c>.</summary>
internal static class ReconciliationTexts
{
    private static readonly MessageTexts Texts = MessageTexts.Of(typeof(ReconciliationTexts));

    public static Message Nothing { get; } = Texts.Say(nameof(Nothing));
    public static Message OpenValuesBreakOther { get; } = Texts.Say(nameof(OpenValuesBreakOther));
    public static Message SearchEnded { get; } = Texts.Say(nameof(SearchEnded));
    public static Message Undecided { get; } = Texts.Say(nameof(Undecided));
    public static Message NoDepartment { get; } = Texts.Say(nameof(NoDepartment));
    public static Message UnnamedBody { get; } = Texts.Say(nameof(UnnamedBody));
    public static Message MissingDepartments { get; } = Texts.Say(nameof(MissingDepartments));
    public static Message ParentsFigure { get; } = Texts.Say(nameof(ParentsFigure));

    public static Message At(string label, Message message) => Texts.Say(nameof(At), label, message);
    public static Message NotChecked(string rule, string section) => Texts.Say(nameof(NotChecked), rule, section);
    public static Message Sides(string leftWords, decimal left, string rightWords, decimal right) => Texts.Say(nameof(Sides), leftWords, left, rightWords, right);
    public static Message SidesNotRelated(string leftWords, decimal left, string relation, string rightWords, decimal right) => Texts.Say(nameof(SidesNotRelated), leftWords, left, relation, rightWords, right);
    public static Message Says(string rule) => Texts.Say(nameof(Says), rule);
    public static Message Here(string rule, IReadOnlyList<object> figures) => Texts.Say(nameof(Here), rule, figures);
    public static Message HereAndMore(string rule, IReadOnlyList<object> figures) => Texts.Say(nameof(HereAndMore), rule, figures);
    public static Message RoundedFiguresLeaveOpen(Message message) => Texts.Say(nameof(RoundedFiguresLeaveOpen), message);
    public static Message NotKnown(Message message, IReadOnlyList<object> cells) => Texts.Say(nameof(NotKnown), message, cells);
    public static Message NotKnownAndMore(Message message, IReadOnlyList<object> cells, int more) => Texts.Say(nameof(NotKnownAndMore), message, cells, more);
    public static Message RuleAndMessage(string rule, string message) => Texts.Say(nameof(RuleAndMessage), rule, message);
    public static Message RuleAndMessageAt(string rule, string message, IReadOnlyList<object> places) => Texts.Say(nameof(RuleAndMessageAt), rule, message, places);
    public static Message TablesSay(string claim, IReadOnlyList<object> figures) => Texts.Say(nameof(TablesSay), claim, figures);
    public static Message AtLeast(decimal figure) => Texts.Say(nameof(AtLeast), figure);
    public static Message ClaimAt(string message, Message place) => Texts.Say(nameof(ClaimAt), message, place);
    public static Message ChangeTo(string cell, object value, decimal read) => Texts.Say(nameof(ChangeTo), cell, value, read);
    public static Message Joined(IReadOnlyList<object> parts) => Texts.Say(nameof(Joined), parts);
    public static Message OnlySomeCorrections(int given) => Texts.Say(nameof(OnlySomeCorrections), given);
    public static Message NoSum(string rule) => Texts.Say(nameof(NoSum), rule);
    public static Message NoCorrectionOf(int cells) => Texts.Say(nameof(NoCorrectionOf), cells);
    public static Message FormsDoNotCompare(object form, object former) => Texts.Say(nameof(FormsDoNotCompare), form, former);
    public static Message OtherYear(int year, int expected, int given) => Texts.Say(nameof(OtherYear), year, expected, given);
    public static Message OtherBody(string body, string previous) => Texts.Say(nameof(OtherBody), body, previous);
    public static Message DepartmentOnOtherForm(object report, object form, object parent, object parentForm) => Texts.Say(nameof(DepartmentOnOtherForm), report, form, parent, parentForm);
    public static Message DepartmentOfOtherYear(object report, int year, object parent, int parentYear) => Texts.Say(nameof(DepartmentOfOtherYear), report, year, parent, parentYear);
    public static Message DepartmentTwice(string name) => Texts.Say(nameof(DepartmentTwice), name);
    public static Message RollUpOf(string cell, decimal parent, decimal departments) => Texts.Say(nameof(RollUpOf), cell, parent, departments);
    public static Message DepartmentsFigures(int count) => Texts.Say(nameof(DepartmentsFigures), count);
}
