// SPDX-License-Identifier: GPL-3.0-or-later
// The study form takes what a study file takes: no field is narrower or wider than its range in
// core.
#include "core/study/field_ranges.h"
#include "core/study/study_json.h"
#include "tests/ui/window_fixtures.h"
#include "ui/jobs/background_jobs.h"
#include "ui/pages/study/kinds_field.h"
#include "ui/pages/study/study_page.h"
#include "ui/preferences/preferences.h"
#include "ui/run/folders.h"
#include "ui/run/study_document.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/number_field.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

/// The number that a study file would have there; nothing where it has none.
std::optional<double> inFile(const study::StudySpec& spec, std::string_view path)
{
    nlohmann::json json = nlohmann::json::parse(study::toText(spec));
    for (const QString& key :
         QString::fromUtf8(path.data(), qsizetype(path.size())).split(QLatin1Char('.'))) {
        const auto found = json.is_object() ? json.find(key.toStdString()) : json.end();
        if (found == json.end())
            return std::nullopt;
        json = nlohmann::json(*found);
    }
    return json.is_number() ? std::optional(json.get<double>()) : std::nullopt;
}

bool areEqual(double one, double other)
{
    return std::abs(one - other) <= 1e-9 * std::max(std::abs(one), std::abs(other));
}

/// The ends of a range and what is beyond them, as they are and in percent.
std::vector<double> aroundTheEnds(const NumberRange& range)
{
    std::vector<double> tried;
    for (const double unit : {1.0, 0.01}) {
        tried.push_back((range.low - 1.0) / unit);
        tried.push_back(range.low / unit);
        if (range.high == std::numeric_limits<double>::max())
            continue;
        tried.push_back(range.high / unit);
        tried.push_back((range.high * 2.0 + 1.0) / unit);
    }
    return tried;
}

} // namespace

class TestFormRanges : public QObject {
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void lists();
    void kindsOfLayers();

private:
    /// Types a number; whether the field took it.
    static bool takes(NumberField& field, double number)
    {
        field.edit()->clear();
        QTest::keyClicks(
            field.edit(),
            QString::number(number, 'f', 12).remove(QRegularExpression(QStringLiteral("\\.?0+$"))));
        const bool taken = field.commit();
        field.revert();
        return taken;
    }

    QTemporaryDir m_folder;
    Preferences m_preferences{m_folder.filePath(QStringLiteral("preferences.ini"))};
    test::ScriptedDialogs m_dialogs;
    BackgroundJobs m_jobs;
    StudyDocument m_document;
    StudyPage m_page{m_document, m_jobs, m_preferences, m_dialogs,
                     Folders{m_folder.path().toStdString(), m_folder.path().toStdString()}};
};

void TestFormRanges::numbers_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QStringList>("needed"); // fields that must be among those compared
    const auto row
        = [](const char* title, const char* strategy, std::initializer_list<const char*> paths) {
              QStringList needed;
              for (const char* path : paths)
                  needed.append(QString::fromLatin1(path));
              QTest::newRow(title) << QString::fromLatin1(strategy) << needed;
          };
    row("of a genetic search", "genetic",
        {"search.generations", "search.population", "training.dropout", "training.epochs",
         "space.max_layers", "judging.fog_factor"});
    row("of another search", "random", {"search.trainings"});
}

