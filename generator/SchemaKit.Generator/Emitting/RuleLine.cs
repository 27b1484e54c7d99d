using SchemaKit.Schema;

namespace SchemaKit.Generator.Emitting;

/// <summary>
/// Directives by which the compiler takes a statement for the expression in the schema that it is made of, so that breakpoints and stack
/// traces land there.
/// </summary>
internal sealed class RuleLine
{
    // What the compiler can count to in a line.
    private const int LastColumn = 65_534;

    private readonly string path;
    private readonly WrittenPlaces written;

    private RuleLine(string path, WrittenPlaces written)
    {
        this.path = path;
        this.written = written;
    }

    /// <summary>What stands before code that is nobody's to stop in.</summary>
    public static string Hidden => "#line hidden";

    /// <summary>What gives the code that follows back to its own file.</summary>
    public static string End => "#line default";

    /// <summary>The directives for every rule in turn; nothing where the project does not ask for them.</summary>
    /// <param name="path">The schema, as the compiler was given it.</param>
    /// <param name="rules">Where the rules are written.</param>
    public static Func<int, RuleLine?> In(string path, EquatableArray<WrittenPlaces> rules)
    {
        // A path with one of these cannot stand in a directive, which knows no escapes.
        var isSayable = path.IndexOfAny(['"', '\r', '\n', '\u0085', '\u2028', '\u2029']) < 0;
        
        // A rule that a variant has of its edition is written in another file.
        return rule => isSayable && rule < rules.Count && !rules[rule].Places.Any(place => place.IsInBase) ? new RuleLine(path, rules[rule]) : null;
    }

    /// <summary>Whether two instances are written in the same place.</summary>
    /// <param name="one">The position of the one among the instances of the rule.</param>
    /// <param name="other">The position of the other.</param>
    public bool IsSame(int one, int other) => written.Of(one) == written.Of(other);

    /// <summary>What stands before the statement of an instance.</summary>
    /// <param name="instance">Its position among the instances of the rule.</param>
    /// <param name="indent">How far the statement stands from the left: starting no further right, the whole statement is the whole expression.</param>
    public string Before(int instance, int indent)
    {
        // The end of a directive is the last character, that of a place the one behind it.
        var place = written.Of(instance);
        var start = $"({Literal.Of(place.Line)}, {Literal.Of(Math.Min(place.Column, LastColumn))})";
        var end = $"({Literal.Of(place.EndLine)}, {Literal.Of(Math.Min(Math.Max(place.EndColumn - 1, 1), LastColumn))})";
        return $"#line {start} - {end} {Literal.Of(indent + 1)} \"{path}\"";
    }
}
