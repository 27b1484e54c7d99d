namespace SchemaKit;

/// <summary>The unit that a row prints for its figures: in a column of units, or in brackets behind its label.</summary>
/// <param name="InColumn">What stands in the column of units; null where nothing does, or the table has none.</param>
/// <param name="InLabel">The unit in brackets behind the label; empty for none.</param>
internal readonly record struct RowUnit(CellRun? InColumn, string InLabel)
{
    /// <summary>The unit of a figure, and why the figure cannot be read in it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cell">The cell of the form.</param>
    /// <param name="form">The form.</param>
    /// <param name="headUnit">The unit named in the head of the column, empty for none.</param>
    /// <param name="doubt">Why nothing can be read in it; null where it can.</param>
    /// <returns>The unit as printed; empty where none is.</returns>
    public string Of(Document document, CellDefinition cell, Form form, string headUnit, out Message? doubt)
    {
        doubt = null;
        if (InColumn is null && string.IsNullOrEmpty(InLabel)) return headUnit;
        var printed = InColumn is { } run ? Trimmed(run.TextIn(document)).ToString() : "";
        var inLabel = !string.IsNullOrEmpty(InLabel) && NumberGrammar.IsUnitOf(InLabel, cell, form.Units) ? InLabel : "";
        if (printed.Length > 0 && !NumberGrammar.IsUnitOf(printed, cell, form.Units))
        {
            doubt = cell.Unit is { } given ? BindingTexts.NoUnitOfGiven(printed, cell.Id, given) : BindingTexts.NoUnitOf(printed, cell.Id);
            return "";
        }

        var unit = printed.Length > 0 ? printed : inLabel;
        if (printed.Length > 0 && inLabel.Length > 0 && !NumberGrammar.AreSameUnit(printed, inLabel, cell, form.Units)) doubt = BindingTexts.UnitsDiffer(printed, inLabel);
        if (unit.Length > 0 && NumberGrammar.IsUnitOf(headUnit, cell, form.Units) && !NumberGrammar.AreSameUnit(unit, headUnit, cell, form.Units)) doubt = BindingTexts.UnitsDiffer(unit, headUnit);
        return unit.Length > 0 ? unit : headUnit;
    }

    // A dash says nothing of the unit; brackets around it say nothing more.
    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> text)
    {
        text = WhiteSpace.Trim(text);
        if (text is ['(' or '（', .., ')' or '）']) text = WhiteSpace.Trim(text[1..^1]);
        return NumberGrammar.IsNotApplicable(text) || IsRule(text) ? default : text;
    }

    // Dashes of any number: ----.
    private static bool IsRule(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!NumberGrammar.IsNotApplicable([character]) || char.IsLetter(character)) return false;
        }

        return true;
    }
}
