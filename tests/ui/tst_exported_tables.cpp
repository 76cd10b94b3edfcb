// SPDX-License-Identifier: GPL-3.0-or-later
// The same table from the window and from the command line has the same names and figures.
#include "core/base/files.h"
#include "core/evaluate/column_names.h"
#include "core/evaluate/misclassified.h"
#include "core/record/run_view.h"
#include "tests/app/cli/program_runner.h"
#include "tests/support/temporary_folder.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/point_bars.h"
#include "ui/models/candidate_model.h"
#include "ui/models/candidate_set.h"
#include "ui/models/candidate_text.h"
#include "ui/models/comparison_model.h"
#include "ui/models/selection.h"
#include "ui/models/split_scene.h"
#include "ui/pages/errors_panel.h"
#include "ui/run/run_controller.h"
#include "ui/theme/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace splitscape;
using namespace splitscape::ui;
namespace column = splitscape::evaluate::column;

namespace {

constexpr auto kStudy = R"({
    "name": "tables",
    "dataset": {"kind": "synthetic-ecg", "samples_per_class": 60,
                "synthetic": {"patients": 6, "samples_per_patient": 120}},
    "limits": {"energy_mJ": 0.27}, "judging": {"inference_period_s": 4},
    "space": {"preset": "%1"%2},
    "search": {"generations": 1, "population": 6},
    "training": {"epochs": 9}, "test_trainings": 2})";

/// Rows of a CSV by the names of its columns; lines end as either program writes them.
QList<QMap<QString, QString>> rowsOf(const QByteArray& csv)
{
    QList<QStringList> records{{QString()}};
    bool quoted = false;
    for (const QChar one : QString::fromUtf8(csv)) {
        if (one == u'"') // a doubled quote opens again at once
            quoted = !quoted;
        if (quoted && one == u'"' && !records.last().last().isEmpty())
            records.last().last() += one;
        else if (!quoted && one == u',')
            records.last() += QString();
        else if (!quoted && one == u'\n')
            records += QStringList{QString()};
        else if (one != u'"' && one != u'\r')
            records.last().last() += one;
    }
    records.removeLast();
    QList<QMap<QString, QString>> rows;
    for (qsizetype r = 1; r < records.size(); ++r) {
        if (records[r].size() != records[0].size())
            return {}; // no table
        QMap<QString, QString> row;
        for (qsizetype c = 0; c < records[0].size(); ++c)
            row.insert(records[0][c], records[r][c]);
        rows += row;
    }
    return rows;
}

/// As numbers where both are, since two ways to a unit may differ in the last digit.
bool isSame(const QString& one, const QString& other)
{
    bool isNumber = false;
    bool isOtherNumber = false;
    const double first = one.toDouble(&isNumber);
    const double second = other.toDouble(&isOtherNumber);
    return isNumber && isOtherNumber ? std::abs(first - second) <= 1e-12 * std::abs(first)
                                     : one == other;
}

} // namespace

class TestExportedTables : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void candidates_data() { spaces(); }
    void candidates();
    void points_data() { spaces(); }
    void points();
    void theComparisonHasTheSameNames();
    void errors_data() { spaces(); }
    void errors();

private:
    static void spaces()
    {
        QTest::addColumn<QString>("space");
        QTest::newRow("networks of the paper") << QStringLiteral("paper");
        QTest::newRow("networks of the open space") << QStringLiteral("open");
        QTest::newRow("networks of other kinds of layers") << QStringLiteral("kinds");
    }
    [[nodiscard]] std::string fileOf(const QString& space) const
    {
        return (m_folder.path() / (space.toStdString() + ".splitscape")).string();
    }
    [[nodiscard]] static QList<QMap<QString, QString>> exported(const std::string& file,
                                                                const char* what)
    {
        const test::Ran ran = test::runProgram({"export", file, "--what", what, "-o", "-"});
        return ran.code == cli::Done ? rowsOf(QByteArray::fromStdString(ran.out))
                                     : QList<QMap<QString, QString>>();
    }

    test::TemporaryFolder m_folder;
};