void TestFormRanges::numbers()
{
    QFETCH(const QString, strategy);
    QFETCH(QStringList, needed);
    study::StudySpec spec = study::demoStudy();
    spec.search.strategy = strategy.toStdString();
    m_document.reset(spec, {});
    for (const study::FieldRange& one : study::fieldRanges()) {
        const QString path = QString::fromUtf8(one.path.data(), qsizetype(one.path.size()));
        auto* field = m_page.findChild<NumberField*>(path + QStringLiteral(".field"));
        if (!field)
            continue;
        bool isKept = false;
        bool reachesLow = one.range.exclusiveLow;
        bool reachesHigh = one.range.high == std::numeric_limits<double>::max();
        for (const double number : aroundTheEnds(one.range)) {
            m_document.reset(spec, {});
            if (!takes(*field, number))
                continue;
            const auto value = inFile(m_document.spec(), one.path);
            if (!value) { // a file does not say what is so anyway
                reachesLow = reachesLow || number == one.range.low;
                reachesHigh = reachesHigh || number == one.range.high;
                continue;
            }
            isKept = true;
            const double rounded = areEqual(*value, one.range.high) ? one.range.high : *value;
            QVERIFY2(one.range.contains(rounded),
                     qPrintable(QStringLiteral("%1 takes %2").arg(path).arg(number)));
            reachesLow = reachesLow || *value == one.range.low;
            reachesHigh = reachesHigh || areEqual(*value, one.range.high);
        }
        if (!isKept)
            continue; // of other data, or of another search
        QVERIFY2(reachesLow, qPrintable(path + QStringLiteral(" does not take the lowest")));
        QVERIFY2(reachesHigh, qPrintable(path + QStringLiteral(" does not take the highest")));
        needed.removeAll(path);
    }
    QVERIFY2(needed.isEmpty(), qPrintable(needed.join(QStringLiteral(", "))));
}

void TestFormRanges::lists()
{
    m_document.reset(study::demoStudy(), {});
    int compared = 0;
    for (const study::FieldRange& one : study::fieldRanges()) {
        const QString path = QString::fromUtf8(one.path.data(), qsizetype(one.path.size()));
        auto* chips = m_page.findChild<ChipEditor*>(path);
        if (!chips)
            continue;
        ++compared;
        const auto takes = [chips](double number) {
            chips->edit()->setText(QString::number(number, 'f', 0));
            const bool taken = chips->commit();
            chips->edit()->clear();
            return taken;
        };
        QVERIFY2(takes(one.range.low) && takes(one.range.high), qPrintable(path));
        QVERIFY2(!takes(one.range.low - 1.0) && !takes(one.range.high + 1.0), qPrintable(path));
    }
    QVERIFY(compared >= 2); // lengths and channels
}

void TestFormRanges::kindsOfLayers()
{
    m_document.reset(study::demoStudy(), {});
    const auto* field = m_page.findChild<KindsField*>(QStringLiteral("space.edge.kinds.field"));
    QVERIFY(field);
    const auto box = [field](space::EdgeKind kind) {
        const std::string name(space::kEdgeKindNames[static_cast<std::size_t>(kind)]);
        return field->findChild<QCheckBox*>(QStringLiteral("space.edge.kinds.")
                                            + QString::fromStdString(name));
    };
    const auto kinds = [this] { return m_document.spec().space.edge.kinds; };
    QVERIFY(kinds().empty());
    QVERIFY(box(space::EdgeKind::Convolution)->isChecked());
    QVERIFY(!box(space::EdgeKind::Power)->isChecked());
    box(space::EdgeKind::Power)->click();
    QCOMPARE(kinds(), (std::vector<int>{0, 4}));
    QVERIFY(study::toText(m_document.spec()).find("\"power\"") != std::string::npos);
    box(space::EdgeKind::Convolution)->click();
    QCOMPARE(kinds(), std::vector<int>{4});
    // Without any kind it would be no network: convolutions are left, which no list says.
    box(space::EdgeKind::Power)->click();
    QVERIFY(kinds().empty());
    QVERIFY(box(space::EdgeKind::Convolution)->isChecked());
    study::StudySpec spec = study::demoStudy();
    spec.space.edge.kinds = {3, 1};
    m_document.reset(spec, {});
    QVERIFY(box(space::EdgeKind::MaximumPool)->isChecked());
    QVERIFY(!box(space::EdgeKind::Convolution)->isChecked());
    QCOMPARE(kinds(), (std::vector<int>{3, 1})); // shown, not changed
}

QTEST_MAIN(TestFormRanges)
#include "tst_form_ranges.moc"
