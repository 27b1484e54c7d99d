namespace SchemaKit.Schema;

/// <summary>
/// Every kind of problem that a schema can have. SK1xxx concern the file and its YAML, SK2xxx names, labels, rules and prose, SK3xxx are
/// information, SK4xxx arise between files. An id keeps its meaning for good; each has a page in the generator's <c>help</c> folder.
/// </summary>
public static class ProblemKinds
{
    /// <summary>The text is no YAML.</summary>
    public static readonly ProblemKind MalformedYaml = new(
        "SK1001", "Malformed YAML",
        "the file is not well-formed YAML here: {0}");

    /// <summary>The file says nothing.</summary>
    public static readonly ProblemKind EmptyFile = new(
        "SK1002", "Empty file",
        "the file is empty; a schema starts with 'schemakit: 1'");

    /// <summary>The file does not say that it is a schema.</summary>
    public static readonly ProblemKind NotASchema = new(
        "SK1003", "Not a schema",
        "this is not a schema; write 'schemakit: 1' at the top of the file{0}");

    /// <summary>More than one document in the file.</summary>
    public static readonly ProblemKind SeveralDocuments = new(
        "SK1004", "Several documents",
        "a second document starts here; keep one schema to a file");

    /// <summary>YAML's means of reference and typing.</summary>
    public static readonly ProblemKind AnchorAliasOrTag = new(
        "SK1005", "Anchor, alias or tag",
        "'{0}' is an anchor, an alias or a tag, which schemas do not use; write the text out, in quotes if it is meant as it "
        + "stands");

    /// <summary>A key written twice in one map.</summary>
    public static readonly ProblemKind DuplicateKey = new(
        "SK1006", "Duplicate key",
        "the key '{0}' stands here for the second time; rename or remove one of the two");

    /// <summary>A key that the language does not have.</summary>
    public static readonly ProblemKind UnknownKey = new("SK1007", "Unknown key", "{0} has no key '{1}'{2}");

    /// <summary>A key that must be there is not.</summary>
    public static readonly ProblemKind MissingKey = new("SK1008", "Missing key", "{0} needs the key '{1}'");

    /// <summary>A text where a map must stand, and the like.</summary>
    public static readonly ProblemKind WrongNode = new("SK1009", "Wrong kind of value", "{0} must be {1}, not {2}");

    /// <summary>A word that is none of those to choose from.</summary>
    public static readonly ProblemKind UnknownChoice = new("SK1010", "Unknown word", "{0} cannot be '{1}'{2}");

    /// <summary>Years that cannot be read.</summary>
    public static readonly ProblemKind BadYears = new(
        "SK1011", "Bad years",
        "'{0}' is no range of years; write 2019, 2019..2020 or 2021.., the earlier year first");

    /// <summary>A version of the language that this compiler does not know.</summary>
    public static readonly ProblemKind UnsupportedVersion = new(
        "SK1012", "Version not supported",
        "version '{0}' of the schema language is not supported; this compiler knows version 1");

    /// <summary>More than the compiler is made for.</summary>
    public static readonly ProblemKind TooLarge = new("SK1013", "Too large", "{0}; split the schema or make it smaller");

    /// <summary>A key that says nothing.</summary>
    public static readonly ProblemKind EmptyValue = new("SK1014", "Nothing written", "{0} says nothing; write {1} here");

    /// <summary>Two keys of which only one may stand.</summary>
    public static readonly ProblemKind KeysExclude = new(
        "SK1015", "Keys exclude each other",
        "'{0}' cannot stand beside '{1}'; keep one of the two");

    /// <summary>A name that programs could not use.</summary>
    public static readonly ProblemKind BadIdentifier = new("SK2001", "Not an identifier", "'{0}' is no name for {1}; use {2}");

    /// <summary>A name that C# or the rules keep for themselves.</summary>
    public static readonly ProblemKind ReservedWord = new(
        "SK2002", "Reserved word",
        "'{0}' is a word of {1} and cannot name {2}; choose another name");

