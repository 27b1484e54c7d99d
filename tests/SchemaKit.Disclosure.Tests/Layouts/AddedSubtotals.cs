using System.Collections.Immutable;
using System.Globalization;
using SchemaKit.Testing;

namespace SchemaKit.Disclosure.Tests;

/// <summary>What publishers add to the applications table: a row or a column of subtotals. Other tables stay as they are.</summary>
internal static class AddedSubtotals
{
    private const int Columns = 7;

    /// <summary>A row behind the rows of a group, the first figure too large by a surplus.</summary>
    public static PublishedTable WithRow(PublishedTable table, string group, string label, decimal surplus = 0)
    {
        var rows = table.Rows.Select(row => row.ToList()).ToList();
        var first = rows.FindIndex(row => row.Exists(cell => cell.Text == group));
        if (first < 0) return table;
        var count = rows[first].Find(cell => cell.Text == group)!.Rows;
        var parts = rows.GetRange(first, count);
        var sums = Enumerable.Range(0, Columns).Select(column => parts.Sum(row => Figure(row[^(Columns - column)])) + (column == 0 ? surplus : 0));
        var name = new PublishedCell(label, parts[^1][^(Columns + 1)].Columns);

        // The cells of the groups around it reach one row further down.
        foreach (var row in rows[..(first + 1)])
        {
            for (var i = 0; i < row.Count; i++)
            {
                var reaches = rows.IndexOf(row) + row[i].Rows;
                if (row[i].Rows > 1 && reaches >= first + count) row[i] = row[i] with { Rows = row[i].Rows + 1 };
            }
        }

        rows.Insert(first + count, [name, .. sums.Select(Published)]);
        return table with { Rows = [.. rows.Select(row => row.ToImmutableArray())] };
    }

    /// <summary>A column behind those of the organizations, or before them; in one row too large by one.</summary>
    public static PublishedTable WithColumn(PublishedTable table, string label, bool isFirst = false, string? wrongIn = null)
    {
        if (!table.Rows.Any(row => row.Any(cell => cell.Text == "商业企业"))) return table;
        return table with { Width = table.Width + 1, Rows = [.. table.Rows.Select(row => Widened([.. row]).ToImmutableArray())] };

        List<PublishedCell> Widened(List<PublishedCell> row)
        {
            if (row.FindIndex(cell => cell.Text == "商业企业") is >= 0 and var head)
            {
                row.Insert(isFirst ? head : head + 5, new PublishedCell(label));
            }
            else if (row.FindIndex(cell => cell.Text is "申请人情况" or "法人或其他组织") is >= 0 and var wide)
            {
                row[wide] = row[wide] with { Columns = row[wide].Columns + 1 };
            }
            else
            {
                var sum = row[^6..^1].Sum(Figure) + (row[0].Text == wrongIn ? 1 : 0);
                row.Insert(row.Count - (isFirst ? 6 : 1), Published(sum));
            }

            return row;
        }
    }

    private static decimal Figure(PublishedCell cell) => cell.Text.Length == 0 ? 0 : decimal.Parse(cell.Text, CultureInfo.InvariantCulture);

    private static PublishedCell Published(decimal figure) => new(figure.ToString(CultureInfo.InvariantCulture));
}
