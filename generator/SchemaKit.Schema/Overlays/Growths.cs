namespace SchemaKit.Schema.Overlays;

/// <summary>The pieces of a schema, and what an overlay may add to each.</summary>
internal static class Growths
{
    private static readonly Growth Fixed = new Growth.None();
    private static readonly Growth Texts = new Growth.Texts();
    private static readonly Growth OneOrTexts = new Growth.Texts(OrOne: true);
    private static readonly Growth Wordings = new Growth.Wordings();
    private static readonly Growth Rules = new Growth.Names(() => Fixed);

    private static readonly Growth Label = Map([("also", Texts)], "label") with { IsLabel = true };

    private static readonly Growth Heading =
        Map([("also", Texts), ("subtotal", Wordings), ("columns", Inside(() => Heading!)), ("rows", Inside(() => Heading!))],
            "label", "own", "total", "value", "unit", "ofWhich", "countsIn", "after", "before") with { IsLabel = true };

    private static readonly (string, Growth)[] TableKeys =
    [
        ("caption", Label with { MayBeNew = false }), ("stubhead", OneOrTexts), ("spanner", OneOrTexts), ("unitColumn", OneOrTexts with { MayBeNew = false }),
        ("columns", Inside(() => Heading)), ("rows", Inside(() => Heading)), ("rules", Rules),
    ];

    private static readonly Growth Table = Map(TableKeys, "after", "before");

    private static readonly Growth Section = Map([("title", Label), ("tables", Inside(() => Table)), .. TableKeys], "after", "before");

    private static readonly Growth Unit = Map([("also", Texts), ("signs", Texts)], "measures");

    private static readonly Growth Mark = Map([("labels", Texts), ("otherwise", Texts), ("meta", Texts)]);

    private static readonly Growth Claim = Map([("says", Texts), ("none", Texts), ("parts", Rules)], "not", "means", "severity");

    private static readonly Growth Topic = Map([("about", Texts with { MayBeNew = false }), ("claims", new Growth.Names(() => Claim))], "in", "column", "not");

    /// <summary>A schema.</summary>
    public static Growth.Map Schema { get; } = Map(
        [
            ("title", Label),
            ("units", new Growth.Names(() => Unit)),
            ("body", Map([("endings", Texts), ("followedBy", Texts)], "neverStart")),
            ("identity", Map([("title", Mark), ("organization", Mark), ("published", Mark), ("documentNumber", Mark)])),
            ("otherPages", Texts),
            ("leadIns", Texts),
            ("headings", Texts),
            ("shapes", new Growth.Names(() => new Growth.Names(() => Heading, IsOrdered: true))),
            ("sections", new Growth.Names(() => Section, IsOrdered: true)),
            ("rules", Rules),
            ("across-years", Rules),
            ("prose", Map([("between", Texts), ("topics", new Growth.Names(() => Topic))], "not")),
        ],
        "template", "edition", "years", "comparable");

    private static Growth Inside(Func<Growth> each) => new Growth.Names(each, IsOrdered: true) { MayBeNew = false };

    private static Growth.Map Map((string Key, Growth Growth)[] keys, params string[] kept) =>
        new(keys.ToDictionary(k => k.Key, k => k.Growth, StringComparer.Ordinal), kept);
}
