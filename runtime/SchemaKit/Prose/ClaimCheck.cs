using System.Collections.Immutable;
using System.Globalization;

namespace SchemaKit;

/// <summary>What can be said of a figure stated in prose, given what the tables say.</summary>
public enum ClaimVerdict : byte
{
    /// <summary>The tables say the figure.</summary>
    Matches,

    /// <summary>Whatever the sentence means, the tables say another figure.</summary>
    MatchesNone,

    /// <summary>It cannot be told: cells say no number, or the figure is that of several cells any of which may be meant.</summary>
    Ambiguous,
}

/// <summary>A figure stated in prose, held against the tables of the same report.</summary>
public sealed class ClaimCheck
{
    private readonly CellBlock block;

    private ClaimCheck(Claim claim, CellBlock block)
    {
        this.block = block;
        Claim = claim;
        Verdict = Judge();
    }

    /// <summary>The figure.</summary>
    public Claim Claim { get; }

    /// <summary>What can be said of it.</summary>
    public ClaimVerdict Verdict { get; }

    /// <summary>How much it weighs when the tables say another figure.</summary>
    public Severity Severity => Claim.Pattern.Severity;

    /// <summary>The cells that it may be about, as the report fills them.</summary>
    public ImmutableArray<Cell> Cells => [.. Claim.Cells.Select(cell => block[cell.Index])];

    /// <summary>Holds claims against a report. Changes nothing.</summary>
    /// <param name="claims">What was read in the report's prose.</param>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentException">A claim is about cells of another form.</exception>
    public static ImmutableArray<ClaimCheck> Of(ImmutableArray<Claim> claims, Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        foreach (var cell in claims.SelectMany(claim => claim.Cells))
        {
            if (cell.Index >= report.Count || !ReferenceEquals(report.Block.Catalogue[cell.Index], cell))
                throw new ArgumentException(FormTexts.CellOfOtherForm(cell.Id).ToString(), nameof(claims));
        }

        return [.. claims.Select(claim => new ClaimCheck(claim, report.Block))];
    }

    /// <summary>What the tables say for each meaning of the claim, in the same order.</summary>
    public ImmutableArray<Quantity> Published => [.. Claim.Means.Select(SumOf)];

    /// <summary>The text of the sentence and what the tables say: <c>收到申请5件: the tables say 2</c>.</summary>
    public string Message => ReconciliationTexts.TablesSay(Claim.Text, [.. Published.Select(Said).Distinct()]).ToString();

    /// <summary>The message and where the sentence stands.</summary>
    public override string ToString() => Claim.Place.IsKnown ? ReconciliationTexts.ClaimAt(Message, Claim.Place.InWords()).ToString() : Message;

    private ClaimVerdict Judge()
    {
        var agreeing = new List<ClaimMeaning>();
        var isOpen = false;
        foreach (var meaning in Claim.Means)
        {
            var published = SumOf(meaning);
            if (published.EqualTo(Stated).Certain == Truth.False) continue;
            if (published.IsPoint) agreeing.Add(meaning);
            else isOpen = true;
        }

        return agreeing.Count switch
        {
            0 => isOpen ? ClaimVerdict.Ambiguous : ClaimVerdict.MatchesNone,
            1 => ClaimVerdict.Matches,
            _ => agreeing.TrueForAll(meaning => ComesToTheSame(meaning, agreeing[0])) ? ClaimVerdict.Matches : ClaimVerdict.Ambiguous,
        };
    }

    // Every cell that a claim may be about is a count: which one it is makes no difference for a number.
    private Quantity Stated => Quantity.Of(Claim.Value, Claim.Means[0].Cells[0]);

    private static string Said(Quantity published) => published.OpenAbove
        ? ReconciliationTexts.AtLeast(published.Known).ToString()
        : published.Known.ToString("0.########", CultureInfo.InvariantCulture);

    private Quantity SumOf(ClaimMeaning meaning)
    {
        Quantity sum = 0m;
        foreach (var cell in meaning.Cells) sum += block.Quantity(cell.Index);
        return sum;
    }

    // A cell that says zero adds nothing to what a sentence may mean.
    private bool ComesToTheSame(ClaimMeaning one, ClaimMeaning other) => Telling(one).SequenceEqual(Telling(other));

    private IEnumerable<int> Telling(ClaimMeaning meaning) =>
        meaning.Cells.Select(cell => cell.Index).Where(index => block.Values[index].Value != 0).Order();
}
