// SPDX-License-Identifier: GPL-3.0-or-later
// What goes over the wire, and what becomes of it when it arrives damaged.
#include "core/base/random.h"
#include "core/remote/envelope.h"
#include "core/remote/mathematics.h"
#include "core/remote/printable_bytes.h"
#include "core/remote/sample_files.h"
#include "core/remote/sample_package.h"
#include "core/remote/task_package.h"
#include "core/remote/worker_task.h"
#include "splitscape_version.h"
#include "tests/support/fake_trainer.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <fstream>
#include <sstream>

using namespace splitscape;
using namespace splitscape::remote;

namespace {

// 16 values, 8 x 2, 5 classes: (2 * 1 + 1) * 2 + (16 * 5 + 5) parameters.
const space::Architecture kChain{{16, 8, 5}, {1, 2, 1}};

evaluate::TrainingJob someJob(std::uint64_t seed = 7)
{
    evaluate::TrainingJob job{kChain, {}, seed, 2, "abc-12"};
    job.settings.epochs = 2;
    job.deployment = train::CutFormat{1, network::NumberFormat::Int4, network::NumberFormat::Int8};
    return job;
}

TaskPackage somePackage()
{
    return {SPLITSCAPE_VERSION, "fake", mathematicsFingerprint(), {someJob(7), someJob(8)}};
}

std::vector<JobResult> someResults()
{
    train::TrainedNetwork network;
    network.architecture = kChain;
    network.weights.assign(static_cast<std::size_t>(space::parameterCount(kChain)), 0.25F);
    network.weights.front() = -0.0F;
    network.bestEpoch = 1;
    network.selectionAccuracy = 0.1 + 0.2; // not a short decimal
    network.epochs = {{1.5, 0.25}, {0.75, 0.1 + 0.2}};
    network.tuning = train::Tuning{0.1 + 0.2, 0.2, 0.29, true};
    return {{network, Seconds(1.25)},
            {Error{ErrorCode::Internal, "a network", "made to fail"}, Seconds(0.5)}};
}

/// Four samples of two values: labels 0 1 0 1; the test part is sample 0.
data::Dataset fourSamples(const std::vector<float>& values)
{
    data::Dataset dataset;
    dataset.name = "four";
    dataset.classNames = {"a", "b"};
    dataset.length = 2;
    dataset.channels = 1;
    dataset.values = values;
    dataset.labels = {0, 1, 0, 1};
    return dataset;
}

const data::Split kSplit{{3, 1, 3}, {2}, {0}, {0}};

std::string samplePackage(const test::TemporaryFolder& folder)
{
    const std::vector<float> values{0.0F, 1.0F, 10.0F, 11.0F, 20.0F, 21.0F, 30.0F, 31.0F};
    SampleFiles files(folder.path());
    const auto path = files.of(fourSamples(values), kSplit, "key-1", {});
    if (!path)
        return {};
    std::ifstream in(*path, std::ios::binary);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

Result<TrainingSamples> readText(std::string bytes)
{
    const auto owner = std::make_shared<const std::string>(std::move(bytes));
    return readSamples(std::as_bytes(std::span(*owner)), owner);
}

/// `bytes` with a content that was changed and enclosed anew, so that the checksum is right.
template <typename Change>
std::string forged(std::string bytes, const Change& change)
{
    PackageMagic magic{};
    std::copy(bytes.begin(), bytes.begin() + 8, magic.begin());
    std::string content = bytes.substr(sizeof(EnvelopeHeader));
    change(content);
    return enclosed(magic, content);
}

} // namespace

class TestPackages : public QObject {
    Q_OBJECT

private slots:
    void aTaskReadsBackAsItWas();
    void resultsReadBackBitForBit();
    void resultsOfAnotherTaskAreRefused_data();
    void resultsOfAnotherTaskAreRefused();
    void samplesReadBackWithoutTheTestPart();
    void sideValuesReadBack();
    void whatATeacherSaysReadsBack();
    void aShortenedPackageIsRefused();
    void aChangedByteIsRefused();
    void sizesAreNotTrusted_data();
    void sizesAreNotTrusted();
    void anyContentIsRead();
    void bytesArePrintable_data();
    void bytesArePrintable();
    void otherTextIsRefused();
    void theWorkerChecksFirst_data();
    void theWorkerChecksFirst();
    void theWorkerTrains();
};

void TestPackages::aTaskReadsBackAsItWas()
{
    const auto back = readTaskPackage(toBytes(somePackage()));
    QVERIFY2(back, back ? "" : back.error().detail.c_str());
    QVERIFY(*back == somePackage());
}

void TestPackages::resultsReadBackBitForBit()
{
    const auto results = someResults();
    const auto back = readResults(toBytes(results), {someJob(7), someJob(8)});
    QVERIFY2(back, back ? "" : back.error().detail.c_str());
    QCOMPARE(back->size(), std::size_t{2});
    QVERIFY(*back->front().network == *results.front().network);
    QVERIFY(std::signbit(back->front().network->weights.front()));
    QCOMPARE(back->front().seconds.count(), 1.25);
    QVERIFY(back->back().network.error() == results.back().network.error());
}

void TestPackages::resultsOfAnotherTaskAreRefused_data()
{
    QTest::addColumn<int>("jobs");
    QTest::addColumn<int>("epochs");
    QTest::addColumn<int>("channels");
    QTest::newRow("another number of trainings") << 1 << 2 << 2;
    QTest::newRow("more epochs than were asked for") << 2 << 1 << 2;
    QTest::newRow("the weights of another network") << 2 << 2 << 4;
    QTest::newRow("fine-tuned, and nobody asked for that") << 2 << 2 << 2;
}

void TestPackages::resultsOfAnotherTaskAreRefused()
{
    QFETCH(int, jobs);
    QFETCH(int, epochs);
    QFETCH(int, channels);
    evaluate::TrainingJob job = someJob();
    job.epochs = epochs;
    job.architecture.channels[1] = channels;
    if (jobs == 2 && epochs == 2 && channels == 2)
        job.deployment.reset();
    const auto back = readResults(
        toBytes(someResults()),
        std::vector<evaluate::TrainingJob>(static_cast<std::size_t>(jobs), job));
    QVERIFY(!back);
    QCOMPARE(back.error().code, ErrorCode::FileDamaged);
}

void TestPackages::samplesReadBackWithoutTheTestPart()
{
    const test::TemporaryFolder folder;
    const auto back = readText(samplePackage(folder));
    QVERIFY2(back, back ? "" : back.error().detail.c_str());
    QCOMPARE(back->key, std::string("key-1"));
    // Samples 1, 2 and 3 become 0, 1 and 2; the lists keep their order.
    QCOMPARE(back->train, (std::vector<std::uint32_t>{2, 0, 2}));
    QCOMPARE(back->selection, (std::vector<std::uint32_t>{1}));
    QCOMPARE(back->dataset.labels, (std::vector<std::uint8_t>{1, 0, 1}));
    QCOMPARE(std::vector<float>(back->dataset.values.begin(), back->dataset.values.end()),
             (std::vector<float>{10.0F, 11.0F, 20.0F, 21.0F, 30.0F, 31.0F}));
    QCOMPARE(back->dataset.classCount(), 2);
    QVERIFY(std::filesystem::is_empty(folder.path())); // the file has no name
}

void TestPackages::sideValuesReadBack()
{
    const test::TemporaryFolder folder;
    const std::vector<float> values{0.0F, 1.0F, 10.0F, 11.0F, 20.0F, 21.0F, 30.0F, 31.0F};
    data::Dataset dataset = fourSamples(values);
    dataset.sideNames = {"previous", "median", "next"};
    dataset.sides = {0.0F, 0.1F, 0.2F, 1.0F, 1.1F, 1.2F, 2.0F, 2.1F, 2.2F, 3.0F, 3.1F, 3.2F};
    SampleFiles files(folder.path());
    const auto path = files.of(dataset, kSplit, "key-1", {});
    QVERIFY(path);
    const auto back = loadSamples(*path);
    QVERIFY2(back, back ? "" : back.error().detail.c_str());
    QCOMPARE(back->dataset.sideNames.size(), std::size_t{3});
    // Sample 0, of the test part, stays here.
    QCOMPARE(back->dataset.sides,
             (std::vector<float>{1.0F, 1.1F, 1.2F, 2.0F, 2.1F, 2.2F, 3.0F, 3.1F, 3.2F}));
    QCOMPARE(back->dataset.sample(0)[1], 11.0F);
}

void TestPackages::whatATeacherSaysReadsBack()
{
    const test::TemporaryFolder folder;
    const std::vector<float> values{0.0F, 1.0F, 10.0F, 11.0F, 20.0F, 21.0F, 30.0F, 31.0F};
    data::Dataset dataset = fourSamples(values);
    dataset.teaching = std::make_shared<const std::vector<float>>(
        std::vector<float>{0.0F, 1.0F, 0.1F, 0.9F, 0.0F, 0.0F, 0.3F, 0.7F});
    SampleFiles files(folder.path());
    const auto path = files.of(dataset, kSplit, "key-1", {});
    QVERIFY(path);
    const auto back = loadSamples(*path);
    QVERIFY2(back, back ? "" : back.error().detail.c_str());
    QVERIFY(back->dataset.teaching);
    QCOMPARE(*back->dataset.teaching,
             (std::vector<float>{0.1F, 0.9F, 0.0F, 0.0F, 0.3F, 0.7F}));
    QCOMPARE(back->dataset.sample(0)[1], 11.0F);
    const auto plain = readText(samplePackage(folder));
    QVERIFY(plain && !plain->dataset.teaching);
}

void TestPackages::aShortenedPackageIsRefused()
{
    const test::TemporaryFolder folder;
    const std::string task = toBytes(somePackage());
    const std::string results = toBytes(someResults());
    const std::string samples = samplePackage(folder);
    for (std::size_t length = 0; length < task.size(); ++length)
        QVERIFY(!readTaskPackage(std::string_view(task).substr(0, length)));
    for (std::size_t length = 0; length < results.size(); ++length)
        QVERIFY(!readResults(std::string_view(results).substr(0, length), {someJob(), someJob()}));
    for (std::size_t length = 0; length < samples.size(); ++length)
        QVERIFY(!readText(samples.substr(0, length)));
}

void TestPackages::aChangedByteIsRefused()
{
    const test::TemporaryFolder folder;
    const std::string samples = samplePackage(folder);
    QVERIFY(readText(samples));
    const std::string results = toBytes(someResults());
    for (std::size_t place = 0; place < samples.size(); ++place) {
        std::string changed = samples;
        changed[place] = static_cast<char>(changed[place] ^ 0x10);
        QVERIFY2(!readText(changed), std::to_string(place).c_str());
    }
    for (std::size_t place = 0; place < results.size(); ++place) {
        std::string changed = results;
        changed[place] = static_cast<char>(changed[place] ^ 0x10);
        QVERIFY(!readResults(changed, {someJob(), someJob()}));
    }
}

void TestPackages::sizesAreNotTrusted_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<quint64>("value");
    const quint64 most = std::numeric_limits<quint64>::max();
    QTest::newRow("samples") << 0 << most;
    QTest::newRow("more samples than there are") << 0 << quint64(1000);
    QTest::newRow("no samples") << 0 << quint64(0);
    QTest::newRow("values of a sample") << 8 << most / 2;
    QTest::newRow("training indices") << 16 << most / 4 + 1; // times four wraps to 4
    QTest::newRow("selection indices") << 24 << (quint64(1) << 31);
}

