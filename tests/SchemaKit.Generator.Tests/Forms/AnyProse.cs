using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Generator.Tests.Forms;

// Within the namespace, so that it comes before the runtime's types of the same names.
using SchemaKit.Schema;

/// <summary>Any claims over the cells of a form, with words picked to break out.</summary>
internal static class AnyProse
{
    public static Gen<Prose> For(EquatableArray<Cell> cells) =>
        from words in AnyLabel.Texts.ArrayOf(2)
        from claims in ClaimOf(cells).ListOf()
        select new Prose(words[0], words[1], new(claims.Take(3)));

    private static Gen<Claim> ClaimOf(EquatableArray<Cell> cells) =>
        from id in AnyLabel.Text
        from words in AnyLabel.Texts.ArrayOf(4)
        from severity in Gen.Elements(Severity.Error, Severity.Warning, Severity.Notice)
        from meanings in MeaningOf(cells).ArrayOf(2)
        from part in AnyLabel.Text
        from hasPart in Gen.Elements(true, false)
        select new Claim(id, words[0], words[1], words[2], words[3], severity, new(meanings), hasPart ? new([new ClaimPart(part, new(meanings))]) : default);

    private static Gen<Meaning> MeaningOf(EquatableArray<Cell> cells) =>
        from positions in Gen.Choose(0, cells.Count - 1).NonEmptyListOf()
        select new Meaning(new(positions.Take(3)));
}
