// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/beats/build_beats.h"
#include "core/data/cache_folder.h"
#include "core/data/content_hash.h"
#include "core/data/preparation/prepare.h"
#include "core/data/sample_rows.h"
#include "core/data/signal/filter.h"
#include "core/data/synthetic/synthetic_ecg.h"
#include "core/data/synthetic/synthetic_eeg.h"
#include "core/data/windows/build_windows.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <atomic>
#include <chrono>
#include <ctime>
#include <pthread.h>
#include <thread>

using namespace splitscape;
using namespace splitscape::data;

namespace {

const std::string kKey(32, 'a');

std::stop_token stopped()
{
    std::stop_source source;
    source.request_stop();
    return source.get_token();
}

DatasetSpec smallSpec(DatasetKind kind)
{
    DatasetSpec spec;
    spec.kind = kind;
    spec.synthetic.patients = 4;
    spec.synthetic.samplesPerPatient = 20;
    return spec;
}

std::ptrdiff_t filesIn(const std::filesystem::path& folder)
{
    return std::distance(std::filesystem::directory_iterator(folder), {});
}

} // namespace

class TestCancelling : public QObject {
    Q_OBJECT

private slots:
    void preparingStopsAfterARecord_data();
    void preparingStopsAfterARecord();
    void generatorsStop();
    void rowsStop();
    void cacheIsNotRead();
    void cacheIsNotWritten();
    void longTextIsNotHashed();
    void filterLeavesTheSignal();
    void aMillionBeatsEndSoon_data();
    void aMillionBeatsEndSoon();
};

void TestCancelling::preparingStopsAfterARecord_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("beats") << static_cast<int>(DatasetKind::SyntheticEcg);
    QTest::newRow("windows") << static_cast<int>(DatasetKind::SyntheticEeg);
}

