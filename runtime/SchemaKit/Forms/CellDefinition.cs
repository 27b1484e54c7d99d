namespace SchemaKit;

/// <summary>One cell of a form, as the form defines it: not what some report says in it.</summary>
/// <param name="Index">The position in the form's order of cells, from 0.</param>
/// <param name="Id">The name that programs use, such as <c>applications.received.total</c>.</param>
/// <param name="LabelPath">The official labels from the outside in, joined by slashes.</param>
/// <param name="Kind">What the cell counts or measures.</param>
/// <param name="Unit">The unit the cell declares, such as 万元; null for a bare count.</param>
/// <param name="Role">Whether the cell is a total of others.</param>
public sealed record CellDefinition(int Index, string Id, string LabelPath, ValueKind Kind, string? Unit, CellRole Role)
{
    /// <summary>Whether it is a cell of the previous year's report, in rules between the reports of two years.</summary>
    public bool IsOfPreviousYear { get; init; }

    /// <summary>The labels as a person is told them: with the word for the previous year where the cell is one of its report.</summary>
    internal string ToldPath => IsOfPreviousYear ? FormTexts.OfPreviousYear(LabelPath).ToString() : LabelPath;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
