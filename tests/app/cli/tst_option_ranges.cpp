// SPDX-License-Identifier: GPL-3.0-or-later
// Options of the command line take the numbers that a study file takes.
#include "core/study/field_ranges.h"
#include "tests/app/cli/program_runner.h"
#include "tests/app/cli/small_run.h"

#include <QtTest>

using namespace splitscape;
using test::has;
using test::Ran;
using test::runLine;

class TestOptionRanges : public QObject {
    Q_OBJECT

private slots:
    void optionsTakeWhatAStudyTakes_data();
    void optionsTakeWhatAStudyTakes();
};

void TestOptionRanges::optionsTakeWhatAStudyTakes_data()
{
    QTest::addColumn<QByteArray>("line"); // fails for another reason, before anything begins
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<QByteArray>("path"); // of the same number in a study file
    const auto row = [](const char* line, const char* option, const char* path) {
        QTest::addRow("%s: %s", line, option)
            << QByteArray(line) << QByteArray(option) << QByteArray(path);
    };
    row("run none.json", "--generations", "search.generations");
    row("run none.json", "--trainings", "search.trainings");
    row("reproduce --table 2", "--generations", "search.generations");
    row("reproduce --table 6", "--trainings", "search.trainings");
    row("reproduce --table 6", "--epochs", "training.epochs");
    row("reproduce --table 6", "--energy", "limits.energy_mJ");
    row("benchmark none.table", "--trainings", "search.trainings");
    row("benchmark none.table", "--finalists", "finalists");
    row("benchmark none.table", "--energy", "limits.energy_mJ");
    const char* const cost = "cost --lengths 2,2 --channels 3,3";
    row(cost, "--fog-factor", "judging.fog_factor");
    row(cost, "--fog-speed", "judging.fog_speed");
    row(cost, "--flash-limit-kb", "limits.flash_KiB");
    row(cost, "--ram-limit-kb", "limits.ram_KiB");
    row(cost, "--energy-limit-mj", "limits.energy_mJ");
    row(cost, "--latency-limit-ms", "limits.latency_ms");
    row(cost, "--power-limit-uw", "limits.power_uW");
    row(cost, "--inference-period-s", "judging.inference_period_s");
    row(cost, "--inferences-per-packet", "link.inferences_per_packet");
    row("device fit none.csv", "--power-mw", "device.compute_power_mW");
}

void TestOptionRanges::optionsTakeWhatAStudyTakes()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, option);
    QFETCH(QByteArray, path);
    const auto range = study::rangeOf(path.toStdString());
    QVERIFY(range);
    const auto with = [&](double number) {
        QByteArray text = QByteArray::number(number, 'f', 9);
        while (text.contains('.') && (text.endsWith('0') || text.endsWith('.')))
            text.chop(1);
        return runLine((line + ' ' + option + '=' + text).constData());
    };
    const std::string refusal = option.toStdString() + " cannot be used as given: it must be a";
    for (const double beyond :
         {range->high * 2.0 + 1.0, range->exclusiveLow ? range->low : range->low - 1.0}) {
        const Ran ran = with(beyond);
        QCOMPARE(ran.code, 2);
        QVERIFY2(has(ran.err, refusal.c_str()), ran.err.c_str());
    }
    for (const double end : {range->high, range->exclusiveLow ? range->high : range->low}) {
        const Ran ran = with(end);
        QVERIFY(ran.code != 0);
        QVERIFY2(!has(ran.err, refusal.c_str()), ran.err.c_str());
    }
}

QTEST_APPLESS_MAIN(TestOptionRanges)
#include "tst_option_ranges.moc"
