// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full: what had been written is kept.
#include "core/store/run_reader.h"
#include "core/store/run_store.h"
#include "tests/core/store/stored_run.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <atomic>

using namespace splitscape;
using namespace splitscape::store;
using namespace splitscape::test;

class TestFullDisk : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatWasWritten();
    void keepsTheStartOfABatch();
};

void TestFullDisk::keepsWhatWasWritten()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    std::atomic<int> failures{0};
    RunStore::Options options;
    options.maximumPages = 64; // 256 KiB, tables and origin included
    options.onFailure = [&](const Error&) { ++failures; };
    const auto store = made(path, options);
    QVERIFY(store);
    store->add(shared(validCandidate(0)), nullptr);
    QVERIFY(store->flush());
    store->add(shared(validCandidate(1)), weightsOf(std::vector<float>(1'000'000)));
    const auto flushed = store->flush();
    QVERIFY(!flushed);
    QCOMPARE(flushed.error().code, ErrorCode::DiskFull);
    QCOMPARE(store->error()->code, ErrorCode::DiskFull);
    store->add(shared(validCandidate(2)), nullptr); // ignored
    QVERIFY(!store->finish({}));
    QCOMPARE(failures.load(), 1);
    QCOMPARE(RunReader::open(path)->candidates()->size(), std::size_t{1});
}

void TestFullDisk::keepsTheStartOfABatch()
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "run.splitscape";
    RunStore::Options options;
    options.maximumPages = 128;
    const auto store = made(path, options);
    QVERIFY(store->flush());
    // One batch, most likely: ten small ones, one that is too large, and one behind it.
    for (std::uint64_t id = 0; id < 10; ++id)
        store->add(shared(validCandidate(id)), nullptr);
    store->add(shared(validCandidate(10)), weightsOf(std::vector<float>(1'000'000)));
    store->add(shared(validCandidate(11)), nullptr);
    QCOMPARE(store->flush().error().code, ErrorCode::DiskFull);
    QCOMPARE(RunReader::open(path)->candidates()->size(), std::size_t{10});
}

QTEST_APPLESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
