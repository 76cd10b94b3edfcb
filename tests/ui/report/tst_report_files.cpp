// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/space/edge_kinds.h"
#include "splitscape_version.h"
#include "tests/support/made_candidates.h"
#include "tests/support/made_view.h"
#include "tests/support/temporary_folder.h"
#include "ui/report/article_html.h"
#include "ui/report/article_pdf.h"
#include "ui/report/report_article.h"
#include "ui/report/report_writer.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <thread>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

report::Report reportOf(const record::RunView& view)
{
    return *report::makeReport(view, "heart.splitscape");
}

record::RunView emptyView()
{
    record::RunView view = test::madeView();
    view.candidates.clear();
    view.generations.clear();
    view.extraction.reset();
    view.ending.reset();
    return view;
}

record::RunView largeView()
{
    record::RunView view = test::madeView();
    view.candidates = test::madeRun(100'000, 1000, 1);
    view.extraction.reset();
    return view;
}

int pagesOf(const QByteArray& pdf) { return static_cast<int>(pdf.count("/Type /Page\n")); }

/// The text of a PDF as poppler reads it, without line breaks.
QString textOf(const std::filesystem::path& path)
{
    QProcess process;
    process.start(
        QStringLiteral("pdftotext"),
        {QStringLiteral("-layout"), QString::fromStdString(path.string()), QStringLiteral("-")});
    process.closeWriteChannel();
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

} // namespace

class TestReportFiles : public QObject {
    Q_OBJECT

private slots:
    void articleTellsTheAnswer();
    void kernelsAndKindsAreNamed();
    void aRunWithoutAnEndingSaysWhy();
    void figuresAndTablesAreNumberedInOrder();
    void everyKindOfRunIsReported_data();
    void everyKindOfRunIsReported();
    void htmlStandsAlone();
    void htmlIsReadAloud();
    void pdfSaysWhatItIs();
    void aFileSaysItsLanguage();
    void numbersAreThoseOfTheLanguage();
    void onlyListsBreakAfterCommas();
    void pdfTextCanBeSelected();
    void aLongTableGoesOverPages();
    void anyThreadMayWrite();
    void failuresAreErrors();
};

void TestReportFiles::articleTellsTheAnswer()
{
    const Article article = articleOf(reportOf(test::madeView()));
    QCOMPARE(article.title, QStringLiteral("Seizures & <sleep>"));
    QCOMPARE(article.byline.value(0), QStringLiteral("Study report of heart.splitscape"));
    QCOMPARE(article.byline.value(1),
             QStringLiteral("1 March 2026 · Splitscape 0.1.0 · completed in 2.50\u00a0s"));
    QCOMPARE(article.summary,
             QStringLiteral("Of 4 candidates, the answer is a network of 4 layers, cut at point 3 "
                            "of 5: layers 1 to 2 run on the "
                            "Paper, 32 values are sent, and the other 2 layers run on the fog "
                            "node. An inference takes <b>0.0912\u00a0mJ</b> "
                            "from the wearable, of 0.270\u00a0mJ allowed. It classifies "
                            "<b>85.0\u00a0±\u00a01.4\u00a0%</b> of the test "
                            "part correctly (95 % interval 73.8\u00a0% to 93.0\u00a0% for the "
                            "number of test samples; by sample: one patient’s samples may be in "
                            "training and test; always answering background reaches "
                            "50.0\u00a0%; no baseline was measured)."));
}

void TestReportFiles::kernelsAndKindsAreNamed()
{
    const auto answerOf = [](const record::RunView& view) {
        QString all;
        for (const ArticleElement& element : articleOf(reportOf(view)).elements)
            if (const auto* paragraph = std::get_if<ArticleParagraph>(&element))
                all += paragraph->html;
        return all;
    };
    record::RunView view = test::madeView();
    QVERIFY(!answerOf(view).contains(QStringLiteral("Kernel")));
    evaluate::CandidateResult chosen = *view.candidates.front();
    chosen.architecture.kernels = {0, 17, 0};
    chosen.architecture.kinds = {static_cast<int>(space::EdgeKind::AveragePool), 0, 0};
    view.candidates.front() = std::make_shared<const evaluate::CandidateResult>(chosen);
    const QString answer = answerOf(view);
    QVERIFY2(answer.contains(QStringLiteral("Channel [1, 1, 4, 2, 1], ")), qPrintable(answer));
    QVERIFY2(answer.contains(QStringLiteral("in all. Its hidden layers: Kernel [0, 17, 0], Kind "
                                            "[Mean, Convolution, Convolution]. On the test")),
             qPrintable(answer));
}

void TestReportFiles::aRunWithoutAnEndingSaysWhy()
{
    record::RunView view = test::madeView();
    view.ending.reset();
    QVERIFY(articleOf(reportOf(view)).byline.value(1).endsWith(QStringLiteral("interrupted")));
    view.damage = {Error{ErrorCode::FileDamaged, "heart.splitscape", "its outcome is unknown"}};
    QVERIFY(articleOf(reportOf(view))
                .byline.value(1)
                .endsWith(QStringLiteral("its ending cannot be read; the file: damaged")));
    view.damage.clear();
    view.isBeingWritten = true;
    QVERIFY(articleOf(reportOf(view)).byline.value(1).endsWith(QStringLiteral("still running")));
    view.hasChecksums = false;
    QVERIFY(articleOf(reportOf(view))
                .byline.value(1)
                .endsWith(QStringLiteral("still running; the file: no checksums")));
}

void TestReportFiles::figuresAndTablesAreNumberedInOrder()
{
    const Article article = articleOf(reportOf(test::madeView()));
    int figures = 0;
    int tables = 0;
    for (const ArticleElement& element : article.elements) {
        const auto* row = std::get_if<ArticleRow>(&element);
        if (!row)
            continue;
        for (const auto& cell : row->cells) {
            if (const auto* figure = std::get_if<ArticleFigure>(&cell)) {
                QCOMPARE(figure->number, ++figures);
                QVERIFY(!figure->drawing.description.isEmpty() && figure->caption.endsWith(u'.'));
            } else {
                const auto& table = std::get<ArticleTable>(cell);
                QCOMPARE(table.number, ++tables);
                for (const QStringList& cells : table.rows)
                    QCOMPARE(static_cast<std::size_t>(cells.size()), table.columns.size());
            }
        }
    }
    QCOMPARE(figures, 6);
    QCOMPARE(tables, 8);
}

void TestReportFiles::everyKindOfRunIsReported_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("said");
    QTest::newRow("tested") << 0 << "1.4";
    QTest::newRow("stopped before extraction") << 1 << "It has not been tested.";
    QTest::newRow("interrupted before the first candidate") << 2 << "The run has no candidate yet.";
    QTest::newRow("nothing valid") << 3
                                   << "None of 1 candidates keeps all limits: 1 need too much "
                                      "energy and 0 too much Flash or RAM.";
    QTest::newRow("100,000 candidates") << 4 << "Of 100,000 candidates";
}

