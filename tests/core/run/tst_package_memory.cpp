// SPDX-License-Identifier: GPL-3.0-or-later
// What readers of studies, packages, logs and runs hold at once, as docs/file-formats.md states it.
#include "core/base/json_fields.h"
#include "core/calibrate/measurement_plan.h"
#include "core/calibrate/power_trace.h"
#include "core/calibrate/uart_log.h"
#include "core/cost/measured_layers.h"
#include "core/evaluate/training_job.h"
#include "core/remote/envelope.h"
#include "core/remote/sample_package.h"
#include "core/remote/task_package.h"
#include "core/space/architecture.h"
#include "core/store/run_reader.h"
#include "core/study/study_json.h"
#include "tests/core/store/stored_run.h"
#include "tests/support/counted_memory.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <fcntl.h>
#include <filesystem>
#include <sqlite3.h>
#include <unistd.h>

using namespace splitscape;
using namespace splitscape::test;

namespace {

/// A list of as many empty lists as go into these bytes.
std::string lists(std::size_t bytes)
{
    std::string text = "[[]";
    while (text.size() + 4 <= bytes)
        text += ",[]";
    return text + "]";
}

} // namespace

class TestPackageMemory : public QObject {
    Q_OBJECT

private slots:
    void json_data();
    void json();
    void traces_data();
    void traces();
    void logsAndPlans();
    void tasks();
    void results();
    void samples();
    void runs();

private:
    /// Of text or bytes that are in memory already: `times` for each of them, and `more` MiB.
    template <typename Read>
    void hold(std::size_t size, double times, double more_MiB, const Read& read)
    {
        const CountedMemory memory;
        read();
        const auto peak = static_cast<double>(memory.peak());
        const auto bytes = static_cast<double>(size);
        holdTo(times * bytes + more_MiB * kMiB, peak, bytes);
    }
};

void TestPackageMemory::json_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a list of numbers")
        << QByteArray::fromStdString("[1" + repeated(",1", 1 << 20) + "]");
    QTest::newRow("a list of lists") << QByteArray::fromStdString(lists(2 << 20));
    std::string keys = "{\"a\":0";
    for (int i = 0; i < 200'000; ++i)
        keys += ",\"" + std::to_string(i) + "\":0";
    QTest::newRow("as many keys as go") << QByteArray::fromStdString(keys + "}");
    QTest::newRow("lists in lists") << QByteArray::fromStdString(repeated("[", 2 << 20));
}

void TestPackageMemory::json()
{
    QFETCH(const QByteArray, text);
    const std::string json = text.toStdString();
    hold(json.size(), 40.0, 1.0, [&json] { static_cast<void>(parseJson(json, "study")); });
    const std::string study = "{\"space\":" + json + "}";
    hold(study.size(), 64.0, 1.0, [&] { static_cast<void>(study::parseStudy(study, "study")); });
}

void TestPackageMemory::traces_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("an export of PPK2")
        << QByteArray("Timestamp(ms),Current(uA),D0-D7\n") << QByteArray(",1000.25,00000000\n");
    QTest::newRow("as short as go")
        << QByteArray("time,current,voltage,D0\n") << QByteArray(",1,1,0\n");
}

void TestPackageMemory::traces()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, row);
    std::string text = header.toStdString();
    for (int i = 0; i < 500'000; ++i)
        text += std::to_string(i) + row.toStdString();
    hold(text.size(), 3.0, 1.0, [&text] {
        const auto trace = calibrate::parsePowerTrace(text, "");
        QVERIFY2(trace, trace ? "" : trace.error().detail.c_str());
    });
}

