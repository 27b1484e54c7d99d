using System.Globalization;
using System.Text.RegularExpressions;

namespace SchemaKit.Cli.Tests.Languages;

/// <summary>Whatever is said to a person is there in every language, and is said somewhere.</summary>
public sealed partial class Every_text
{
    public static TheoryData<string> Names => [.. Texts.All.Select(texts => texts.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Is_there_in_each_language(string name)
    {
        var texts = Named(name);
        texts.English.Keys.ShouldBe(texts.Members.Keys, ignoreOrder: true);
        texts.Chinese.Keys.ShouldBe(texts.Members.Keys, ignoreOrder: true);
    }

    [Theory, MemberData(nameof(Names))]
    public void Says_in_each_language_all_that_it_is_given(string name)
    {
        var texts = Named(name);
        foreach (var (key, parameters) in texts.Members)
        {
            var given = Enumerable.Range(0, parameters.Length).ToHashSet();
            Placeholders(texts.English[key]).ShouldBe(given, ignoreOrder: true, key);
            Placeholders(texts.Chinese[key]).ShouldBe(given, ignoreOrder: true, key);
        }
    }

    // A text that is nothing but what stands in it is the same in every language, as is a name.
    [Theory, MemberData(nameof(Names))]
    public void Is_in_the_language_that_it_is_meant_to_be_in(string name)
    {
        var texts = Named(name);
        texts.English.Where(text => Chinese().IsMatch(text.Value)).ShouldBeEmpty();
        texts.Chinese.Where(text => Latin().IsMatch(Placeholder().Replace(texts.English[text.Key], "")) && !Chinese().IsMatch(text.Value)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Names))]
    public void Is_said_somewhere(string name)
    {
        var sources = string.Concat(Directory.EnumerateFiles(Path.Join(Repository.Root, "runtime"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != name + ".cs" && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        Named(name).Members.Keys.Where(key => !Regex.IsMatch(sources, $@"\b{name}\.{key}\b")).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Names))]
    public void Reads_well_with_what_stands_in_it(string name)
    {
        var texts = Named(name);
        var told = string.Concat(texts.Members.Keys.Order(StringComparer.Ordinal)
            .Select(key => $"{key}\n{In("", texts, key)}\n{In("zh", texts, key)}\n\n"));
        told.ShouldMatchApproved(options => options.NoDiff().SubFolder("Approved").WithDiscriminator(name));
    }

    private static string In(string culture, Texts texts, string key)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo(culture);
            return string.Join('\n', texts.Sample(key).Split('\n').Select(line => $"    {line}"));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static Texts Named(string name) => Texts.All.Single(texts => texts.Name == name);

    private static HashSet<int> Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"(?<!\{)\{([0-9]+)(:[^}]*)?\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[\u4e00-\u9fff]")]
    private static partial Regex Chinese();

    [GeneratedRegex("[A-Za-z]{2}")]
    private static partial Regex Latin();
}