void TestReportFiles::everyKindOfRunIsReported()
{
    QFETCH(int, which);
    QFETCH(QString, said);
    QLocale::setDefault(QLocale(QLocale::English));
    record::RunView view = which == 2 ? emptyView() : which == 4 ? largeView() : test::madeView();
    if (which == 1)
        view.extraction.reset();
    if (which == 3) {
        view.extraction.reset();
        view.candidates = {view.candidates.back()};
    }
    const Article article = articleOf(reportOf(view));
    QVERIFY2(article.summary.contains(said), qPrintable(article.summary));
    const auto pdf = toPdf(article);
    QVERIFY(pdf && pdf->endsWith("%%EOF\n"));
    QVERIFY(pagesOf(*pdf) >= 2 && pagesOf(*pdf) <= 6);
    const QByteArray html = toHtml(article);
    QVERIFY(html.endsWith("</html>\n") && html.size() < 2'000'000 && pdf->size() < 2'000'000);
}

void TestReportFiles::htmlStandsAlone()
{
    const QByteArray html = toHtml(articleOf(reportOf(test::madeView())));
    for (const char* needed : {"<script", "<img", "<link", "@import", "url(", "src="})
        QVERIFY2(!html.contains(needed), needed);
    QVERIFY(html.contains("prefers-color-scheme:dark") && html.contains("@media print"));
    QVERIFY(html.contains("<title>Seizures &amp; &lt;sleep&gt;</title>"));
    QVERIFY(!html.contains("<sleep>"));
}

void TestReportFiles::htmlIsReadAloud()
{
    const QByteArray html = toHtml(articleOf(reportOf(test::madeView())));
    QCOMPARE(html.count("<h1>"), qsizetype{1});
    QCOMPARE(html.count("<h2>"), qsizetype{6});
    QCOMPARE(html.count("role=\"img\""), qsizetype{6});
    QCOMPARE(html.count("<desc id="), qsizetype{6});
    QCOMPARE(html.count("<figcaption>"), qsizetype{6});
    QCOMPARE(html.count("<table>"), html.count("<caption>"));
    QVERIFY(html.count("scope=\"col\"") > 20 && html.count("scope=\"row\"") > 20);
    // The best point is row 3 of its table: 340 bytes, 2560 MACs, 128 bytes.
    QVERIFY(html.contains("<tr class=\"best\"><th scope=\"row\" class=\"n\">3</th><td "
                          "class=\"n\">32</td><td class=\"n\">0.33</td>"
                          "<td class=\"n\">8.50</td><td class=\"n\">0.0707</td><td "
                          "class=\"n\">0.0206</td><td class=\"n\">0.0912</td>"));
}

