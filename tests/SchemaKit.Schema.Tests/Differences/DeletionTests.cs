namespace SchemaKit.Schema.Tests;

/// <summary>Nothing can be deleted from an official schema without the compiler or the comparison saying so, and naming it.</summary>
public class DeletionTests
{
    [Theory]
    [InlineData(2014)]
    [InlineData(2019)]
    [InlineData(2021)]
    public void Deleting_any_key_label_or_rule_of_an_official_schema_is_told(int edition)
    {
        var (text, official) = edition switch
        {
            2014 => (OfficialForm.Text2014, OfficialForm.Of2014),
            2019 => (OfficialForm.Text2019, OfficialForm.Of2019),
            _ => (OfficialForm.Text2021, OfficialForm.Of2021),
        };
        var fileName = official.FileName;
        Compile(Deletion.Nothing(text), fileName).Template.ShouldBe(official);
        var unnoticed = Deletion.Of(text).AsParallel().AsOrdered()
            .Where(deletion => !IsTold(deletion, Compile(deletion.Text, fileName), official))
            .Select(deletion => deletion.Where);
        unnoticed.ShouldBeEmpty();
    }

    private static bool IsTold(Deletion deletion, SchemaCompilation left, Template official)
    {
        if (left.Template is null) return left.Problems.Any(problem => problem.Kind.IsError);
        var changes = TemplateDifference.Of(official, left.Template, TestContext.Current.CancellationToken);
        return changes.Any(change => deletion.Names.Any(name => change.Path.Contains(name) || change.Message.Contains(name)));
    }

    private static SchemaCompilation Compile(string text, string fileName) => SchemaCompiler.Compile(text, fileName, TestContext.Current.CancellationToken);
}