void TestPackages::sizesAreNotTrusted()
{
    QFETCH(int, offset);
    QFETCH(quint64, value);
    const test::TemporaryFolder folder;
    const auto back = readText(forged(samplePackage(folder), [&](std::string& content) {
        std::memcpy(content.data() + offset, &value, sizeof value);
    }));
    QVERIFY(!back);
    QCOMPARE(back.error().code, ErrorCode::FileDamaged);
}

// Content of chance with a right checksum: readers return, with whatever.
void TestPackages::anyContentIsRead()
{
    const test::TemporaryFolder folder;
    const std::string task = toBytes(somePackage());
    const std::string results = toBytes(someResults());
    const std::string samples = samplePackage(folder);
    Random random(3);
    const auto disturb = [&random](std::string& content) {
        for (int i = 0; i < 4; ++i)
            content[random.index(content.size())] = static_cast<char>(random.bits());
        if (random.chance(0.2))
            content.resize(random.index(content.size()));
    };
    int read = 0;
    for (int i = 0; i < 3000; ++i) {
        read += readTaskPackage(forged(task, disturb)).has_value();
        read += readResults(forged(results, disturb), {someJob(), someJob()}).has_value();
        read += readText(forged(samples, disturb)).has_value();
    }
    QVERIFY(read > 0); // a changed weight is a weight
}

