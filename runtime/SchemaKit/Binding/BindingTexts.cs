namespace SchemaKit;

/// <summary>What is said of how a document was read as a report: why figures are not placed, what is in doubt, what it is instead. The texts stand in <c>BindingTexts.resx</c> and <c>BindingTexts.zh.resx</c>.</summary>
internal static class BindingTexts
{
    private static readonly MessageTexts Texts = MessageTexts.Of(typeof(BindingTexts));

    public static Message NoFigureForSubtotal { get; } = Texts.Say(nameof(NoFigureForSubtotal));
    public static Message FewerCellsThanOthers { get; } = Texts.Say(nameof(FewerCellsThanOthers));
    public static Message ColumnNotOnForm { get; } = Texts.Say(nameof(ColumnNotOnForm));
    public static Message BehindFullRow { get; } = Texts.Say(nameof(BehindFullRow));
    public static Message BetweenTheCells { get; } = Texts.Say(nameof(BetweenTheCells));
    public static Message RowInDoubt { get; } = Texts.Say(nameof(RowInDoubt));
    public static Message ColumnInDoubt { get; } = Texts.Say(nameof(ColumnInDoubt));
    public static Message RunTogether { get; } = Texts.Say(nameof(RunTogether));
    public static Message NoColumnOfThatName { get; } = Texts.Say(nameof(NoColumnOfThatName));
    public static Message OrderOfHeads { get; } = Texts.Say(nameof(OrderOfHeads));
    public static Message NoBodyNamed { get; } = Texts.Say(nameof(NoBodyNamed));
    public static Message CopyStandsHere { get; } = Texts.Say(nameof(CopyStandsHere));
    public static Message EmptyFormStandsHere { get; } = Texts.Say(nameof(EmptyFormStandsHere));
    public static Message TheDocumentNumber { get; } = Texts.Say(nameof(TheDocumentNumber));
    public static Message TheTitle { get; } = Texts.Say(nameof(TheTitle));
    public static Message ThePublishingBody { get; } = Texts.Say(nameof(ThePublishingBody));
    public static Message TheDayOfPublication { get; } = Texts.Say(nameof(TheDayOfPublication));
    public static Message ByTitle { get; } = Texts.Say(nameof(ByTitle));
    public static Message ByOpeningSentence { get; } = Texts.Say(nameof(ByOpeningSentence));
    public static Message ByText { get; } = Texts.Say(nameof(ByText));
    public static Message BySignature { get; } = Texts.Say(nameof(BySignature));
    public static Message LookUpInBrowser { get; } = Texts.Say(nameof(LookUpInBrowser));
    public static Message LoginPage { get; } = Texts.Say(nameof(LoginPage));
    public static Message LogIn { get; } = Texts.Say(nameof(LogIn));
    public static Message SaveThatPage { get; } = Texts.Say(nameof(SaveThatPage));
    public static Message OpenInBrowser { get; } = Texts.Say(nameof(OpenInBrowser));
    public static Message ShowsNothing { get; } = Texts.Say(nameof(ShowsNothing));
    public static Message CheckIsWhole { get; } = Texts.Say(nameof(CheckIsWhole));
    public static Message SavePagesBehindLinks { get; } = Texts.Say(nameof(SavePagesBehindLinks));
    public static Message AskForText { get; } = Texts.Say(nameof(AskForText));
    public static Message SaveThatFile { get; } = Texts.Say(nameof(SaveThatFile));
    public static Message CheckIsRightFile { get; } = Texts.Say(nameof(CheckIsRightFile));
    public static Message CheckOrWriteSchema { get; } = Texts.Say(nameof(CheckOrWriteSchema));
    public static Message TextOfNoForm { get; } = Texts.Say(nameof(TextOfNoForm));
    public static Message CheckTablesWereSaved { get; } = Texts.Say(nameof(CheckTablesWereSaved));

    public static Message AlreadyRead(string cell, Place place) => Texts.Say(nameof(AlreadyRead), cell, place);
    public static Message SubtotalAlreadyRead(string subtotal) => Texts.Say(nameof(SubtotalAlreadyRead), subtotal);
    public static Message NoRow(string label, string table) => Texts.Say(nameof(NoRow), label, table);
    public static Message GroupOfRows(string label, int rows, int cells) => Texts.Say(nameof(GroupOfRows), label, rows, cells);
    public static Message CoversColumns(int columns) => Texts.Say(nameof(CoversColumns), columns);
    public static Message CellsForColumns(int cells, int columns) => Texts.Say(nameof(CellsForColumns), cells, columns);
    public static Message BehindNoLabel(string table) => Texts.Say(nameof(BehindNoLabel), table);
    public static Message NoColumn(string label) => Texts.Say(nameof(NoColumn), label);
    public static Message HoldsReports(int count, IReadOnlyList<object> names) => Texts.Say(nameof(HoldsReports), count, names);
    public static Message ReportOf(object body, int year) => Texts.Say(nameof(ReportOf), body, year);
    public static Message MoreReportsThan(int most) => Texts.Say(nameof(MoreReportsThan), most);
    public static Message SaidInWays(Message what, int count, IReadOnlyList<object> said) => Texts.Say(nameof(SaidInWays), what, count, said);
    public static Message SaidBy(object by, string raw, Place place) => Texts.Say(nameof(SaidBy), by, raw, place);
    public static Message TableIsPicture(string section) => Texts.Say(nameof(TableIsPicture), section);
    public static Message LinkedFile(string link) => Texts.Say(nameof(LinkedFile), link);
    public static Message EvidenceAndAdvice(Message evidence, Message advice) => Texts.Say(nameof(EvidenceAndAdvice), evidence, advice);
    public static Message ErrorPage(string said) => Texts.Say(nameof(ErrorPage), said);
    public static Message ShowsOtherPage(string page) => Texts.Say(nameof(ShowsOtherPage), page);
    public static Message ScriptsWouldLoad(int characters) => Texts.Say(nameof(ScriptsWouldLoad), characters);
    public static Message ListOfLinks(int links, string share) => Texts.Say(nameof(ListOfLinks), links, share);
    public static Message ContentIsPictures(int pictures, int line) => Texts.Say(nameof(ContentIsPictures), pictures, line);
    public static Message ContentIsFile(string file, int line) => Texts.Say(nameof(ContentIsFile), file, line);
    public static Message OtherPublication(string title) => Texts.Say(nameof(OtherPublication), title);
    public static Message TablesOfNoForm(int tables) => Texts.Say(nameof(TablesOfNoForm), tables);
    public static Message TablesOfNoFormThatStart(string start, int tables) => Texts.Say(nameof(TablesOfNoFormThatStart), start, tables);
    public static Message TextOfNoFormThatStarts(string start) => Texts.Say(nameof(TextOfNoFormThatStarts), start);
}
