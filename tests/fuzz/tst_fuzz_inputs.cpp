// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the kept inputs of every target to it again: seeds, and what a fuzzer once broke it with.
#include "core/base/random.h"
#include "tests/fuzz/targets.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace splitscape;

namespace {

// A sanitizer may take ten times as long.
constexpr qint64 kLongest_ms = 10'000;

std::vector<fuzz::Target> allTargets()
{
    std::vector<fuzz::Target> all;
    for (const auto targets : {fuzz::formatTargets(), fuzz::dataTargets(), fuzz::runTargets()})
        all.insert(all.end(), targets.begin(), targets.end());
    return all;
}

std::vector<std::filesystem::path> inputsOf(std::string_view target)
{
    std::vector<std::filesystem::path> files;
    for (const char* const kind : {"seeds", "found"}) {
        const auto folder = std::filesystem::path(SPLITSCAPE_FUZZ_FOLDER) / kind / target;
        std::error_code none;
        for (const auto& entry : std::filesystem::directory_iterator(folder, none))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string bytesOf(const QString& file)
{
    std::ifstream stream(file.toStdString(), std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// A few bytes changed, taken out, put in twice, or the end cut off.
std::string changed(std::string bytes, Random& random)
{
    const std::size_t times = 1 + random.index(4);
    for (std::size_t i = 0; i < times && !bytes.empty(); ++i) {
        const std::size_t at = random.index(bytes.size());
        const std::size_t length = 1 + random.index(std::min<std::size_t>(16, bytes.size() - at));
        switch (random.index(5)) {
        case 0:
            bytes[at] = static_cast<char>(random.index(256));
            break;
        case 1:
            bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1 << random.index(8)));
            break;
        case 2:
            bytes.erase(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.substr(at, length));
            break;
        default:
            bytes.resize(random.index(8) == 0 ? at : bytes.size());
            bytes.insert(std::min(at, bytes.size()), std::string(1, "0-9,.\n\"{}"[random.index(9)]));
        }
    }
    return bytes;
}

} // namespace

class FuzzInputsTest : public QObject {
    Q_OBJECT

private slots:
    void everyTargetHasSeeds();
    void anInputEndsInTimeAndHarmsNothing_data();
    void anInputEndsInTimeAndHarmsNothing();
    void changedSeedsHarmNothing_data();
    void changedSeedsHarmNothing();
};

void FuzzInputsTest::everyTargetHasSeeds()
{
    for (const fuzz::Target& target : allTargets())
        QVERIFY2(!inputsOf(target.name).empty(), std::string(target.name).c_str());
}

void FuzzInputsTest::anInputEndsInTimeAndHarmsNothing_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("file");
    int number = 0;
    for (const fuzz::Target& target : allTargets()) {
        for (const std::filesystem::path& file : inputsOf(target.name))
            QTest::newRow((std::string(target.name) + "/" + file.filename().string()).c_str())
                << number << QString::fromStdString(file.string());
        ++number;
    }
}

void FuzzInputsTest::anInputEndsInTimeAndHarmsNothing()
{
    QFETCH(const int, target);
    QFETCH(const QString, file);
    const std::string bytes = bytesOf(file);
    QElapsedTimer timer;
    timer.start();
    allTargets()[static_cast<std::size_t>(target)].take(
        {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
    QVERIFY2(timer.elapsed() < kLongest_ms, "it took too long");
}

void FuzzInputsTest::changedSeedsHarmNothing_data() { anInputEndsInTimeAndHarmsNothing_data(); }

// A little of what a fuzzer does, where there is none. SPLITSCAPE_FUZZ_CHANGES: how many of each.
void FuzzInputsTest::changedSeedsHarmNothing()
{
    QFETCH(const int, target);
    QFETCH(const QString, file);
    bool isSet = false;
    int changes = qEnvironmentVariableIntValue("SPLITSCAPE_FUZZ_CHANGES", &isSet);
    const std::string original = bytesOf(file);
    if (!isSet) // as many as take about the same time
        changes = original.size() > 8192 ? 10 : 100;
    const fuzz::Target which = allTargets()[static_cast<std::size_t>(target)];
    Random random(Random::derive(static_cast<std::uint64_t>(original.size()), {0}));
    for (int i = 0; i < changes; ++i) {
        const std::string bytes = changed(original, random);
        which.take({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
    }
}

QTEST_GUILESS_MAIN(FuzzInputsTest)
#include "tst_fuzz_inputs.moc"
