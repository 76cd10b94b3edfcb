// SPDX-License-Identifier: GPL-3.0-or-later
// Many samples and long recordings: a stop request ends what is done with them wherever it comes.
#include "core/data/preparation/reader.h"
#include "core/data/preparation/series.h"
#include "core/data/split.h"
#include "core/data/windows/label_files.h"
#include "tests/support/counted_memory.h"
#include "tests/support/stopped_work.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

using namespace splitscape;
using namespace splitscape::data;

namespace {

/// Samples without values, of two classes and of `groups` patients, each of whom has both.
Dataset samplesOf(std::size_t count, std::size_t groups, std::size_t perBlock)
{
    Dataset dataset;
    dataset.name = "many";
    dataset.classNames = {"A", "B"};
    for (std::size_t group = 0; group < groups; ++group)
        dataset.groupNames.push_back((group % 4 == 0 ? "test " : "train ") + std::to_string(group));
    for (std::size_t i = 0; i < count; ++i) {
        dataset.labels.push_back(i / perBlock % 2 == 0 ? 0 : 1);
        dataset.groups.push_back(static_cast<std::uint32_t>(i * groups / count));
        if (perBlock > 1)
            dataset.blocks.push_back(static_cast<std::uint32_t>(i / perBlock));
    }
    return dataset;
}

} // namespace

class TestStoppedData : public QObject {
    Q_OBJECT

private slots:
    void splitsEndSoon_data();
    void splitsEndSoon();
    void copiesOfASeriesEndSoon_data();
    void copiesOfASeriesEndSoon();
    void labelsBesideATableEndSoon();
    void recordingsAreNotReadToFindLabels();
};

void TestStoppedData::splitsEndSoon_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("perBlock");
    QTest::addColumn<int>("folds");
    QTest::addColumn<std::size_t>("most"); // a vector that grows twofold takes memory seldom
    const auto row
        = [](const char* name, SplitBy by, int groups, int perBlock, int folds, std::size_t most) {
              QTest::newRow(name) << static_cast<int>(by) << groups << perBlock << folds << most;
          };
    row("by sample", SplitBy::Sample, 8, 1, 0, 30);
    row("by sample, in blocks", SplitBy::Sample, 8, 3, 0, 30);
    row("by time", SplitBy::Time, 8, 1, 0, 30);
    row("by patient", SplitBy::Patient, 1000, 1, 0, 3000);
    row("by patient, in folds", SplitBy::Patient, 1000, 1, 1000, 3000);
    row("by the names of files", SplitBy::Files, 8, 1, 0, 30);
}

void TestStoppedData::splitsEndSoon()
{
    QFETCH(const int, by);
    QFETCH(const int, groups);
    QFETCH(const int, perBlock);
    QFETCH(const int, folds);
    QFETCH(const std::size_t, most);
    const Dataset dataset
        = samplesOf(100'000, static_cast<std::size_t>(groups), static_cast<std::size_t>(perBlock));
    SplitSpec spec;
    spec.by = static_cast<SplitBy>(by);
    spec.folds = folds;
    test::stopsSoon([&](const std::stop_token& stop) { return makeSplit(dataset, spec, 1, stop); },
                    most);
}

void TestStoppedData::copiesOfASeriesEndSoon_data()
{
    QTest::addColumn<CsvScale>("scale");
    QTest::newRow("scaled") << CsvScale::Table;
    QTest::newRow("as it is") << CsvScale::None;
}

void TestStoppedData::copiesOfASeriesEndSoon()
{
    QFETCH(const CsvScale, scale);
    const test::TemporaryFolder folder;
    std::string text = "time,a,b,label\n";
    for (int i = 0; i < 20'000; ++i)
        text += std::to_string(i) + "," + std::to_string(i % 7) + "," + std::to_string(i % 5)
            + (i < 10'000 ? ",x\n" : ",y\n");
    DatasetSpec spec;
    spec.kind = DatasetKind::Csv;
    spec.path = folder.write("s.csv", text).string();
    spec.csv.layout = CsvLayout::Recordings;
    spec.csv.scale = scale;
    Notes notes;
    const auto whole = csvRecordings(spec, {spec.path}, {});
    QVERIFY2(whole.has_value(), whole ? "" : whole.error().detail.c_str());
    const test::CountedMemory counted;
    QVERIFY(whole->source.channels(0, notes).has_value());
    const std::size_t times = counted.times();
    QVERIFY(times >= 2); // the samples of two channels
    for (std::size_t time = 1; time <= times; ++time) {
        test::StopAtMemory stop;
        const auto recordings = csvRecordings(spec, {spec.path}, stop.token());
        QVERIFY(recordings.has_value());
        stop.requestAt(time);
        const auto channels = recordings->source.channels(0, notes);
        const std::size_t after = stop.timesAfter();
        QVERIFY2(!channels, qPrintable(QString::number(time)));
        QCOMPARE(channels.error().code, ErrorCode::Cancelled);
        QVERIFY2(after <= 6, qPrintable(QString::number(after)));
    }
}

void TestStoppedData::labelsBesideATableEndSoon()
{
    const test::TemporaryFolder folder;
    std::string values;
    std::string labels;
    for (int i = 0; i < 10'000; ++i) {
        values += std::to_string(i % 7) + "," + std::to_string(i % 5) + ","
            + std::to_string(0.25 + i) + "\n";
        labels += std::string(i % 2 == 0 ? "a label of the first" : "a label of the other")
            + " class\n";
    }
    folder.write("X_train.csv", values);
    folder.write("y_train.csv", labels);
    DatasetSpec spec;
    spec.kind = DatasetKind::Csv;
    spec.path = folder.path().string();
    spec.csv.layout = CsvLayout::Rows;
    test::stopsSoon([&](const std::stop_token& stop) { return openSource(spec, 1, stop); }, 15'000);
}

void TestStoppedData::recordingsAreNotReadToFindLabels()
{
    // Its names could be those of a table of labels for all recordings until the last one is read.
    const test::TemporaryFolder folder;
    const auto path = folder.write("s.csv", "time,record\n" + test::repeated("0.5,1\n", 1'000'000));
    DatasetSpec spec;
    spec.path = folder.path().string();
    Notes notes;
    const test::CountedMemory memory;
    const auto labels = LabelFiles::read(spec, {path}, notes);
    const auto peak = static_cast<double>(memory.peak());
    QVERIFY(labels && !labels->areNamed());
    test::holdTo(3.0 * test::kMiB, peak, 6e6); // two buffers
}

QTEST_APPLESS_MAIN(TestStoppedData)
#include "tst_stopped_data.moc"
