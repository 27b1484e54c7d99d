using System.Globalization;

namespace SchemaKit;

/// <summary>Numbers in the writings that Chinese documents are numbered with; any other writing is given in digits.</summary>
internal static class WordNumeral
{
    private const string Chinese = "〇一二三四五六七八九";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const int Letters = 26;

    public static string Write(int number, string format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" when number is > 0 and < 100 => Counted(number),
        "ideographTraditional" when number is > 0 and <= 10 => Stems[number - 1].ToString(),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is > 0 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "decimalEnclosedParen" when number is > 0 and <= 20 => ((char)('⑴' + number - 1)).ToString(),
        "ideographEnclosedCircle" when number is > 0 and <= 10 => ((char)('㊀' + number - 1)).ToString(),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Digits(number).Select(digit => (char)(digit - '0' + '０'))),
        "upperLetter" when number is > 0 and <= Letters => ((char)('A' + number - 1)).ToString(),
        "lowerLetter" when number is > 0 and <= Letters => ((char)('a' + number - 1)).ToString(),
        "upperRoman" when number is > 0 and < 40 => Roman(number),
        "lowerRoman" when number is > 0 and < 40 => Roman(number).ToLowerInvariant(),
        "bullet" or "none" => "",
        _ => Digits(number),
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Counted(int number)
    {
        var tens = number / 10;
        var ones = number % 10 == 0 ? "" : Chinese[number % 10].ToString();
        return tens == 0 ? ones : $"{(tens == 1 ? "" : Chinese[tens])}十{ones}";
    }

    private static string Roman(int number) =>
        new string('X', number / 10) + (number % 10) switch { 9 => "IX", >= 5 and var some => "V" + new string('I', some - 5), 4 => "IV", var some => new string('I', some) };
}