void TestPackages::bytesArePrintable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("one") << QByteArray("f") << QByteArray("Zg==");
    QTest::newRow("two") << QByteArray("fo") << QByteArray("Zm8="); // of RFC 4648
    QTest::newRow("three") << QByteArray("foo") << QByteArray("Zm9v");
    QTest::newRow("zero and the highest") << QByteArray("\x00\xff\xfe", 3) << QByteArray("AP/+");
}

void TestPackages::bytesArePrintable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(printable(bytes.toStdString())), text);
    const auto back = bytesOf((text + '\n').toStdString());
    QVERIFY(back);
    QCOMPARE(QByteArray::fromStdString(*back), bytes);
}

void TestPackages::otherTextIsRefused()
{
    for (const char* text : {"A", "AAAAA", "AA=A", "no result", "\x80\x81"})
        QVERIFY2(!bytesOf(text), text);
}

void TestPackages::theWorkerChecksFirst_data()
{
    QTest::addColumn<TaskPackage>("package");
    QTest::addColumn<WorkerExit>("exit");
    TaskPackage package = somePackage();
    package.programVersion = "0.0.1";
    QTest::newRow("another version") << package << WorkerExit::OtherVersion;
    package = somePackage();
    package.trainer = "native (x86-64-v9)";
    QTest::newRow("an instruction level it lacks") << package << WorkerExit::LevelMissing;
    package = somePackage();
    package.mathematics ^= 1;
    QTest::newRow("other mathematics") << package << WorkerExit::MathematicsDiffer;
    QTest::newRow("no samples beside it") << somePackage() << WorkerExit::SamplesDamaged;
}