void TestExportedTables::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::German)); // files keep their dots
    Theme::instance().install(ThemeChoice::Light);
    for (const char* space : {"paper", "open", "kinds"}) {
        const bool hasKinds = QLatin1String(space) == QLatin1String("kinds");
        const std::string study
            = m_folder
                  .write(std::string(space) + ".json",
                         QString::fromUtf8(kStudy)
                             .arg(hasKinds ? QStringLiteral("open") : QLatin1String(space),
                                  hasKinds ? QStringLiteral(R"(, "edge": {"layers": [2],
                                      "kinds": ["power", "depthwise", "maximum-pool"]})")
                                           : QString())
                             .toStdString())
                  .string();
        const test::Ran ran = test::runProgram({"run", study, "-o", fileOf(QLatin1String(space))});
        QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    }
}

void TestExportedTables::candidates()
{
    QFETCH(const QString, space);
    const auto view = record::loadRun(fileOf(space), {});
    QVERIFY(view);
    CandidateFilter filter;
    CandidateSet set(&filter);
    set.open(view->spec.rules);
    set.filter().setShowsCopies(true);
    set.append(view->candidates);
    QTRY_VERIFY(set.isUpToDate());
    const auto window = rowsOf(candidatesText(*set.snapshot(), ','));
    const auto line = exported(fileOf(space), "candidates");
    QCOMPARE(window.size(), qsizetype(view->candidates.size()));
    QCOMPARE(line.size(), window.size());
    QStringList names;
    for (const char* name : column::kOfCandidates)
        names += QLatin1String(name);
    QCOMPARE(line.front().size(), names.size());
    const bool namesKinds = std::any_of(line.begin(), line.end(), [](const auto& row) {
        return row[QLatin1String(column::kKinds)].contains(QLatin1String("power"));
    });
    QCOMPARE(namesKinds, space == QLatin1String("kinds"));
    // What the rules of a what-if decide, and the count of layers, the window has besides.
    const QStringList besides{QLatin1String(column::kScenario), QLatin1String(column::kLatency),
                              QLatin1String(column::kAveragePower), QLatin1String(column::kLayers)};
    for (const auto& mine : window) {
        const auto theirs = std::find_if(line.begin(), line.end(), [&mine](const auto& row) {
            return row[QLatin1String(column::kId)] == mine[QLatin1String(column::kId)];
        });
        QVERIFY(theirs != line.end());
        for (auto cell = mine.begin(); cell != mine.end(); ++cell) {
            if (besides.contains(cell.key()))
                continue;
            QVERIFY2(names.contains(cell.key()), qPrintable(cell.key()));
            QVERIFY2(isSame(cell.value(), (*theirs)[cell.key()]),
                     qPrintable(cell.key() + u' ' + cell.value() + u' ' + (*theirs)[cell.key()]));
        }
    }
}

void TestExportedTables::points()
{
    QFETCH(const QString, space);
    const auto view = record::loadRun(fileOf(space), {});
    QVERIFY(view);
    const auto line = exported(fileOf(space), "points");
    QVERIFY(!line.isEmpty());
    const QStringList named{
        QLatin1String(column::kPoint),        QLatin1String(column::kEdgeCompute),
        QLatin1String(column::kEdgeTransmit), QLatin1String(column::kFogEnergy),
        QLatin1String(column::kEdge),         QLatin1String(column::kTotal),
        QLatin1String(column::kFlash),        QLatin1String(column::kRam)};
    qsizetype compared = 0;
    for (const evaluate::CandidatePtr& candidate : view->candidates) {
        PointBars bars;
        bars.setScene(SplitScene::judged(candidate->architecture, view->spec.rules));
        const auto window = rowsOf(tableText(*bars.table(), u',', Qt::EditRole).toUtf8());
        for (const auto& mine : window) {
            const auto theirs = std::find_if(line.begin(), line.end(), [&](const auto& row) {
                return row[QStringLiteral("candidate")] == QString::number(candidate->id)
                    && row[QLatin1String(column::kPoint)] == mine[QLatin1String(column::kPoint)];
            });
            QVERIFY(theirs != line.end());
            for (const QString& name : named) {
                QVERIFY2(mine.contains(name) && theirs->contains(name), qPrintable(name));
                QVERIFY2(isSame(mine[name], (*theirs)[name]),
                         qPrintable(name + u' ' + mine[name] + u' ' + (*theirs)[name]));
            }
            ++compared;
        }
    }
    QVERIFY(compared > 0);
}

