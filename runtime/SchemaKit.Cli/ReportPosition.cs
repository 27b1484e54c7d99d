namespace SchemaKit.Cli;

/// <summary>Which report of an input one is.</summary>
/// <param name="Number">Its number in the input, from 1.</param>
/// <param name="Count">How many reports the input has.</param>
internal readonly record struct ReportPosition(int Number, int Count)
{
    /// <summary>The name of the report for a person: that of the input where it is the only one in it.</summary>
    /// <param name="file">The name of the input.</param>
    public string Name(string file) => Count == 1 ? file : OutputTexts.ReportOf(file, Number, Count).ToString();
}
