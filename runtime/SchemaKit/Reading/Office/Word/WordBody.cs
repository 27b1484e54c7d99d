namespace SchemaKit;

/// <summary>
/// Reads the body of a Word file into paragraphs and tables as they are shown: with the changes that were tracked, the results of fields
/// and the texts of boxes behind the paragraphs that they hang on; without hidden and deleted text, field codes and notes. An element that
/// only groups others, such as a link or a content control, is gone through.
/// </summary>
internal sealed class WordBody(OfficePackage package, OfficeXml xml)
{
    private readonly WordStyles styles = WordStyles.Of(package);
    private readonly WordNumbering numbering = WordNumbering.Of(package);
    private readonly WordFields fields = new();
    private List<WordBlock> blocks = [];
    private WordTable? table;
    private WordRow? row;
    private WordText? paragraph;
    private WordText? unfinished;
    private WordRun run;
    private int parts;

    // A content control that nobody filled in shows a prompt.
    private bool isPrompt;

    /// <summary>The paragraphs and tables of a Word file.</summary>
    public static List<WordBlock> Read(OfficePackage package)
    {
        using var xml = package.Open(package.MainPart, ReadingTexts.ItsText);
        var body = new WordBody(package, xml);
        while (xml.Read())
        {
            if (xml.IsStart("body")) body.ReadBlocks(body.blocks);
        }

        return body.blocks;
    }

    private void ReadBlocks(List<WordBlock> into)
    {
        var outer = (blocks, table, row, paragraph, unfinished, run);
        (blocks, table, row, paragraph, unfinished, run) = (into, null, null, null, null, default);
        xml.Inside(ReadElement);
        FinishParagraph();
        (blocks, table, row, paragraph, unfinished, run) = outer;
    }

    private void ReadElement()
    {
        if (WordNames.IsWord(xml.Namespace)) ReadWord();
        else if (WordNames.IsMath(xml.Namespace)) ReadMath();
        else if (WordNames.IsCompatibility(xml.Namespace) && xml.LocalName == "AlternateContent") ReadAlternatives();
        else xml.Inside(ReadElement);
    }

    private void ReadWord()
    {
        switch (xml.LocalName)
        {
            case "p":
                ReadParagraph();
                break;
            case "tbl":
                ReadTable();
                break;
            case "tr" when table is not null:
                ReadRow();
                break;
            case "tc" when row is not null:
                ReadCell();
                break;
            case "txbxContent":
                ReadBox();
                break;
            case "sdt":
                ReadControl();
                break;
            case "r":
                ReadRun();
                break;
            case "altChunk" or "subDoc":
                throw new DocumentException(package.Name, ReadingTexts.PartInAnotherFormat);
            case "del" or "moveFrom" or "delText" or "instrText" or "delInstrText" or "rt"
                or "pPr" or "rPr" or "tblPr" or "tblPrEx" or "trPr" or "tcPr" or "tblGrid" or "sectPr" or "sdtPr" or "smartTagPr" or "customXmlPr":
                xml.Skip();
                break;
            default:
                if (paragraph is not null) ReadInline();
                else xml.Inside(ReadElement);
                break;
        }
    }

    private void ReadInline()
    {
        switch (xml.LocalName)
        {
            case "t":
                Append(xml.AllText());
                break;
            case "tab" or "ptab":
                Append("\t");
                break;
            case "br" or "cr":
                if (IsShown) paragraph!.Shown.Break();
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "sym":
                Append(WordSymbol.Of(xml.Attribute("font"), xml.Attribute("char")));
                break;
            case "fldChar":
                fields.Read(xml.Attribute("fldCharType"));
                xml.Skip();
                break;
            default:
                xml.Inside(ReadElement);
                break;
        }
    }

    // The parts of a formula stand above and below each other: what tells them apart must not be lost, or 1/2 would become 12.
    private void ReadMath()
    {
        if (xml.LocalName == "t")
        {
            if (paragraph is not null) Append(xml.AllText());
            return;
        }

        if (paragraph is not null) Append(xml.LocalName switch { "den" => "/", "sup" => "^", "sub" or "lim" => "_", "deg" => "√", "e" => " ", _ => "" });
        xml.Inside(ReadElement);
    }

    private void ReadAlternatives()
    {
        var isFound = false;
        xml.Inside(() =>
        {
            if (isFound || (xml.LocalName == "Choice" && !IsUnderstood())) return;
            isFound = true;
            xml.Inside(ReadElement);
        });
    }

    private bool IsUnderstood() =>
        (xml.Attribute("Requires") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).All(prefix => WordNames.IsUnderstood(xml.NamespaceOf(prefix)));

