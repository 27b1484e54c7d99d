using Microsoft.CodeAnalysis;

namespace SchemaKit.Cli.Tests.Api;

/// <summary>What others may rest on is recorded, with its documentation: a change of it changes the record too.</summary>
public sealed class The_public_API
{
    private const string Made = "Made from the doc comments; a test holds it. Whoever changes the public API takes the change over with `tests/approve`.";

    public static TheoryData<string> Editions() => [.. Disclosure.Templates.All.Select(form => form.Create(new CellBlock(form.Cells, new CellValue[form.Cells.Count]), ReportIdentity.Unknown).GetType().Name)];

    [Theory, InlineData("SchemaKit"), InlineData("SchemaKit.Testing")]
    public void Of_a_package_is_recorded(string assembly) =>
        ShouldBe(PublicApi.Page($"The API of {assembly}", Made, PublicApi.TypesOf(assembly)), $"../../../runtime/{assembly}", "API");

    /// <summary>An edition that is new has no record yet; its record is written, for whoever releases it.</summary>
    [Theory, MemberData(nameof(Editions))]
    public void Of_an_edition_is_recorded(string type)
    {
        var page = PublicApi.Page($"The API of {type}", Made, PublicApi.TypesOf("SchemaKit.Disclosure").Where(found => found.Name == type));
        var folder = Path.Join(Repository.Root, "runtime/SchemaKit.Disclosure/API");
        if (File.Exists(Path.Join(folder, $"{type}.md"))) ShouldBe(page, "../../../runtime/SchemaKit.Disclosure/API", type);
        else File.WriteAllText(Path.Join(Directory.CreateDirectory(folder).FullName, $"{type}.received.md"), page);
    }

    [Fact]
    public void Documents_every_member() =>
        ((string[])["SchemaKit", "SchemaKit.Testing"]).SelectMany(PublicApi.TypesOf).Where(type => ApiComment.Of(type).Length == 0).Select(type => type.ToDisplayString()).ShouldBeEmpty();

    private static void ShouldBe(string page, string folder, string name) => page.ShouldMatchApproved(options => options
        .NoDiff().SubFolder(folder).WithFilenameGenerator((_, _, state, _) => state == "approved" ? $"{name}.md" : $"{name}.{state}.md"));
}