    /// <summary>A rule names a cell that there is not.</summary>
    public static readonly ProblemKind UnknownCell = new("SK2003", "Unknown cell", "rule '{0}' names no cell '{1}'{2}");

    /// <summary>A name that the generated type has for something else.</summary>
    public static readonly ProblemKind NameTaken = new(
        "SK2004", "Name taken",
        "'{0}' is taken: the generated type has a member of that name; choose another name for {1}");

    /// <summary>Two names that differ in capitals only.</summary>
    public static readonly ProblemKind NamesAlike = new(
        "SK2005", "Names alike",
        "'{0}' and '{1}' differ in capitals only, which generated names do not show; rename one of the two");

    /// <summary>A label that nothing could be recognised by.</summary>
    public static readonly ProblemKind EmptyLabel = new(
        "SK2006", "Empty label",
        "the label '{0}' has nothing to be recognised by; write it as it is printed on the form");

    /// <summary>Two labels that a reader could not tell apart.</summary>
    public static readonly ProblemKind LabelsAlike = new(
        "SK2007", "Labels alike",
        "'{0}' reads like '{1}' of '{2}', so that a report could not be told which is meant; make one of them differ or "
        + "remove it");

    /// <summary>A shape that is not declared.</summary>
    public static readonly ProblemKind UnknownShape = new("SK2008", "Unknown shape", "there is no shape '{0}'{1}");

    /// <summary>A shape that stands nowhere.</summary>
    public static readonly ProblemKind UnusedShape = new(
        "SK2009", "Unused shape",
        "the shape '{0}' is used nowhere; use it or remove it");

    /// <summary>A shape that contains itself.</summary>
    public static readonly ProblemKind EndlessShape = new(
        "SK2010", "Shape contains itself",
        "the shape '{0}' contains itself; write out one of the groups");

    /// <summary>Rows below a column, or columns below a row.</summary>
    public static readonly ProblemKind WrongDirection = new(
        "SK2011", "Wrong direction",
        "below {0} stand more of its kind: write '{1}' instead of '{2}'");

    /// <summary>A unit that is not declared.</summary>
    public static readonly ProblemKind UnknownUnit = new(
        "SK2012", "Unknown unit",
        "'{0}' is no unit declared under 'units', nor one with a number word such as 万 before it{1}");

    /// <summary>A unit of money on a count, or money without a unit.</summary>
    public static readonly ProblemKind UnitMismatch = new("SK2013", "Unit does not fit", "'{0}' holds {1}, but {2}; {3}");

    /// <summary>A row and a column that say different things of the same cell.</summary>
    public static readonly ProblemKind RowAgainstColumn = new(
        "SK2014", "Row against column",
        "row '{0}' and column '{1}' both declare '{2}' and differ; leave it to one of the two");

    /// <summary>A total of nothing.</summary>
    public static readonly ProblemKind LonelyTotal = new(
        "SK2015", "Total without siblings",
        "'{0}' is a total of nothing: no row or column stands beside it that is not a total; remove 'total'");

    /// <summary>A total that is a group.</summary>
    public static readonly ProblemKind TotalWithChildren = new(
        "SK2016", "Total of several",
        "'{0}' is a total and has '{1}' of its own; a total is a single row or column");

    /// <summary>A rule id used twice.</summary>
    public static readonly ProblemKind RuleIdTaken = new("SK2017", "Rule id taken", "there is a rule '{0}' already; {1}");

    /// <summary>A rule for each column or row that does not stand in one table.</summary>
    public static readonly ProblemKind EachOutsideTable = new(
        "SK2018", "Each outside of a table",
        "rule '{0}' is for each {1} but stands outside of a single table; move it under the 'rules' of a table");