    private void ReadControl()
    {
        var outer = isPrompt;
        xml.Inside(() =>
        {
            if (xml.LocalName == "sdtPr") xml.Inside(() => isPrompt |= xml.LocalName == "showingPlcHdr" && WordSwitch.IsOn(xml));
            else if (xml.LocalName == "sdtContent") xml.Inside(ReadElement);
        });
        isPrompt = outer;
    }

    private void ReadParagraph()
    {
        CountPart();
        var (outer, outerRun) = (paragraph, run);
        paragraph = unfinished ?? new WordText();
        unfinished = null;
        paragraph.IsJoined = paragraph.IsHidden = false;
        xml.Inside(() =>
        {
            if (xml.LocalName == "pPr" && WordNames.IsWord(xml.Namespace)) ReadParagraphProperties(paragraph);
            else ReadElement();
        });
        fields.EndParagraph();
        (unfinished, paragraph, run) = (paragraph, outer, outerRun);
        if (!unfinished.IsJoined) FinishParagraph();
    }

    private void FinishParagraph()
    {
        if (unfinished is null) return;
        blocks.Add(new WordParagraph(unfinished.Shown.Take()));
        blocks.AddRange(unfinished.Boxes);
        unfinished = null;
    }

    private void ReadParagraphProperties(WordText text)
    {
        string? style = null, number = null;
        int? level = null;
        xml.Inside(() =>
        {
            if (xml.LocalName == "pStyle") style = xml.Attribute("val");
            else if (xml.LocalName == "rPr") xml.Inside(() => text.IsJoined |= xml.LocalName is "del" or "moveFrom");
            else if (xml.LocalName == "numPr") (number, level) = WordProperties.ReadNumber(xml);
        });
        text.IsHidden = styles.IsHidden(style);
        if (number is null) (number, level) = styles.NumberOf(style);
        text.Number = numbering.Next(number, level, style);
    }

    private void ReadRun()
    {
        var outer = run;
        run = new WordRun(paragraph?.IsHidden == true, default);
        xml.Inside(() =>
        {
            if (xml.LocalName == "rPr" && WordNames.IsWord(xml.Namespace)) xml.Inside(ReadRunProperty);
            else ReadElement();
        });
        run = outer;
    }

    private void ReadRunProperty()
    {
        if (xml.LocalName == "rStyle" && styles.IsHidden(xml.Attribute("val"))) run = run with { IsHidden = true };
        else if (xml.LocalName == "vanish") run = run with { IsHidden = WordSwitch.IsOn(xml) };
        else if (xml.LocalName == "vertAlign") run = run with { Raised = xml.Attribute("val") switch { "superscript" => '^', "subscript" => '_', _ => default } };
    }

    private void ReadTable()
    {
        var outer = (table, row, paragraph, run);
        (table, row, paragraph) = (new WordTable(), null, null);
        var mine = table;
        xml.Inside(ReadElement);
        (table, row, paragraph, run) = outer;
        if (mine.Rows.Count > 0) blocks.Add(mine);
    }

    private void ReadRow()
    {
        var outer = row;
        var mine = row = new WordRow();
        xml.Inside(() =>
        {
            if (xml.LocalName == "trPr") WordProperties.Read(xml, mine);
            else ReadElement();
        });
        row = outer;
        table!.Rows.Add(mine);
    }

    private void ReadCell()
    {
        CountPart();
        var cell = new WordCell();
        row!.Cells.Add(cell);
        var outer = (blocks, table, row, paragraph, unfinished, run);
        (blocks, table, row, paragraph, unfinished, run) = (cell.Blocks, null, null, null, null, default);
        xml.Inside(() =>
        {
            if (xml.LocalName == "tcPr") WordProperties.Read(xml, cell);
            else ReadElement();
        });
        FinishParagraph();
        (blocks, table, row, paragraph, unfinished, run) = outer;
    }

    private void ReadBox()
    {
        if (paragraph is null) ReadBlocks(blocks);
        else if (IsShown) ReadBlocks(paragraph.Boxes);
    }

    private bool IsShown => !run.IsHidden && !isPrompt && !fields.IsInCode;

    private void Append(string text)
    {
        if (text.Length == 0 || !IsShown) return;

        // An empty paragraph stays a blank; and a space keeps the number apart from any figure.
        if (paragraph!.Number.Length > 0 && !WhiteSpace.Trim(text).IsEmpty)
        {
            paragraph.Shown.Append(paragraph.Number + ' ');
            paragraph.Number = "";
        }

        // A raised or lowered digit behind a digit is no digit of the same number.
        if (run.Raised != default && paragraph.Shown.Last is >= '0' and <= '9') paragraph.Shown.Append([run.Raised]);
        paragraph.Shown.Append(text);
    }

    private void CountPart()
    {
        if (++parts > package.Limits.MaximumParts) throw DocumentException.TooManyParts(package.Name, ReadingTexts.ParagraphsAndCells, package.Limits.MaximumParts);
    }
}
