namespace SchemaKit.Testing.Tests;

public class The_page
{
    [Fact]
    public void Shows_the_worked_example_as_it_stands_in_its_test()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "page", "README.md")).ReplaceLineEndings("\n");
        var source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "page", "A_new_invariant.cs")).ReplaceLineEndings("\n");
        var shown = page.Split("```csharp\n").Skip(1).Select(block => block.Split("```")[0]).Where(block => block.StartsWith("// ", StringComparison.Ordinal)).ToList();
        shown.Count.ShouldBe(3);
        foreach (var block in shown) Unindented(source).ShouldContain(block);
    }

    private static string Unindented(string source) =>
        string.Join('\n', source.Split('\n').Select(line => line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line));
}
