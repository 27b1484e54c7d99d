namespace SchemaKit.Disclosure.Tests.Prose;

/// <summary>What the sentences of reports state, as a person would understand them; where a person would hesitate, nothing.</summary>
public class Figures_in_sentences
{
    [Theory]
    [InlineData("全年共收到政府信息公开申请7件。", "received 7")]
    [InlineData("2021年，我局共收到依申请公开政府信息5起，答复5起。", "received 5; handled 5")]
    [InlineData("本年度新收政府信息公开申请12件，上年结转3件，办结14件，结转下年度继续办理1件。", "received 12; carriedOver 3; handled 14; carriedForward 1")]
    [InlineData("共受理依申请公开十二件，其中，予以公开八件，部分公开两件，不予公开一件，无法提供一件。",
        "received 12; granted 8; partiallyGranted 2; denied 1; unableToProvide 1")]
    [InlineData("收到5件政府信息公开申请，均已答复。", "received 5")]
    [InlineData("依申请公开方面：共收到２０件，答复二十件。", "received 20; handled 20")]
    [InlineData("全年收到政府信息公开申请1,204件，办结1,198件。", "received 1204; handled 1198")]
    [InlineData("全年收到政府信息公开申请 5 件。", "received 5")]
    [InlineData("全年办理政府信息公开申请6件。", "processed 6")]
    [InlineData("实际办理政府信息公开申请6件；不予处理2件。", "handled 6; notProcessed 2")]
    [InlineData("今年未收到政府信息公开申请。", "received 0")]
    [InlineData("全年没有收到依申请公开申请，无上年结转。", "received 0; carriedOver 0")]
    [InlineData("收到政府信息公开申请3件、答复3件、结转下年度0件。", "received 3; handled 3; carriedForward 0")]
    [InlineData("全年共收到“政府信息公开申请”2件。", "received 2")]
    public void State_applications(string sentence, string expected) => Stated(sentence).ShouldBe(expected);

    [Theory]
    [InlineData("因政府信息公开提起行政复议3件，其中维持2件，尚未审结1件。", "reconsideration 3; reconsideration 维持 2; reconsideration 尚未审结 1")]
    [InlineData("因政府信息公开引发行政复议3件，其中2件维持、1件纠正；行政诉讼1件，未审结1件。",
        "reconsideration 3; reconsideration 维持 2; reconsideration 纠正 1; litigation 1; litigation 未审结 1")]
    [InlineData("未发生因政府信息公开引起的行政复议、行政诉讼案件。", "reconsideration 0; litigation 0")]
    [InlineData("全年无因信息公开引发的行政复议和行政诉讼。", "reconsideration 0; litigation 0")]
    public void State_reviews_and_their_outcomes(string sentence, string expected) => Stated(sentence).ShouldBe(expected);

    [Theory]
    [InlineData("开展规范性文件清理工作，本年度制发3件，废止1件，现行有效8件。", "documentsIssued 3; documentsRepealed 1; documentsInForce 8")]
    [InlineData("全年制定行政规范性文件4件。", "documentsIssued 4")]
    public void State_normative_documents(string sentence, string expected) => Stated(sentence).ShouldBe(expected);

    [Theory]
    [InlineData("共收到政府信息公開申請5起，答復(fù)5起。", "received 5; handled 5")]
    [InlineData("辦理因政府信息公開提起行政訴訟案件2起，維持2起；辦理因政府信息公開提出行政復(fù)議案件2起，其中1起維持，1起未審結(jié)。",
        "litigation 2; litigation 维持 2; reconsideration 2; reconsideration 维持 1; reconsideration 未审结 1")]
    public void Are_read_in_traditional_characters_with_readings(string sentence, string expected) => Stated(sentence).ShouldBe(expected);