void TestCancelling::preparingStopsAfterARecord()
{
    QFETCH(int, kind);
    const test::TemporaryFolder folder;
    std::stop_source stop;
    int calls = 0;
    const auto prepared = prepare(
        smallSpec(static_cast<DatasetKind>(kind)), 1, {folder.path()},
        [&](double) {
            ++calls;
            stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, ErrorCode::Cancelled);
    QCOMPARE(calls, 1); // of four records
    QCOMPARE(filesIn(folder.path()), std::ptrdiff_t{0});
}

void TestCancelling::generatorsStop()
{
    const auto heart = syntheticEcg({}, 1, stopped());
    QVERIFY(!heart);
    QCOMPARE(heart.error().code, ErrorCode::Cancelled);
    std::stop_source stop;
    const auto beats = syntheticEcg({}, 1, stop.get_token());
    const EegSource brain = syntheticEeg({}, {}, 1, stop.get_token());
    QVERIFY(beats);
    Notes notes;
    stop.request_stop();
    QCOMPARE(beats->leads(0, notes).error().code, ErrorCode::Cancelled);
    QCOMPARE(brain.channels(0, notes).error().code, ErrorCode::Cancelled);
}

void TestCancelling::rowsStop()
{
    const DatasetSpec spec = smallSpec(DatasetKind::SyntheticEcg);
    const auto beats = buildBeats(*syntheticEcg(spec.synthetic, 1, {}), spec, 1, {}, stopped());
    QVERIFY(!beats);
    QCOMPARE(beats.error().code, ErrorCode::Cancelled);
    const auto windows
        = buildWindows(syntheticEeg(spec.synthetic, spec.eeg, 1, {}), spec, 1, {}, stopped());
    QVERIFY(!windows);
    QCOMPARE(windows.error().code, ErrorCode::Cancelled);
    const auto frozen
        = freeze(SampleRows{.name = "two",
                            .classNames = {"a", "b"},
                            .length = 2,
                            .channels = 1,
                            .values = {1, 2, 3, 4},
                            .labels = {0, 1},
                            .groups = {0, 0},
                            .groupNames = {"all"},
                            .blocks = {},
                            .sides = {},
                            .sideNames = {},
                            .notes = {},
                            .origins = {}},
                 stopped());
    QVERIFY(!frozen);
    QCOMPARE(frozen.error().code, ErrorCode::Cancelled);
}

void TestCancelling::cacheIsNotRead()
{
    const test::TemporaryFolder folder;
    const CacheFolder cache{folder.path()};
    const auto dataset = prepare(smallSpec(DatasetKind::SyntheticEcg), 1, {}, {}, {});
    QVERIFY(dataset);
    QVERIFY(cache.store(kKey, **dataset, {}));
    QVERIFY(cache.load(kKey, {}));
    QVERIFY(!cache.load(kKey, stopped()));
}

void TestCancelling::cacheIsNotWritten()
{
    const test::TemporaryFolder folder;
    const CacheFolder cache{folder.path()};
    const auto dataset = prepare(smallSpec(DatasetKind::SyntheticEcg), 1, {}, {}, {});
    QVERIFY(dataset);
    QVERIFY(!cache.store(kKey, **dataset, stopped()));
    QCOMPARE(filesIn(folder.path()), std::ptrdiff_t{0});
}

void TestCancelling::longTextIsNotHashed()
{
    ContentHash hash;
    const std::vector<std::byte> bytes(100);
    QVERIFY(hash.addMany(bytes, {}));
    QCOMPARE(hash.addMany(bytes, stopped()).error().code, ErrorCode::Cancelled);
    // In pieces or at once, the same key.
    ContentHash once;
    once.add(std::span<const std::byte>(bytes));
    ContentHash pieces;
    QVERIFY(pieces.addMany(bytes, {}));
    QCOMPARE(pieces.hexadecimal(), once.hexadecimal());
}

void TestCancelling::filterLeavesTheSignal()
{
    const std::vector<float> ramp{0, 1, 2, 3, 4, 5, 6, 7};
    auto signal = ramp;
    bandPassZeroPhase(signal, 1.0, 0.0, 2, 256.0, stopped());
    QCOMPARE(signal, ramp);
}

void TestCancelling::aMillionBeatsEndSoon_data()
{
    QTest::addColumn<int>("after_ms");
    for (const int after_ms : {2, 8, 20, 45, 90, 120, 150, 300})
        QTest::newRow((std::to_string(after_ms) + " ms after its start").c_str()) << after_ms;
}

// All beats within ten seconds: what once took a time that grows with their square.
void TestCancelling::aMillionBeatsEndSoon()
{
    QFETCH(const int, after_ms);
    constexpr int kBeats = 1'000'000;
    const test::TemporaryFolder folder;
    std::string marks;
    marks.reserve(2 * kBeats + 2);
    for (int i = 0; i < kBeats; ++i) // N and V, a tick after every 100th
        marks += std::string{static_cast<char>(i % 100 == 0), static_cast<char>(i % 5 == 0 ? 20 : 4)};
    folder.write("r.atr", marks + std::string(2, '\0'));
    folder.write("r.dat", std::string(20'000, 'x'));
    folder.write("r.hea", "r 1 1000 20000\nr.dat 8 200 8 0 0 0 0 MLII\n");
    DatasetSpec spec;
    spec.kind = DatasetKind::Mitbih;
    spec.path = folder.path().string();

    // Time of this thread's processor, so that other work of the machine does not count.
    clockid_t clock{};
    QCOMPARE(pthread_getcpuclockid(pthread_self(), &clock), 0);
    const auto now_ms = [clock] {
        timespec now{};
        clock_gettime(clock, &now);
        return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
    };
    const double start_ms = now_ms();
    std::stop_source stop;
    std::atomic<double> asked_ms = 0.0;
    std::jthread asking([&](const std::stop_token& over) {
        while (now_ms() < start_ms + after_ms && !over.stop_requested())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        asked_ms = now_ms();
        stop.request_stop();
    });
    const auto prepared = prepare(spec, 1, {}, {}, stop.get_token());
    const double end_ms = now_ms();
    asking.request_stop();
    asking.join();
    if (prepared)
        QSKIP("it was done before the stop request");
    QCOMPARE(prepared.error().code, ErrorCode::Cancelled);
    qInfo("%.0f ms after it was asked to", end_ms - asked_ms); // 22 s before loops asked, 50 are meant
}

QTEST_APPLESS_MAIN(TestCancelling)
#include "tst_cancelling.moc"
