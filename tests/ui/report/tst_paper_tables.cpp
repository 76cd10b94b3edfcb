// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/space/edge_kinds.h"
#include "tests/support/made_view.h"
#include "ui/report/article_tables.h"
#include "ui/report/paper_tables.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

/// The paper's SD-1, tested, and a search that found nothing yet.
std::vector<report::TableRun> made()
{
    record::RunView empty = test::madeView();
    empty.candidates.clear();
    empty.extraction.reset();
    empty.ending.reset();
    return {report::tableRunOf("sd_1", test::madeView()), report::tableRunOf("begun", empty)};
}

/// A cell by the head of its column.
QString cell(const ArticleTable& table, std::size_t row, const char* head)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].header == QLatin1String(head))
            return table.rows[row].value(static_cast<qsizetype>(i));
    }
    return QStringLiteral("no such column");
}

} // namespace

class TestPaperTables : public QObject {
    Q_OBJECT

private slots:
    void everyRowIsAsLongAsTheHead();
    void accuracyHasWhatBelongsToIt();
    void fogFactorsMoveTheCut();
    void theCutSavesHalf();
    void aLargeNetworkIsThereOnce();
    void sizesAreOfTheWholeAndOfTheEdge();
    void protocolsThatDifferAreSaid();
    void numbersHaveAPointInEveryLanguage();
    void numbersOnAScreenHaveTheSignOfTheLanguage();
};

void TestPaperTables::everyRowIsAsLongAsTheHead()
{
    const auto runs = made();
    for (const PaperTable which : kPaperTables) {
        const ArticleTable table = paperTable(which, runs);
        QVERIFY(table.rows.size() >= 2);
        for (const QStringList& row : table.rows)
            QCOMPARE(static_cast<std::size_t>(row.size()), table.columns.size());
        QVERIFY(paperTable(which, {}).rows.empty());
    }
}

void TestPaperTables::accuracyHasWhatBelongsToIt()
{
    const ArticleTable table = paperTable(PaperTable::Accuracy, made());
    QCOMPARE(cell(table, 0, "Test, %"), QStringLiteral("85.0 ± 1.4"));
    QCOMPARE(cell(table, 0, "Limit, mJ"), QStringLiteral("0.27"));
    QCOMPARE(cell(table, 0, "Edge, mJ"), QStringLiteral("0.0912")); // 0.070656 + 0.020578
    QCOMPARE(cell(table, 0, "Point"), QStringLiteral("3"));
    QCOMPARE(cell(table, 0, "RAM, KiB"), QStringLiteral("8.50"));
    QCOMPARE(cell(table, 0, "Length, and Channel below"),
             QStringLiteral("2048,128,8,64,2\n1,1,4,2,1"));
    std::vector<report::TableRun> others = made();
    const evaluate::CandidatePtr& best = others.front().search.best;
    QVERIFY(best);
    evaluate::CandidateResult ofKinds = *best;
    ofKinds.architecture.kernels = {0, 17, 0};
    ofKinds.architecture.kinds = {static_cast<int>(space::EdgeKind::AveragePool), 0, 0};
    others.front().search.best = std::make_shared<const evaluate::CandidateResult>(ofKinds);
    QCOMPARE(cell(paperTable(PaperTable::Accuracy, others), 0, "Length, and Channel below"),
             QStringLiteral("2048,128,8,64,2\n1,1,4,2,1\nKernel [0, 17, 0]\nKind [Mean, "
                            "Convolution, Convolution]"));
    QVERIFY(cell(table, 0, "95 %").contains(QStringLiteral("–")));
    QVERIFY(table.caption.contains(QStringLiteral("Protocol: by sample")));
    QCOMPARE(cell(table, 1, "Test, %"), QStringLiteral("–"));
    QVERIFY(toLatex(table).contains("sd\\_1 &"));
}

// Computing of the whole SD-1 is 6912 MACs of 27.6 nJ, 0.1908 mJ, of which 0.0707 lie in front of cut 3.
void TestPaperTables::fogFactorsMoveTheCut()
{
    const ArticleTable table = paperTable(PaperTable::FogFactors, made());
    QCOMPARE(table.rows.size(), std::size_t{4}); // three factors, and the run without a network
    QCOMPARE(cell(table, 0, "Point"), QStringLiteral("5"));
    QCOMPARE(cell(table, 0, "Total, mJ"), QStringLiteral("0.1921")); // all of it, and two scores
    QCOMPARE(cell(table, 1, "Fog factor"), QStringLiteral("2"));
    QCOMPARE(cell(table, 1, "Point"), QStringLiteral("3"));
    QCOMPARE(cell(table, 1, "Fog, mJ"), QStringLiteral("0.0601")); // 0.120115 / 2
    QCOMPARE(cell(table, 1, "Total, mJ"), QStringLiteral("0.1513"));
    QCOMPARE(cell(table, 2, "Total, mJ"), QStringLiteral("0.1032"));
    const std::array<double, 1> hundred{100.0};
    QCOMPARE(paperTable(PaperTable::FogFactors, made(), hundred).rows.size(), std::size_t{2});
}