    /// <summary>A rule that cannot be read.</summary>
    public static readonly ProblemKind BadExpression = new(
        "SK2019", "Rule not understood",
        "rule '{0}' cannot be read here: {1}");

    /// <summary>A rule beyond all measure.</summary>
    public static readonly ProblemKind ExpressionTooLarge = new("SK2020", "Rule too large", "rule '{0}' is too large: {1}");

    /// <summary>A rule names a group where a single cell must stand.</summary>
    public static readonly ProblemKind GroupNotCell = new(
        "SK2021", "Group instead of a cell",
        "rule '{0}' names '{1}', which is several cells; write sum({1}.*), or name one of them");

    /// <summary>The sum over a single cell.</summary>
    public static readonly ProblemKind NothingBelow = new(
        "SK2022", "Nothing below",
        "rule '{0}' sums up '{1}.*', but nothing but totals stands below '{1}'; name a group");

    /// <summary>Two names multiplied.</summary>
    public static readonly ProblemKind ProductOfNames = new(
        "SK2023", "Product of cells",
        "rule '{0}' multiplies cells with cells; one side of '*' must be a number");

    /// <summary>Things added or compared that are of different kinds.</summary>
    public static readonly ProblemKind MixedUnits = new(
        "SK2024", "Units mixed",
        "rule '{0}' mixes {1} with {2} at '{3}'; add and compare figures of one unit only");

    /// <summary>A condition that is always true.</summary>
    public static readonly ProblemKind NeverFails = new(
        "SK2025", "Can never fail",
        "rule '{0}' can never fail here: both sides are the same whatever the report says; remove or correct it");

    /// <summary>A condition that is never true.</summary>
    public static readonly ProblemKind AlwaysFails = new(
        "SK2026", "Always fails",
        "rule '{0}' always fails here, whatever the report says; remove or correct it");

    /// <summary>A rule that says what another has said.</summary>
    public static readonly ProblemKind RepeatsRule = new(
        "SK2027", "Repeats another rule",
        "rule '{0}' repeats rule '{1}'{2}; remove one of the two");

    /// <summary>A rule that there is nothing for.</summary>
    public static readonly ProblemKind NothingToApplyTo = new(
        "SK2028", "Nothing to apply to",
        "rule '{0}' has nothing to apply to: {1}");

    /// <summary>A rule for each of something that says the same each time.</summary>
    public static readonly ProblemKind IdleEach = new(
        "SK2029", "Each without effect",
        "rule '{0}' says the same for each {1}, since it names {2}; name one, or remove 'each'");

    /// <summary>A unit of two meanings.</summary>
    public static readonly ProblemKind UnitsAlike = new(
        "SK2030", "Units alike",
        "'{0}' stands for the unit '{1}' already; remove it here or there");

    /// <summary>A rule across years that names cells of a single year.</summary>
    public static readonly ProblemKind OneYearOnly = new(
        "SK2041", "Rule of a single year",
        "rule '{0}' stands under 'across-years' and names no cell of {1}");

    /// <summary>A rule in a table that there is not.</summary>
    public static readonly ProblemKind UnknownTable = new("SK2042", "Unknown table", "rule '{0}' stands in no table '{1}'{2}");

    /// <summary>A name of cells that cannot be one.</summary>
    public static readonly ProblemKind BadCellsName = new(
        "SK2043", "Not a name of cells",
        "'{0}' names no cells; write the name of a cell, or one with a star for names that may be any: 'name.*', 'name.*.name'");

    /// <summary>Cells of which two things are said.</summary>
    public static readonly ProblemKind CellsNamedTwice = new(
        "SK2044", "Cells named twice",
        "'{0}' stands under 'comparable' already; keep one of the two");

    /// <summary>A sum of cells that is itself many, or the other way round.</summary>
    public static readonly ProblemKind StarOnOneSide = new(
        "SK2045", "Star on one side",
        "'{0}' is part of the sum '{1}'; let both have as many stars, which stand for the same on both sides");

