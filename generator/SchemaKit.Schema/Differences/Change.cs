namespace SchemaKit.Schema;

/// <summary>One thing in which a template differs from an older one.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Path">What it happened to, by names: <c>applications.received</c>, <c>rules.balance</c>, <c>units.元</c>.</param>
/// <param name="Message">What happened, for a person.</param>
public sealed record Change(ChangeKind Kind, string Path, string Message)
{
    /// <summary>What stood there before; null where nothing did.</summary>
    public string? Before { get; init; }

    /// <summary>What stands there now; null where nothing does.</summary>
    public string? After { get; init; }

    /// <summary>The ids of the cells concerned, of the older template where they are gone; none where no cell is.</summary>
    public EquatableArray<string> Cells { get; init; }

    /// <summary>Whom it concerns.</summary>
    public ChangeEffect Effect => Kind switch
    {
        ChangeKind.Removed or ChangeKind.Renamed or ChangeKind.Reshaped or ChangeKind.HoldsOther or ChangeKind.TypeChanged => ChangeEffect.Breaks,
        ChangeKind.RuleLeft or ChangeKind.RuleWeaker or ChangeKind.RuleLighter or ChangeKind.LastRuleLost or ChangeKind.CheckLeft => ChangeEffect.Weakens,
        ChangeKind.Relabelled or ChangeKind.WordingAdded or ChangeKind.WordingRemoved => ChangeEffect.Relabels,
        ChangeKind.Added or ChangeKind.RuleNew or ChangeKind.RuleStronger or ChangeKind.CheckNew => ChangeEffect.Adds,
        _ => ChangeEffect.Notes,
    };
}

/// <summary>Whom a change concerns, the gravest first.</summary>
public enum ChangeEffect
{
    /// <summary>Code on the generated types: a member is gone, has another name, or holds something else.</summary>
    Breaks,

    /// <summary>Those who rely on the rules: something that was checked no longer is.</summary>
    Weakens,

    /// <summary>The reading of reports: other wordings are recognised.</summary>
    Relabels,

    /// <summary>Nobody who does not want it: something is new.</summary>
    Adds,

    /// <summary>Those who read the schema: words about the form, the order, what is said of other editions.</summary>
    Notes,
}

/// <summary>What happened to a part of a template.</summary>
public enum ChangeKind
{
    /// <summary>A section, table, row or column is gone, and its cells with it.</summary>
    Removed,

    /// <summary>A section, table, row or column of the same label has another name.</summary>
    Renamed,

    /// <summary>A single row or column became a group, a group a single one, or a table got or lost its rows.</summary>
    Reshaped,

    /// <summary>Cells of the same name count or measure something else.</summary>
    HoldsOther,

    /// <summary>The form or the generated type has another name.</summary>
    TypeChanged,

    /// <summary>A rule is gone, and the others do not say what it said.</summary>
    RuleLeft,

    /// <summary>Some of what a rule said is said by no rule any more.</summary>
    RuleWeaker,

    /// <summary>A failure of what a rule said weighs less.</summary>
    RuleLighter,

    /// <summary>Cells that a rule held against others are held against none.</summary>
    LastRuleLost,

    /// <summary>A printed subtotal, or a figure that sentences state, is no longer checked.</summary>
    CheckLeft,

    /// <summary>The official wording is another.</summary>
    Relabelled,

    /// <summary>A wording is recognised that was not.</summary>
    WordingAdded,

    /// <summary>A wording is no longer recognised.</summary>
    WordingRemoved,

    /// <summary>A section, table, row or column is new.</summary>
    Added,

    /// <summary>A rule is new.</summary>
    RuleNew,

    /// <summary>A rule says more than the rules said before.</summary>
    RuleStronger,

    /// <summary>A printed subtotal, or a figure that sentences state, is checked that was not.</summary>
    CheckNew,

    /// <summary>A rule has another id and says what it said.</summary>
    RuleRenamed,

    /// <summary>A rule is gone or cannot be said any more, and nothing is lost with it that still is on the form.</summary>
    RuleFollows,

    /// <summary>A rule says the same in other words.</summary>
    RuleReworded,

    /// <summary>A failure of a rule or check weighs otherwise, and not less.</summary>
    WeighsOtherwise,

    /// <summary>Rows, columns, tables or sections stand in another order.</summary>
    Reordered,

    /// <summary>Something else about the form is another: edition, years, authority, what is said of other editions.</summary>
    Otherwise,
}