void TestPaperTables::theCutSavesHalf()
{
    const ArticleTable table = paperTable(PaperTable::Cut, made());
    QCOMPARE(cell(table, 0, "Computing, mJ"), QStringLiteral("0.0707"));
    QCOMPARE(cell(table, 0, "Radio, mJ"), QStringLiteral("0.0206"));
    QCOMPARE(cell(table, 0, "Uncut, mJ"), QStringLiteral("0.1921"));
    QCOMPARE(cell(table, 0, "Times less"), QStringLiteral("2.1"));
}

void TestPaperTables::aLargeNetworkIsThereOnce()
{
    std::vector<report::TableRun> runs = made();
    runs.push_back(runs.front());
    const ArticleTable table = paperTable(PaperTable::LargeNetwork, runs);
    QCOMPARE(table.rows.size(), std::size_t{4});
    QVERIFY(cell(table, 0, "Network").startsWith(QStringLiteral("VGG11 with 2 classes on Paper")));
    QCOMPARE(cell(table, 0, "RAM, KiB"), QStringLiteral("256.00")); // [Huang2024, table 5]
    QCOMPARE(cell(table, 1, "Parameters"), QStringLiteral("409"));
    // The VGG11 takes 2101 mJ by this model, SD-1 0.0912.
    const double times = cell(table, 1, "Times less").toDouble();
    QVERIFY2(times > 22000.0 && times < 24000.0, qPrintable(cell(table, 1, "Times less")));
}

// In front of the cut: 16 + 1 and 16 x 4 + 4 parameters, 2048 and 512 MACs.
void TestPaperTables::sizesAreOfTheWholeAndOfTheEdge()
{
    const ArticleTable table = paperTable(PaperTable::Strategies, made());
    QCOMPARE(cell(table, 0, "Parameters"), QStringLiteral("409"));
    QCOMPARE(cell(table, 0, "FLOPs"), QStringLiteral("13824"));
    QCOMPARE(cell(table, 0, "Parameters on the edge"), QStringLiteral("85"));
    QCOMPARE(cell(table, 0, "FLOPs on the edge"), QStringLiteral("5120"));
    QCOMPARE(cell(table, 0, "Trainings"), QStringLiteral("2"));
    QCOMPARE(cell(table, 0, "Search, s"), QStringLiteral("2.5"));
    QCOMPARE(cell(table, 1, "Search, s"), QStringLiteral("–"));
}

void TestPaperTables::protocolsThatDifferAreSaid()
{
    std::vector<report::TableRun> runs = made();
    runs[1].search.member.spec.dataset.split.by = data::SplitBy::Patient;
    runs[1].isDamaged = true;
    const ArticleTable table = paperTable(PaperTable::Accuracy, runs);
    QVERIFY(table.caption.contains(QStringLiteral("must not be compared")));
    QCOMPARE(cell(table, 1, "Protocol"), QStringLiteral("by patient"));
    QCOMPARE(cell(table, 1, "Run"), QStringLiteral("begun*"));
    QVERIFY(table.caption.contains(QStringLiteral("could not be read")));
}

void TestPaperTables::numbersHaveAPointInEveryLanguage()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const ArticleTable table = paperTable(PaperTable::Accuracy, made());
    QLocale::setDefault(before);
    QCOMPARE(cell(table, 0, "Edge, mJ"), QStringLiteral("0.0912"));
    QVERIFY(toCsv(table).contains("85.0 ± 1.4,"));
}

void TestPaperTables::numbersOnAScreenHaveTheSignOfTheLanguage()
{
    const QLocale german(QLocale::German);
    const auto inGerman = [&german](PaperTable which) {
        return paperTable(which, made(), kPaperFogFactors, german);
    };
    const ArticleTable accuracy = inGerman(PaperTable::Accuracy);
    QCOMPARE(cell(accuracy, 0, "Edge, mJ"), QStringLiteral("0,0912"));
    QCOMPARE(cell(accuracy, 0, "Test, %"), QStringLiteral("85,0 ± 1,4"));
    QCOMPARE(cell(accuracy, 0, "Limit, mJ"), QStringLiteral("0,27"));
    QCOMPARE(cell(inGerman(PaperTable::LargeNetwork), 0, "Times less"), QStringLiteral("1,0"));
    // Every number of the file, and no other thing, is written in the other way.
    for (const PaperTable which : kPaperTables) {
        const ArticleTable shown = inGerman(which);
        const ArticleTable filed = paperTable(which, made());
        for (std::size_t row = 0; row < filed.rows.size(); ++row)
            for (qsizetype column = 0; column < filed.rows[row].size(); ++column) {
                if (!filed.columns[static_cast<std::size_t>(column)].isNumber)
                    continue;
                QString cell = filed.rows[row][column];
                QCOMPARE(shown.rows[row][column], cell.replace(u'.', u','));
            }
    }
}

QTEST_MAIN(TestPaperTables)
#include "tst_paper_tables.moc"
