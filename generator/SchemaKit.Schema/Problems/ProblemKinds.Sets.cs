namespace SchemaKit.Schema;

// What arises between files.
public static partial class ProblemKinds
{
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