void TestReportFiles::pdfSaysWhatItIs()
{
    const auto pdf = toPdf(articleOf(reportOf(test::madeView())));
    QVERIFY(pdf.has_value());
    QVERIFY(pdf->contains(
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Seizures &amp; &lt;sleep&gt;</rdf:li>"));
    QVERIFY(pdf->contains("<rdf:li>Splitscape " SPLITSCAPE_VERSION "</rdf:li>"));
    QVERIFY(pdf->contains("<rdf:li>network partitioning</rdf:li>"));
    QVERIFY(pdf->contains("/Title ") && pdf->contains("/Creator "));
}

void TestReportFiles::aFileSaysItsLanguage()
{
    Article article = articleOf(reportOf(test::madeView()));
    QVERIFY(toHtml(article).contains("<html lang=\"en\">"));
    article.language = QStringLiteral("de");
    QVERIFY(toHtml(article).contains("<html lang=\"de\">"));
    const auto pdf = toPdf(article);
    QVERIFY(pdf && pdf->contains("<dc:language><rdf:Bag><rdf:li>de</rdf:li></rdf:Bag>"));
}

void TestReportFiles::numbersAreThoseOfTheLanguage()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const Article article = articleOf(reportOf(test::madeView()));
    QLocale::setDefault(QLocale(QLocale::English));
    QStringList cells;
    for (const ArticleElement& element : article.elements) {
        const auto* row = std::get_if<ArticleRow>(&element);
        for (std::size_t i = 0; row && i < row->cells.size(); ++i) {
            if (const auto* table = std::get_if<ArticleTable>(&row->cells[i]))
                for (const QStringList& one : table->rows)
                    cells += one;
        }
    }
    QVERIFY(cells.contains(QStringLiteral("epochs: 20; batch: 4; learning rate: 0,001")));
}

void TestReportFiles::onlyListsBreakAfterCommas()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const QByteArray html = toHtml(articleOf(reportOf(test::madeView())));
    QLocale::setDefault(QLocale(QLocale::English));
    QVERIFY(html.contains("<td>2048,<wbr>128,<wbr>4,<wbr>128,<wbr>2<br>1,<wbr>3,"));
    QVERIFY(html.contains("<td>0,270\u00a0mJ an inference</td>"));
}

void TestReportFiles::pdfTextCanBeSelected()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "report.pdf";
    QVERIFY(writeReport(reportOf(test::madeView()), path, ReportFormat::Pdf).has_value());
    const QString text = textOf(path);
    for (const char16_t* part :
         {u"Seizures & <sleep>", u"The question", u"The answer", u"The evidence",
          u"How to reproduce it", u"Sources",
          u"Length [2048, 128, 8, 64, 2], Channel [1, 1, 4, 2, 1]", u"Figure 6.", u"Table 7.",
          u"splitscape-cli run study.json -o again.splitscape", u"00112233445566778899aabbccddeeff",
          u"10.1109/TCASAI.2024.3493036", u"native (x86-64-v3)",
          u"3 32 0.33 8.50 0.0707 0.0206 0.0912"})
        QVERIFY2(text.contains(QString::fromUtf16(part)), qPrintable(QString::fromUtf16(part)));
}

void TestReportFiles::aLongTableGoesOverPages()
{
    record::RunView view = test::madeView();
    std::vector<int> lengths(space::kMaximumDepth, 2048);
    std::vector<int> channels(space::kMaximumDepth, 1);
    lengths.push_back(5);
    channels.push_back(1);
    view.extraction.reset();
    view.candidates = {test::madeCandidate(0, lengths, channels, 0.9)};
    const auto pdf = toPdf(articleOf(*report::makeReport(view, "deep.splitscape", 0)));
    QVERIFY(pdf.has_value());
    // 64 layers and 65 points, about 55 rows a page.
    QVERIFY(pagesOf(*pdf) >= 6 && pagesOf(*pdf) <= 10);
}

void TestReportFiles::anyThreadMayWrite()
{
    const test::TemporaryFolder folder;
    const report::Report report = reportOf(test::madeView());
    bool first = false;
    bool second = false;
    std::thread one([&] {
        first = writeReport(report, folder.path() / "1.pdf", ReportFormat::Pdf).has_value();
    });
    std::thread two([&] {
        second = writeReport(report, folder.path() / "2.html", ReportFormat::Html).has_value();
    });
    one.join();
    two.join();
    QVERIFY(first && second);
    const auto html = readFile(folder.path() / "2.html", 1 << 24);
    QVERIFY(html.has_value());
    QCOMPARE(QByteArray::fromStdString(*html), toHtml(articleOf(report)));
}

void TestReportFiles::failuresAreErrors()
{
    const test::TemporaryFolder folder;
    const report::Report report = reportOf(test::madeView());
    const auto nowhere
        = writeReport(report, folder.path() / "absent" / "report.pdf", ReportFormat::Pdf);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::CannotWrite);
    QCOMPARE(*reportFormatOf("a.PDF"), ReportFormat::Pdf);
    QCOMPARE(*reportFormatOf("a.htm"), ReportFormat::Html);
    QCOMPARE(reportFormatOf("a.docx").error().code, ErrorCode::UsageInvalid);
}

QTEST_MAIN(TestReportFiles)
#include "tst_report_files.moc"