    /// <summary>A rule for previous reports of an edition that this one is not compared with.</summary>
    public static readonly ProblemKind EditionNotCompared = new(
        "SK2046", "Edition not compared",
        "rule '{0}' is for previous reports of edition '{1}', of which 'comparable' says nothing; write it there as 'former', or remove "
        + "it here");

    /// <summary>A claim or topic names something that the form does not have.</summary>
    public static readonly ProblemKind UnknownInProse = new(
        "SK2101", "Unknown name in prose",
        "{0} '{1}' names no {2} '{3}'{4}");

    /// <summary>A claim that means something that is no figure of the form.</summary>
    public static readonly ProblemKind NoStatedFigure = new(
        "SK2102", "No figure that prose states",
        "claim '{0}' cannot mean this: {1}");

    /// <summary>A word that is never found in a sentence.</summary>
    public static readonly ProblemKind UnreadableWord = new(
        "SK2103", "Word never found",
        "'{0}' is never found in a sentence: {1}");

    /// <summary>A word that a claim has twice.</summary>
    public static readonly ProblemKind WordRepeated = new(
        "SK2104", "Word repeated",
        "'{0}' stands under '{1}' already; a word plays one part in a claim, so remove it here or there");

    /// <summary>Two claims that the same sentence would state.</summary>
    public static readonly ProblemKind ClaimsAlike = new(
        "SK2105", "Claims alike",
        "'{0}' opens claim '{1}' as well, and a figure behind it could be either; write under 'about' what tells them apart, or "
        + "remove it here or there");

    /// <summary>Nothing by which a figure in prose could be known.</summary>
    public static readonly ProblemKind NothingCounted = new(
        "SK2106", "No unit of counts",
        "figures in prose are known by the unit behind them, and no unit of counts is declared; declare one under 'units'");

    /// <summary>A subtotal of what is no group.</summary>
    public static readonly ProblemKind SubtotalOfSingle = new(
        "SK2031", "Subtotal of a single row or column",
        "'{0}' is a single row or column, and its subtotal would be itself; remove 'subtotal', or list what stands in it");

    /// <summary>An overlay that would change or remove what the edition says.</summary>
    public static readonly ProblemKind ChangesBase = new(
        "SK2201", "Changes the edition",
        "{0}, and an overlay adds without changing anything: {1}");

    /// <summary>An overlay that says what the edition says already.</summary>
    public static readonly ProblemKind SaidInBase = new(
        "SK2202", "Said by the edition",
        "the edition has '{0}' here already; remove it");

    /// <summary>A place beside something that is not there.</summary>
    public static readonly ProblemKind NoSibling = new(
        "SK2203", "No such sibling",
        "'{0}' cannot stand beside '{1}', which is not there{2}");

    /// <summary>An addition by which a rule of the edition would say something else.</summary>
    public static readonly ProblemKind AddsToBase = new(
        "SK2204", "Adds to what the edition sums up",
        "with '{0}', {1} of the edition would say something else; {2}");

    /// <summary>A place to count in that is none.</summary>
    public static readonly ProblemKind NotCounted = new(
        "SK2205", "Counts nowhere",
        "'{0}' cannot count in '{1}': {2}");

    /// <summary>A part of what is not there.</summary>
    public static readonly ProblemKind NoWhole = new(
        "SK2206", "Part of nothing",
        "'{0}' cannot be a part of '{1}': no row or column of that name stands beside it that is no part itself{2}");

    /// <summary>An overlay of an overlay.</summary>
    public static readonly ProblemKind OverlayOfOverlay = new(
        "SK2207", "Overlay of an overlay",
        "an overlay extends an edition and no other overlay; remove 'overlay' here, and write what both add in one file");

    /// <summary>A cell's row in no rule.</summary>
    public static readonly ProblemKind UnseenRow = new(
        "SK3001", "No rule sees a row",
        "no rule ties '{0}' to other figures, so that a slip there goes unseen",
        IsError: false);

