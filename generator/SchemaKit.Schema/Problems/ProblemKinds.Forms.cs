namespace SchemaKit.Schema;

// What a schema says of its form: names, labels, totals, rules.
public static partial class ProblemKinds
{
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

    /// <summary>A row of its own where there is no group of rows.</summary>
    public static readonly ProblemKind OwnRowOfNoGroup = new(
        "SK2061", "Own row of no group",
        "'{0}' is no group of rows, so that it has no row of its own beside them; write rows below it, or remove 'own'");

    /// <summary>A table that prints a unit for each row, and a row without one.</summary>
    public static readonly ProblemKind RowWithoutUnit = new(
        "SK2062", "Row without a unit",
        "the table prints the unit of each row, and {0}; {1}");

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

    /// <summary>A subtotal of what is no group.</summary>
    public static readonly ProblemKind SubtotalOfSingle = new(
        "SK2031", "Subtotal of a single row or column",
        "'{0}' is a single row or column, and its subtotal would be itself; remove 'subtotal', or list what stands in it");
}
