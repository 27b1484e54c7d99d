using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace SchemaKit.Cli.Tests.Languages;

/// <summary>The texts of one stage: a member for each in a class, and the words in a resource for each language.</summary>
internal sealed class Texts(Type type)
{
    private static readonly Assembly[] Speaking = [typeof(Report).Assembly, Assembly.Load("SchemaKit.Cli")];

    /// <summary>Every class of texts there is.</summary>
    public static IEnumerable<Texts> All => Speaking.SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.GetField("Texts", BindingFlags.NonPublic | BindingFlags.Static) is not null)
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .Select(type => new Texts(type));

    public string Name => type.Name;

    public IReadOnlyDictionary<string, string> English => Resource("");

    public IReadOnlyDictionary<string, string> Chinese => Resource(".zh");

    /// <summary>The names of its texts, with the parameters of each.</summary>
    public IReadOnlyDictionary<string, ParameterInfo[]> Members => type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false })
        .ToDictionary(member => member.Name, member => member is MethodInfo method ? method.GetParameters() : []);

    /// <summary>A text with samples of what may stand in it, in the current language.</summary>
    public string Sample(string name)
    {
        var said = type.GetMember(name, BindingFlags.Public | BindingFlags.Static).Single() switch
        {
            MethodInfo method => method.Invoke(null, [.. method.GetParameters().Select(Sample)]),
            var property => ((PropertyInfo)property).GetValue(null),
        };
        return said!.ToString()!;
    }

    public override string ToString() => Name;

    private object Sample(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var text when text == typeof(string) || text == typeof(object) => $"<{parameter.Name}>",
        var number when number == typeof(int) || number == typeof(long) || number == typeof(double) => Convert.ChangeType(7, number, CultureInfo.InvariantCulture),
        var figure when figure == typeof(decimal) => 2.50m,
        var place when place == typeof(Place) => new Place(56, 35),
        var list when list == typeof(IReadOnlyList<object>) => (object[])["甲", "乙", "丙"],
        _ => type.GetProperties(BindingFlags.Public | BindingFlags.Static).First().GetValue(null)!,
    };

    private Dictionary<string, string> Resource(string language) =>
        new ResourceManager(type.Name + language, type.Assembly).GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
}
