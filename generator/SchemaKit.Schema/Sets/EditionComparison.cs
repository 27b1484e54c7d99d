namespace SchemaKit.Schema;

/// <summary>How the cells of an edition relate to those of the edition before it, cell by cell; cells stand by their positions.</summary>
/// <param name="Kept">The cells that hold the same in both editions, in the order of this one.</param>
/// <param name="Sums">The cells of the edition before that are sums of several cells of this one.</param>
/// <param name="Incomparable">The cells that cannot be compared, reason by reason.</param>
/// <param name="Faults">What is wrong with what the schema says.</param>
public sealed record EditionComparison(
    EquatableArray<KeptCell> Kept,
    EquatableArray<SummedCell> Sums,
    EquatableArray<IncomparableCells> Incomparable,
    EquatableArray<ComparisonFault> Faults)
{
    /// <summary>Works out the comparison of a template with the edition before it.</summary>
    /// <param name="template">The template.</param>
    /// <param name="former">What the template says of the edition before.</param>
    /// <param name="formerCells">The cells of the edition before, in its order.</param>
    public static EditionComparison Of(Template template, FormerEdition former, IReadOnlyList<ComparedCell> formerCells) =>
        new EditionComparer(template, former, formerCells).Compare();
}

/// <summary>A cell that holds the same in both editions.</summary>
/// <param name="Cell">Its position.</param>
/// <param name="Former">Its position in the edition before.</param>
public sealed record KeptCell(int Cell, int Former);

/// <summary>A cell of the edition before that is a sum of cells of this one.</summary>
/// <param name="Former">Its position in the edition before.</param>
/// <param name="Parts">The cells of this edition.</param>
public sealed record SummedCell(int Former, EquatableArray<int> Parts);

/// <summary>Cells that cannot be compared.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Cells">Those of this edition.</param>
/// <param name="FormerCells">Those of the edition before.</param>
public sealed record IncomparableCells(string Reason, EquatableArray<int> Cells, EquatableArray<int> FormerCells);

/// <summary>Something wrong with what a schema says of the edition before it.</summary>
/// <param name="Kind">The kind of problem.</param>
/// <param name="Name">Which of the names it concerns; null for all of them together.</param>
/// <param name="Arguments">What the message names.</param>
public sealed record ComparisonFault(ProblemKind Kind, int? Name, EquatableArray<string> Arguments);
