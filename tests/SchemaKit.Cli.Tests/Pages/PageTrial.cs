using System.Text.Json;
using System.Xml.Linq;
using SchemaKit.Schema;

namespace SchemaKit.Cli.Tests.Pages;

/// <summary>Tries the samples of a page, as CONTRIBUTING.md says under "Pages"; a sample of which nobody knows how to try it fails.</summary>
internal sealed class PageTrial(string page) : IDisposable
{
    private const string RunIt = "dotnet run --project runtime/SchemaKit.Cli -- ";
    private const string Tool = "schemakit ";
    private const string LeftOut = "…";
    private const string Into = "into ";

    // What a person types and no test does: it builds, tests, or changes the machine.
    private static readonly string[] ForPersons = ["dotnet", "git", ".ci/run", "tests/approve", "npm", "apt", "brew", "winget"];

    private readonly PageFolder folder = new();
    private readonly List<string> program = [];
    private readonly Dictionary<string, string> schemas = [];
    private Outcome? last;

    public void Run()
    {
        foreach (var block in Block.Of(Repository.Text(page)))
        {
            try
            {
                Try(block);
            }
            catch (Exception failure)
            {
                throw new ShouldAssertException($"{page}({block.Line}): {failure.Message}", failure);
            }
        }

        if (program.Count > 0) SampleProgram.Run(program, schemas, folder);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>A file as the page leaves it.</summary>
    public string Text(string name) => folder.Text(name);

    private void Try(Block block)
    {
        switch (block.Language)
        {
            case "sh":
                foreach (var line in block.Lines) Do(line);
                break;
            case "text":
                ShouldPrint(block.Lines);
                break;
            case "diff":
                folder.Edit(block.Note, block.Lines);
                break;
            case "json":
                using (var shown = JsonDocument.Parse(block.Text))
                using (var printed = JsonDocument.Parse(last.ShouldNotBeNull("no command stands before").Output))
                    ShownJson.ShouldBeOf(shown.RootElement, printed.RootElement);
                break;
            case "xml":
                XDocument.Parse($"<Project>{block.Text}</Project>").Descendants("ProjectReference")
                    .ShouldAllBe(reference => File.Exists(Path.Join(Repository.Root, (string)reference.Attribute("Include")!)));
                break;
            case "csharp" when block.Note.Length == 0:
                program.Add(block.Text);
                break;
            case "yaml" when block.Note.StartsWith(Into, StringComparison.Ordinal):
                var part = block.Note[Into.Length..].Split('#');
                var whole = SchemaPart.Put(folder.Has(part[0]) ? folder.Text(part[0]) : Repository.Text(part[0]), part.Length > 1 ? part[1] : "", block.Lines);
                SchemaCompiler.Compile(whole, "sample.schema.yaml").Problems.Where(problem => problem.Kind.IsError).ShouldBeEmpty();
                break;
            case "yaml" when !File.Exists(Path.Join(Repository.Root, block.Note)):
                if (block.Note.Length > 0) folder.Write(block.Note, schemas[block.Note] = block.Text);
                SchemaCompiler.Compile(block.Text, "sample.schema.yaml", EditionOf(block.Text)).Problems.ShouldBeEmpty();
                break;
            case "csharp" or "yaml":
                Bare(Repository.Text(block.Note)).ShouldContain(Bare(block.Text), Case.Sensitive);
                break;
            default:
                throw new ShouldAssertException($"nobody knows how to try '{block.Language} {block.Note}'");
        }
    }

    private void Do(string line)
    {
        var command = line.Split(" # ")[0].TrimEnd();
        if (command.StartsWith("cp ", StringComparison.Ordinal) && command.Split(' ') is [_, var from, var to])
        {
            File.Copy(folder.PathOf(from), folder.PathOf(to));
            return;
        }

        var ours = command.StartsWith(RunIt, StringComparison.Ordinal) ? RunIt : command.StartsWith(Tool, StringComparison.Ordinal) ? Tool : null;
        if (ours is null)
        {
            ForPersons.ShouldContain(command.Split(' ')[0], $"nobody knows how to try '{command}'");
            return;
        }

        last = folder.Run(command[ours.Length..].Split(' '));
        last.Status.ShouldBeInRange(0, 2, last.Error);
    }

    // Where lines are left out, a line says …; all others stand as they are printed.
    private void ShouldPrint(IReadOnlyList<string> shown)
    {
        last.ShouldNotBeNull("no command that could be tried stands before");
        var printed = "\n" + (last.Output.Length > 0 ? last.Output : last.Error).TrimEnd('\n') + "\n";
        if (!shown.Contains(LeftOut)) printed.ShouldBe("\n" + string.Concat(shown.Select(line => line + "\n")));
        var at = 0;
        foreach (var part in string.Concat(shown.Select(line => line == LeftOut ? "\0" : line + "\n")).Split('\0').Select(part => part.TrimEnd('\n')).Where(part => part.Length > 0))
        {
            var found = printed.IndexOf($"\n{part}\n", at, StringComparison.Ordinal);
            found.ShouldBeGreaterThanOrEqualTo(0, $"'{part}' is not printed, but\n{printed}");
            at = found + part.Length + 1;
        }
    }

    // An overlay extends a schema that the page shows before it.
    private BaseSchema[] EditionOf(string text) => SchemaHeader.Of(text) is { IsOverlay: true } overlay
        ? [.. schemas.Where(schema => SchemaHeader.Of(schema.Value)?.IsExtendedBy(overlay) == true).Select(schema => new BaseSchema(schema.Key, schema.Value))]
        : [];

    // Excerpts leave out how far lines are indented, and remarks behind them.
    private static string Bare(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Split(" #")[0].Trim()).Where(line => line.Length > 0));
}