void TestPackages::theWorkerChecksFirst()
{
    QFETCH(TaskPackage, package);
    QFETCH(WorkerExit, exit);
    const test::TemporaryFolder folder;
    const auto task = folder.write("task", toBytes(package));
    std::ostringstream said;
    const auto trainerOf = [](std::string_view description) -> std::unique_ptr<train::Trainer> {
        if (description == "fake")
            return std::make_unique<test::FakeTrainer>();
        return nullptr;
    };
    QCOMPARE(performTask(task, trainerOf, said), exit);
}

void TestPackages::theWorkerTrains()
{
    const test::TemporaryFolder folder;
    const auto dataset = test::emptyDataset(40, 16, 5);
    const auto split = test::quarteredSplit(40);
    evaluate::TrainingJob job = someJob();
    SampleFiles files(folder.path());
    const auto path = files.of(*dataset, *split, job.data, {});
    QVERIFY(path);
    std::filesystem::copy_file(*path, folder.path() / sampleFileName(16));
    TaskPackage package = somePackage();
    for (evaluate::TrainingJob& one : package.jobs)
        one.deployment.reset();
    const auto task = folder.write("task", toBytes(package));
    std::ostringstream said;
    const auto trainerOf = [](std::string_view) -> std::unique_ptr<train::Trainer> {
        return std::make_unique<test::FakeTrainer>();
    };
    QCOMPARE(performTask(task, trainerOf, said), WorkerExit::Done);
    const auto bytes = bytesOf(said.str());
    QVERIFY(bytes);
    const auto results = readResults(*bytes, package.jobs);
    QVERIFY2(results, results ? "" : results.error().detail.c_str());
    const auto expected = test::FakeTrainer().train(kChain, *dataset, split->train,
                                                    split->selection, job.settings, 7, {});
    QVERIFY(*results->front().network == *expected);
    QVERIFY(!(*results->back().network == *expected)); // another seed
}

QTEST_APPLESS_MAIN(TestPackages)
#include "tst_packages.moc"