    /// <summary>The edition before is not in the project.</summary>
    public static readonly ProblemKind FormerEditionAbsent = new(
        "SK3004", "Edition before is absent",
        "edition '{0}' is not among the schemas of this project, so that nothing is made of what is said of it here",
        IsError: false);

    /// <summary>A rule across years that reads what cannot be compared in some of its places.</summary>
    public static readonly ProblemKind PreviousPartlyComparable = new(
        "SK3005", "Previous cell not comparable in places",
        "rule '{0}' says nothing of {3} for previous reports of edition '{2}', of which no cell alone can be compared with 'previous.{1}'",
        IsError: false);

    /// <summary>Two schemas generate the same type.</summary>
    public static readonly ProblemKind SameType = new(
        "SK4001", "Two schemas of one type",
        "{0} generates the type '{1}' as well; give this one another 'type' or 'namespace'");

    /// <summary>Two schemas are the same edition.</summary>
    public static readonly ProblemKind SameEdition = new(
        "SK4002", "Two schemas of one edition",
        "{0} is edition '{1}' of '{2}' as well; give this one another 'edition', or remove one of the files");

    /// <summary>Two editions claim the same year.</summary>
    public static readonly ProblemKind YearsOverlap = new(
        "SK4003", "Editions overlap",
        "{0}, edition '{1}' of '{2}', is for the year {3} as well; let the earlier edition end before the later one starts");

    /// <summary>Two overlays of one edition have one name.</summary>
    public static readonly ProblemKind SameVariant = new(
        "SK4009", "Two overlays of one name",
        "{0} is the overlay '{1}' of edition '{2}' of '{3}' as well; give this one another name, or remove one of the files");

    /// <summary>The edition that an overlay extends is not known.</summary>
    public static readonly ProblemKind BaseAbsent = new(
        "SK4010", "Extended edition is absent",
        "edition '{0}' of '{1}' is not among the schemas of this project; add its file, with Reference=\"true\" where its type comes from a "
        + "package");

    /// <summary>Several files are the edition that an overlay extends.</summary>
    public static readonly ProblemKind SeveralBases = new(
        "SK4011", "Extended edition is several",
        "edition '{0}' of '{1}' stands in {2}, so that it is not clear what is extended; keep one of the files");

    /// <summary>The edition that an overlay extends has mistakes.</summary>
    public static readonly ProblemKind BaseBroken = new(
        "SK4012", "Extended edition has mistakes",
        "{0} has mistakes, so that nothing can be added to it; correct those first");

    /// <summary>The edition before is none.</summary>
    public static readonly ProblemKind NoFormerEdition = new(
        "SK4004", "No edition before",
        "'{0}' is no edition before this one: {1}");

    /// <summary>A cell of which the comparison of editions says nothing.</summary>
    public static readonly ProblemKind CellNotCompared = new(
        "SK4005", "Cell not compared",
        "'comparable' does not say how {0} of edition '{1}' relates to edition '{2}'{3}; name it under 'same', 'sumOf' or 'not'");

    /// <summary>A name in the comparison of editions that nothing is called by.</summary>
    public static readonly ProblemKind NothingToCompare = new(
        "SK4006", "Nothing to compare",
        "'{0}' {1}");

    /// <summary>Cells of one name that hold different things.</summary>
    public static readonly ProblemKind UnlikeCells = new(
        "SK4007", "Unlike cells",
        "{0} holds {1} in this edition and {2} in edition '{3}', and cannot be compared; name it under 'not'");

    /// <summary>A rule across years that reads what cannot be compared.</summary>
    public static readonly ProblemKind PreviousNotComparable = new(
        "SK4008", "Previous cell not comparable",
        "rule '{0}' reads 'previous.{1}', which no cell of edition '{2}' alone can be compared with; remove the edition here, or correct "
        + "'comparable'");
}