void TestPackageMemory::logsAndPlans()
{
    std::string log = "splitscape-measure,1,host,1000000,time\n";
    for (int i = 0; i < 10'000; ++i)
        log += "layer," + std::to_string(i) + ",1,1\n";
    hold(log.size(), 8.0, 1.0, [&log] { static_cast<void>(calibrate::parseUartLog(log)); });
    const std::string rows = repeated("layer,0,1,1\n", 1 << 18);
    hold(rows.size(), 8.0, 1.0, [&rows] { static_cast<void>(calibrate::parseUartLog(rows)); });
    std::string plan = "layer,kind,in_length,in_channels,out_length,out_channels,repeats\n";
    for (int i = 1; i <= 60'000; ++i)
        plan += std::to_string(i) + ",fc,8,2,5,1,3\n";
    hold(plan.size(), 12.0, 1.0, [&plan] { static_cast<void>(calibrate::readPlan(plan)); });
    std::string table = "kind,in_length,in_channels,out_length,out_channels,latency_ms\n";
    table += repeated("fc,8,2,5,1,1\n", 100'000);
    hold(table.size(), 24.0, 1.0, [&table] {
        Problems problems;
        static_cast<void>(cost::parseMeasuredLayers(table, "layers", problems));
    });
}

void TestPackageMemory::tasks()
{
    evaluate::TrainingJob job;
    job.architecture = {{2048, 8, 5}, {1, 2, 1}};
    job.epochs = job.settings.epochs;
    job.data = "0123-4567";
    const std::vector<evaluate::TrainingJob> jobs(remote::kMostJobs, job);
    const std::string package = remote::toBytes(remote::TaskPackage{"1", "t", 5, jobs});
    hold(package.size(), 8.0, 1.0, [&package] {
        const auto read = remote::readTaskPackage(package);
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
    });
}

void TestPackageMemory::results()
{
    evaluate::TrainingJob job;
    job.architecture = {{64, 8, 2}, {1, 2, 1}};
    job.epochs = job.settings.epochs;
    train::TrainedNetwork network;
    network.weights = std::vector<float>(
        static_cast<std::size_t>(space::parameterCount(job.architecture)), 0.5F);
    network.epochs = {{1.5, 0.5}, {1.0, 0.75}};
    network.selectionAccuracy = 0.75;
    network.bestEpoch = 1;
    std::vector<remote::JobResult> results;
    for (std::size_t i = 0; i < remote::kMostJobs; ++i)
        results.push_back({network, Seconds{2.0}});
    const std::string package = remote::toBytes(results);
    const std::vector<evaluate::TrainingJob> jobs(remote::kMostJobs, job);
    hold(package.size(), 8.0, 1.0, [&] {
        const auto read = remote::readResults(package, jobs);
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
    });
}

void TestPackageMemory::samples()
{
    data::Dataset dataset;
    const std::vector<float> values(std::size_t{1} << 20, 0.25F);
    dataset.classNames = {"N", "V"};
    dataset.length = 8;
    dataset.channels = 1;
    dataset.values = values;
    data::Split split;
    for (std::uint32_t i = 0; i < values.size() / 8; ++i) {
        dataset.labels.push_back(static_cast<std::uint8_t>(i % 2));
        split.train.push_back(i);
    }
    const TemporaryFolder folder;
    const auto path = folder.write("samples", "");
    const int file = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    const auto written = remote::writeSamples(file, "samples", "key", dataset, split, {});
    ::close(file);
    QVERIFY2(written, written ? "" : written.error().detail.c_str());
    hold(std::filesystem::file_size(path), 1.0, 1.0, [&path] {
        const auto read = remote::loadSamples(path);
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
    });
}

void TestPackageMemory::runs()
{
    const TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    const auto store = made(path);
    for (std::uint64_t id = 0; id < 5000; ++id)
        store->add(shared(validCandidate(id)), weightsOf(std::vector<float>(3)));
    store->add({"document", "\"" + std::string(4 << 20, 'x') + "\""});
    QVERIFY(store->finish({}));
    const auto size = std::filesystem::file_size(path);
    sqlite3_memory_highwater(1);
    const auto before = sqlite3_memory_used();
    hold(size, 4.0, 4.0, [&path] {
        const auto reader = store::RunReader::open(path);
        QVERIFY(reader);
        QCOMPARE(reader->candidates()->size(), std::size_t{5000});
    });
    hold(size, 4.0, 4.0, [&path] {
        const auto reader = store::RunReader::open(path);
        QVERIFY(reader->learningCurves() && reader->allWeights() && reader->documents());
    });
    const auto held = static_cast<double>(sqlite3_memory_highwater(0) - before);
    QVERIFY2(held <= 2.0 * static_cast<double>(size) + 4.0 * kMiB,
             qPrintable(QString::number(held / kMiB)));
    qInfo("SQLite: %.1f MiB", held / kMiB);
}

QTEST_GUILESS_MAIN(TestPackageMemory)
#include "tst_package_memory.moc"
