using SchemaKit.Tests.Binding;

namespace SchemaKit.Tests.Prose;

/// <summary>The library's form, with words for what its sentences may state.</summary>
internal static class FormWithProse
{
    public static Form Form { get; } = With(new ProsePatterns
    {
        Between = ["in all", "的", "共"],
        Not = ["last year"],
        Claims =
        [
            Claim("books", ["lent books", "借书"], "loans.books.total") with
            {
                Not = ["to schools"],
                None = ["no", "未"],
                Parts = [new ClaimPart("to adults") { Means = [Cells("loans.books.adults")] }, new ClaimPart("成人") { Means = [Cells("loans.books.adults")] }],
            },
            Claim("films", ["lent films"], "loans.media.films.total") with { About = ["on disc", "影片"], Severity = Severity.Error },
            Claim("visitors", ["counted"], "visits.branches.main.visitors") with
            {
                Means = [Cells("visits.branches.main.visitors"), Cells("visits.branches.main.visitors", "visits.branches.mobile.visitors")],
            },
        ],
    });

    public static ReadResult Read(string text) => Binder.Read(Document.Parse(text), Form);

    /// <summary>The claims of a text, each as its id, part and figure.</summary>
    public static string Stated(string text) => string.Join("; ", Read(text).Claims.Select(Show));

    public static string Show(Claim claim) => FormattableString.Invariant(
        $"{claim.Pattern.Id}{(claim.Part is null ? "" : $" {claim.Part}")} {claim.Value.Value:0}{(claim.Value.RoundedTo == 0 ? "" : $"±{claim.Value.RoundedTo}")}");

    public static ClaimMeaning Cells(params string[] ids) => new([.. ids.Select(id => LibraryForm.Form.Cells[id])]);

    private static ClaimPattern Claim(string id, string[] says, string cell) => new(id) { Says = [.. says], Means = [Cells(cell)] };

    private static Form With(ProsePatterns prose) => new()
    {
        Template = "library-year",
        Edition = "1",
        Title = "Report of the library",
        FirstYear = 2000,
        Units = [new UnitOfMeasure("元", ValueKind.Money), new UnitOfMeasure("items", ValueKind.Count) { Also = ["件", "册", "people"] }],
        Sections = LibraryForm.Form.Sections,
        Cells = LibraryForm.Form.Cells,
        Prose = prose,
        Rules = [],
        Evaluate = static (_, _) => { },
        Create = LibraryForm.Form.Create,
    };
}
