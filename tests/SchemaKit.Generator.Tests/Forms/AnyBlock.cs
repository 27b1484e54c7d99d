using FsCheck;
using FsCheck.Fluent;

namespace SchemaKit.Generator.Tests.Forms;

/// <summary>Whatever a report may say in its cells.</summary>
internal static class AnyBlock
{
    private static readonly Gen<CellValue> Value = Gen.Frequency(
        (6, Gen.Choose(-20, 200).Select(number => (CellValue)number)),
        (1, Gen.Choose(0, 9_999).Select(number => CellValue.Number(number / 100m))),
        (1, Gen.Choose(0, 9).Select(number => CellValue.Number(number * 10_000m, roundedTo: 10_000m))),
        (1, Gen.Elements(CellValue.Missing, CellValue.Blank, CellValue.NotApplicable("/"), CellValue.Text("see overleaf"))));

    public static Gen<CellBlock> On(CellCatalogue cells) => Value.ArrayOf(cells.Count).Select(values => new CellBlock(cells, values));
}