    [Theory]
    [InlineData("政务公开各类信息311条，其中工作动态信息302条。")]
    [InlineData("我局共完成网上办件17001件，注册人数达27605人。")]
    [InlineData("在官方微博号发布信息3183条(原创135条)，收到留言私信7758条。")]
    [InlineData("做好依申请公开工作，全年收到评论和留言1833条。")]
    [InlineData("其中通过依申请公开受理平台收到申请2件。")]
    [InlineData("收到自然人政府信息公开申请5件。")]
    [InlineData("收到政府信息公开申请5件以上。")]
    [InlineData("收到政府信息公开申请近20件。")]
    [InlineData("收到政府信息公开申请20余件。")]
    [InlineData("收到政府信息公开申请5次。")]
    [InlineData("政府信息公开申请收到率为100%。")]
    [InlineData("收到政府信息公开申请同比增加5件。")]
    [InlineData("上半年收到政府信息公开申请5件。")]
    [InlineData("收到政府信息公开申请和投诉举报共5件。")]
    [InlineData("收到并答复政府信息公开申请5件。")]
    [InlineData("未办结政府信息公开申请5件。")]
    [InlineData("未收到申请人对政府信息公开申请办理的投诉。")]
    [InlineData("我局受理行政许可申请20件。")]
    [InlineData("全年办理行政复议案件20件，行政诉讼8件。")]
    [InlineData("因政府信息公开引发行政复议、行政诉讼5件。")]
    [InlineData("因政府信息公开引发行政复议和行政诉讼共5件。")]
    [InlineData("因政府信息公开引发的行政诉讼败诉1件。")]
    [InlineData("主动公开规范性文件6件，解读规范性文件3件。")]
    [InlineData("制定规章、规范性文件3件。")]
    [InlineData("按照《政府信息公开条例》第五条办理。")]
    [InlineData("根据第一件政府信息公开申请的办理情况。")]
    [InlineData("下一步，及时办理政府信息公开申请。")]
    public void Of_something_else_are_no_claims(string sentence) => Stated(sentence).ShouldBe("");

    [Fact]
    public void Of_another_year_are_no_claims() =>
        Stated("某县教育局2023年政府信息公开工作年度报告\n2022年收到政府信息公开申请4件。2023年收到政府信息公开申请6件。").ShouldBe("received 6");

    [Theory]
    [InlineData("全年新制作规范性文件3件，新公开2件。", "documentsMade 3; documentsDisclosed 2")]
    [InlineData("共收到依申请公开2件；实际办理申请2件，其中不予公开的政府信息2件。", "received 2; handled 2; denied 2")]
    public void State_what_the_2019_edition_asks_for(string sentence, string expected) =>
        Words(AnnualReport2019.Read(Document.Parse(sentence)).Claims).ShouldBe(expected);

    [Fact]
    public void Say_what_they_may_be_and_where_they_stand()
    {
        var claims = AnnualReport2021.Read(Document.Parse("一、总体情况\n　　2021年，我局共办理依申请公开4件，因政府信息公开引发行政诉讼1件。\n")).Claims;
        claims.Select(claim => claim.Text).ShouldBe(["共办理依申请公开4件", "因政府信息公开引发行政诉讼1件"]);
        claims.Select(claim => claim.Place).ShouldBe([new Place(2, 11), new Place(2, 22)]);
        claims.Select(claim => string.Join(" | ", claim.Means)).ShouldBe(
        [
            "applications.outcomes.total.total | applications.received.total + applications.carriedOver.total",
            "review.litigation.direct.total + review.litigation.afterReconsideration.total",
        ]);
    }

    [Fact]
    public void Stand_where_their_paragraph_starts_in_a_page() =>
        AnnualReport2021.Read(Document.Parse("<html><body>\n<p>2021年，<b>共收到</b>政府信息公开申请<span>5</span>件。</p></body></html>"))
            .Claims.Select(claim => (claim.Text, claim.Place.Line)).ShouldBe([("共收到政府信息公开申请5件", 2)]);

    private static string Stated(string sentence) => Words(AnnualReport2021.Read(Document.Parse(sentence)).Claims);

    private static string Words(IEnumerable<Claim> claims) => string.Join("; ", claims.Select(claim =>
        $"{claim.Pattern.Id}{(claim.Part is null ? "" : " " + claim.Part)} {claim.Value.Value:0}"));
}
