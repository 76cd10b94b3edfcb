// SPDX-License-Identifier: GPL-3.0-or-later
// What was prepared once is kept for the next time.
#include "core/data/cache_folder.h"
#include "core/data/dataset_spec_json.h"
#include "core/data/preparation/prepare.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <fstream>

using namespace splitscape;
using namespace splitscape::data;

namespace {

DatasetSpec smallSpec()
{
    DatasetSpec spec;
    spec.synthetic.patients = 2;
    spec.synthetic.samplesPerPatient = 30;
    return spec;
}

} // namespace

class TestDataCache : public QObject {
    Q_OBJECT

private slots:
    void cacheGivesTheSameDataset();
    void cacheKeyFollowsContent();
    void damagedCacheIsRebuilt_data();
    void damagedCacheIsRebuilt();
    void aCacheFileCutOffInUseHarmsNothing();
    void cacheIsBounded();
    void cacheThatCannotBeWrittenIsNone();
};

void TestDataCache::cacheGivesTheSameDataset()
{
    const test::TemporaryFolder folder;
    const CacheFolder cache{folder.path() / "below" / "cache"};
    auto spec = smallSpec();
    for (const auto kind : {DatasetKind::SyntheticEcg, DatasetKind::SyntheticEeg}) {
        spec.kind = kind;
        const auto plain = prepare(spec, 1, {}, {}, {});
        const auto stored = prepare(spec, 1, cache, {}, {});
        int progressCalls = 0;
        const auto loaded = prepare(spec, 1, cache, [&](double) { ++progressCalls; }, {});
        QVERIFY(plain && stored && loaded);
        QCOMPARE(progressCalls, 0);
        for (const auto& other : {*stored, *loaded}) {
            QCOMPARE(other->fingerprint, (*plain)->fingerprint);
            QCOMPARE(other->classNames, (*plain)->classNames);
            QCOMPARE(other->groupNames, (*plain)->groupNames);
            QCOMPARE(other->labels, (*plain)->labels);
            QCOMPARE(other->groups, (*plain)->groups);
            QCOMPARE(other->blocks, (*plain)->blocks);
            QVERIFY(std::equal(other->values.begin(), other->values.end(), (*plain)->values.begin(),
                               (*plain)->values.end()));
        }
    }
}

void TestDataCache::cacheKeyFollowsContent()
{
    const test::TemporaryFolder folder;
    const CacheFolder cache{folder.path() / "cache"};
    DatasetSpec spec;
    spec.kind = DatasetKind::Csv;
    spec.csv.length = 0;
    spec.path = folder.write("rows.csv", "1.5,2,3,a\n4,5,6,b\n").string();
    const auto first = prepare(spec, 1, cache, {}, {});
    folder.write("rows.csv", "1.5,2,9,a\n4,5,6,b\n"); // same size, other content
    const auto second = prepare(spec, 1, cache, {}, {});
    QVERIFY(first && second);
    QCOMPARE((*first)->values[2], 3.0F);
    QCOMPARE((*second)->values[2], 9.0F);
    spec.split.test = 0.25; // no part of the key
    spec.split.train = 0.6;
    int progressCalls = 0;
    QVERIFY(prepare(spec, 1, cache, [&](double) { ++progressCalls; }, {}));
    QCOMPARE(std::distance(std::filesystem::directory_iterator(cache.path), {}), std::ptrdiff_t{2});
}

void TestDataCache::damagedCacheIsRebuilt_data()
{
    QTest::addColumn<int>("offset"); // of the byte to change; -1: cut short, -2: emptied
    QTest::newRow("another magic") << 0;
    QTest::newRow("another version") << 8;
    QTest::newRow("another key") << 20;
    QTest::newRow("an enormous count of samples") << 94;
    QTest::newRow("a changed name") << 120;
    QTest::newRow("a changed value") << 100000;
    QTest::newRow("cut short") << -1;
    QTest::newRow("empty") << -2;
}

void TestDataCache::damagedCacheIsRebuilt()
{
    QFETCH(int, offset);
    const test::TemporaryFolder folder;
    const CacheFolder cache{folder.path()};
    const auto first = prepare(smallSpec(), 1, cache, {}, {});
    QVERIFY(first);
    const auto file = std::filesystem::directory_iterator(cache.path)->path();
    const auto size = std::filesystem::file_size(file);
    if (offset < 0) {
        std::ofstream(file, std::ios::binary) << (offset == -1 ? "SPLTDATA cut" : "");
    } else {
        std::filesystem::copy_file(file, folder.path() / "copy");
        std::fstream stream(folder.path() / "copy",
                            std::ios::binary | std::ios::in | std::ios::out);
        stream.seekg(offset);
        const int byte = stream.get();
        stream.seekp(offset);
        stream.put(static_cast<char>(byte ^ 0x55));
        stream.close();
        std::filesystem::rename(folder.path() / "copy", file);
    }
    QVERIFY(!cache.load(file.stem().string(), {}));
    const auto rebuilt = prepare(smallSpec(), 1, cache, {}, {});
    QVERIFY(rebuilt);
    QCOMPARE((*rebuilt)->fingerprint, (*first)->fingerprint);
    QCOMPARE(std::filesystem::file_size(file), size);
}

void TestDataCache::aCacheFileCutOffInUseHarmsNothing()
{
    const test::TemporaryFolder folder;
    const CacheFolder cache{folder.path()};
    const auto made = prepare(smallSpec(), 1, cache, {}, {});
    QVERIFY(made);
    const auto loaded = prepare(smallSpec(), 1, cache, {}, {});
    QVERIFY(loaded);
    QVERIFY((*loaded)->owner != (*made)->owner);
    const auto file = std::filesystem::directory_iterator(cache.path)->path();
    std::filesystem::resize_file(file, 0); // a mapping of it would end the program at the first look
    QVERIFY(std::ranges::equal((*loaded)->values, (*made)->values));
    QVERIFY(!cache.load(file.stem().string(), {}));
}

void TestDataCache::cacheIsBounded()
{
    const test::TemporaryFolder folder;
    // 60 rows of 2048 values are 480 KiB: two files fit into 1 MiB.
    const CacheFolder cache{folder.path(), std::uint64_t{1} << 20};
    for (std::uint64_t seed = 1; seed <= 4; ++seed)
        QVERIFY(prepare(smallSpec(), seed, cache, {}, {}));
    QCOMPARE(std::distance(std::filesystem::directory_iterator(cache.path), {}), std::ptrdiff_t{2});
    const CacheFolder tiny{folder.path() / "tiny", 1000};
    QVERIFY(prepare(smallSpec(), 1, tiny, {}, {}));
    QVERIFY(!std::filesystem::exists(tiny.path));
}

void TestDataCache::cacheThatCannotBeWrittenIsNone()
{
    const test::TemporaryFolder folder;
    const CacheFolder inFile{folder.write("file", "in the way") / "cache"};
    QVERIFY(prepare(smallSpec(), 1, inFile, {}, {}));
}

QTEST_APPLESS_MAIN(TestDataCache)
#include "tst_data_cache.moc"