// Its rows are the figures.
void TestExportedTables::theComparisonHasTheSameNames()
{
    const auto view = record::loadRun(fileOf(QStringLiteral("paper")), {});
    QVERIFY(view);
    CandidateFilter filter;
    CandidateSet set(&filter);
    Selection selection;
    ComparisonModel model(&set, &selection);
    set.open(view->spec.rules);
    set.append(view->candidates);
    QTRY_VERIFY(set.isUpToDate());
    for (const evaluate::CandidatePtr& candidate : view->candidates)
        if (candidate->best)
            selection.pin(candidate->id);
    QVERIFY(model.columnCount() > 0);
    const auto line = exported(fileOf(QStringLiteral("paper")), "candidates");
    QStringList compared;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString name = model.headerData(row, Qt::Vertical, Qt::EditRole).toString();
        if (!line.front().contains(name))
            continue;
        compared += name;
        const QString id = model.headerData(0, Qt::Horizontal, Qt::EditRole).toString();
        const auto theirs = std::find_if(line.begin(), line.end(), [&id](const auto& each) {
            return each[QLatin1String(column::kId)] == id;
        });
        QVERIFY(theirs != line.end());
        const QVariant mine = model.index(row, 0).data(Qt::EditRole);
        const QString written = mine.typeId() == QMetaType::Double
            ? QString::number(mine.toDouble(), 'g', 17)
            : mine.toString();
        QVERIFY2(isSame(written, (*theirs)[name]), qPrintable(name + u' ' + written));
    }
    QVERIFY2(compared.size() >= 13, qPrintable(compared.join(u' ')));
}

// Byte for byte: of all that is called wrong, and of one cell of the confusion matrix.
void TestExportedTables::errors()
{
    QFETCH(const QString, space);
    const auto view = record::loadRun(fileOf(space), {});
    QVERIFY(view);
    const auto predictions = evaluate::readPredictions(
        view->documents.at(std::string(evaluate::kPredictionsDocument)));
    QVERIFY(predictions);
    CandidateFilter filter;
    CandidateSet set(&filter);
    RunController run(set);
    run.show(ShownRun(*view), {});
    BackgroundJobs jobs;
    ErrorsPanel panel(run, jobs, {});
    panel.setPredictions(std::make_shared<const evaluate::TestPredictions>(*predictions));
    const auto saved = [&panel, this](const char* name) {
        auto* table = panel.findChild<QTableView*>(QStringLiteral("errorsTable"));
        for (QAction* action : table->actions())
            if (action->objectName() == QLatin1String("saveCsv"))
                action->trigger();
        auto* dialog = table->findChild<QFileDialog*>();
        const std::string path = (m_folder.path() / name).string();
        emit dialog->fileSelected(QString::fromStdString(path));
        delete dialog;
        return readFile(path, 1 << 20).value();
    };
    const auto listed = [&](std::vector<std::string> more) {
        std::vector<std::string> arguments{"errors", fileOf(space), "-o", "-"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return test::runProgram(arguments).out;
    };
    const std::string all = saved("all.csv");
    QCOMPARE(all, listed({}));
    QVERIFY(all.starts_with("sample,patient,recording,time_s,actual,predicted,trainings,"
                            "of_trainings,probability\r\n"));
    const auto wrong = evaluate::samplesIn(*predictions, {});
    QVERIFY(!wrong.empty());
    const auto& names = view->origin.classNames;
    panel.showCell({wrong.front().actual, wrong.front().predicted});
    const std::string cell = saved("cell.csv");
    QCOMPARE(cell,
             listed({"--actual", names[static_cast<std::size_t>(wrong.front().actual)],
                     "--predicted", names[static_cast<std::size_t>(wrong.front().predicted)]}));
    QVERIFY(cell.size() < all.size());
}

QTEST_MAIN(TestExportedTables)
#include "tst_exported_tables.moc"
