// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/small_run.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <vector>

using namespace splitscape;
using nlohmann::json;
using test::has;
using test::Ran;
using test::runProgram;

namespace {

/// The values behind the header of a file of NumPy's format; the header says `description`.
template <typename Value>
std::vector<Value> readArray(const std::filesystem::path& path, const std::string& description)
{
    std::ifstream in(path, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    const auto length = static_cast<std::size_t>(static_cast<unsigned char>(bytes.at(8)))
        + 256U * static_cast<unsigned char>(bytes.at(9));
    const std::string header = bytes.substr(10, length);
    if (bytes.compare(0, 8, std::string("\x93NUMPY\x01\x00", 8)) != 0 || (10 + length) % 64 != 0
        || header.find(description) == std::string::npos)
        return {};
    std::vector<Value> values((bytes.size() - 10 - length) / sizeof(Value));
    std::memcpy(values.data(), bytes.data() + 10 + length, values.size() * sizeof(Value));
    return values;
}

} // namespace

class TestPreparedSamples : public QObject {
    Q_OBJECT

private slots:
    void leaveAsArrays();
};

// What leaves for Python is what a run of the study learns from.
void TestPreparedSamples::leaveAsArrays()
{
    const test::TemporaryFolder folder;
    qputenv("XDG_CACHE_HOME", QByteArray::fromStdString((folder.path() / "cache").string()));
    const std::string study
        = folder.write("study.json", test::studyWith("0.27", "")).string();
    const std::filesystem::path arrays = folder.path() / "arrays";
    const Ran ran = runProgram({"data", study, "--samples", arrays.string(), "--json"});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    const json counted = json::parse(ran.out)["splits"];
    const json told = json::parse(std::ifstream(arrays / "dataset.json"));
    QCOMPARE(told["classes"], json({"N", "V"}));
    const auto labels = readArray<std::uint8_t>(arrays / "labels.npy", "'|u1'");
    QVERIFY(!labels.empty());
    const std::string shape = "(" + std::to_string(labels.size()) + ", 2048, 1, )";
    const auto values = readArray<float>(arrays / "samples.npy", shape);
    QCOMPARE(values.size(), labels.size() * 2048);
    QVERIFY(std::ranges::any_of(values, [](float value) { return value != 0.0F; }));
    QVERIFY(std::ranges::all_of(values, [](float value) { return std::isfinite(value); }));

    const std::string run = (folder.path() / "run.splitscape").string();
    QCOMPARE(runProgram({"run", study, "-o", run, "--progress", "none"}).code, int{cli::Done});
    const json whole = json::parse(
        runProgram({"export", run, "--what", "study", "-o", "-"}).out);
    QCOMPARE(whole["run"]["dataset_fingerprint"], told["fingerprint_xxh3_128"]);
    for (const char* part : {"train", "selection", "held_back", "test"}) {
        const auto indices
            = readArray<std::uint32_t>(arrays / (std::string(part) + ".npy"), "'<u4'");
        QCOMPARE(json(indices), whole["split"][part]);
        QCOMPARE(static_cast<std::size_t>(std::ranges::count_if(
                     indices, [&labels](std::uint32_t index) { return labels[index] == 0; })),
                 counted[part]["N"].get<std::size_t>());
    }
    // What is there is not written over.
    const Ran again = runProgram({"data", study, "--samples", arrays.string()});
    QCOMPARE(again.code, int{cli::BadInput});
    QVERIFY2(has(again.err, "samples.npy") && has(again.err, "--samples"), again.err.c_str());
}

QTEST_GUILESS_MAIN(TestPreparedSamples)
#include "tst_prepared_samples.moc"
