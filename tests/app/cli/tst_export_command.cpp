// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/program.h"
#include "core/base/files.h"
#include "core/evaluate/baselines_json.h"
#include "core/store/run_store.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace splitscape;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

// Synthetic beats, a few, and one small population: about a second.
constexpr auto kSmallStudy = R"({
    "dataset": {"kind": "synthetic-ecg", "samples_per_class": 60,
                "synthetic": {"patients": 6, "samples_per_patient": 120}},
    "limits": {"energy_mJ": 0.27},
    "search": {"generations": 0, "population": 6},
    "training": {"epochs": 1}, "test_trainings": 1})";

struct Ran {
    int code = 0;
    std::string out;
    std::string err;
};

Ran runProgram(const std::vector<std::string>& arguments)
{
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const cli::Program program(cli::allCommands());
    const int code = program.run(arguments, {in, out, err}, {});
    return {code, out.str(), err.str()};
}

bool has(const std::string& text, const std::string& fragment)
{
    return text.find(fragment) != std::string::npos;
}

} // namespace

class TestExportCommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void bestCandidateBecomesFiveFiles();
    void whatAFirmwareNeedsIsBesideIt();
    void cardNamesTheBestBaseline();
    void cardShowsNamesAsTheyAre();
    void everyPointKeepsToTheModel();
    void formatsAndNameAreChosen();
    void aDeploymentGoesOutInItsFormats();
    void nothingOnTheEdgeMeansNoC();
    void anUntrainedNetworkCanBeMeasured();
    void filesAreReplacedOnlyWithForce();
    void badInputIsOneSentence_data();
    void badInputIsOneSentence();

private:
    [[nodiscard]] std::string place(const std::string& name) const
    {
        return (m_folder.path() / name).string();
    }

    test::TemporaryFolder m_folder;
    std::string m_run;
    json m_best;
};

void TestExportCommand::initTestCase()
{
    // Prepared data must not come from, or go to, the user's folder.
    qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(place("cache")));
    const std::string study = m_folder.write("study.json", kSmallStudy).string();
    m_folder.write("text.txt", "not a run");
    m_run = place("small.splitscape");
    const Ran ran = runProgram({"run", study, "-o", m_run, "--progress", "none"});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    m_best = json::parse(runProgram({"show", m_run, "--json"}).out)["best"];
}

void TestExportCommand::bestCandidateBecomesFiveFiles()
{
    const std::string folder = place("new/folder");
    const Ran ran = runProgram({"export", m_run, "-o", folder});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    QVERIFY(has(ran.out, "cut at point " + std::to_string(m_best["point"].get<int>())));
    for (const char* const name : {"-edge.onnx", "-fog.onnx", "-whole.onnx", ".h", ".c"}) {
        const fs::path path = fs::path(folder) / (std::string("splitscape_edge") + name);
        QVERIFY2(fs::exists(path), path.c_str());
        QVERIFY(has(ran.out, path.string()));
        QVERIFY(has(ran.out, std::to_string(fs::file_size(path))));
    }
    QVERIFY(has(ran.out, "Flash (weights), bytes"));
}

void TestExportCommand::whatAFirmwareNeedsIsBesideIt()
{
    const Ran ran = runProgram({"export", m_run, "-o", place("firmware"), "--name", "ecg", "--point",
                                "3", "--vectors", "1"});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    const auto text = [this](const std::string& name) {
        std::ifstream file(place("firmware/" + name));
        return std::string((std::istreambuf_iterator<char>(file)), {});
    };
    for (const char* const name : {"ecg_payload.h", "ecg_payload.py", "EcgPayload.kt", "ecg_frontend.c",
                                   "ecg-zephyr/zephyr/module.yml", "ecg-arduino/library.properties"})
        QVERIFY2(!text(name).empty(), name);
    // One sample of each of the five classes, in their order.
    QVERIFY(has(text("ecg.c"), "ecg_recorded_label[5] = { 0, 1, 2, 3, 4 };"));
    QVERIFY(has(text("preparation.json"), "\"rate_Hz\": 360"));
    const std::string card = text("model-card.md");
    for (const char* const heading :
         {"# Model card", "## Intended use", "## Data", "## Split", "## Figures", "## Limits"})
        QVERIFY2(has(card, heading), heading);
    QVERIFY(has(card, "Baselines on the same test part: none was measured"));
    QVERIFY(has(card, "mean of 1 training of this architecture: "));
    QVERIFY(has(card, "not a medical device") && has(card, "Samples of one patient are in training"));
}

void TestExportCommand::cardNamesTheBestBaseline()
{
    evaluate::Baseline baseline;
    baseline.architecture = {{64, 32, 5}, {1, 2, 1}};
    baseline.deployment.point = 1;
    baseline.testAccuracies = {0.5};
    std::vector<evaluate::Baseline> baselines{baseline};
    baseline.kind = evaluate::BaselineKind::Features;
    baseline.testAccuracies = {0.7, 0.8};
    baseline.deployment.edgeTransmit = Energy::millijoules(0.0625);
    baselines.push_back(baseline);
    const fs::path run = place("measured.splitscape");
    fs::copy_file(m_run, run);
    QVERIFY(store::RunStore::annotate(
        run, *store::RunLock::acquire(run),
        {std::string(evaluate::kBaselinesDocument), evaluate::toText(baselines)}));
    const Ran ran = runProgram({"export", run.string(), "-o", place("measured")});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    std::ifstream file(place("measured/model-card.md"));
    const std::string card((std::istreambuf_iterator<char>(file)), {});
    // 0.1 / sqrt(2) apart from their mean.
    QVERIFY2(has(card,
                 "The best baseline on the same test part, `features`: 75.0 % (standard "
                 "deviation 7.1 %); 95 % interval for "),
             card.c_str());
    QVERIFY2(has(card, "; 0.0625 mJ an inference on the wearable"), card.c_str());
}

void TestExportCommand::cardShowsNamesAsTheyAre()
{
    const fs::path run = place("a|b `c`.splitscape");
    fs::copy_file(m_run, run);
    const Ran ran = runProgram({"export", run.string(), "-o", place("named")});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    std::ifstream file(place("named/model-card.md"));
    const std::string card((std::istreambuf_iterator<char>(file)), {});
    QVERIFY2(has(card, "By sample: "), card.c_str());
    QVERIFY2(has(card, "a\\|b \\`c\\`") && !has(card, "a|b"), card.c_str());
}

void TestExportCommand::everyPointKeepsToTheModel()
{
    const auto last = static_cast<int>(m_best["lengths"].size());
    for (int point = 2; point <= last; ++point) {
        const Ran ran = runProgram({"export", m_run, "-o", place("points"), "--point",
                                    std::to_string(point), "--formats", "c", "--json", "--force"});
        QVERIFY2(ran.code == cli::Done, ran.err.c_str());
        const json written = json::parse(ran.out);
        QCOMPARE(written["point"].get<int>(), point);
        QVERIFY(written["files"].size() >= 2);
        QCOMPARE(written["c"]["flash_bytes"].get<int>(),
                 written["model"]["flash_bytes"].get<int>());
        QCOMPARE(written["c"]["ram_bytes"].get<int>(), written["model"]["ram_bytes"].get<int>());
        QVERIFY(written["c"]["flash_bytes"].get<int>() > 0);
        if (point == m_best["point"].get<int>()) {
            QCOMPARE(written["model"]["flash_bytes"].get<int>(), m_best["flash_bytes"].get<int>());
            QCOMPARE(written["model"]["ram_bytes"].get<int>(), m_best["ram_bytes"].get<int>());
        }
    }
}

void TestExportCommand::formatsAndNameAreChosen()
{
    const Ran ran
        = runProgram({"export", m_run, "-o", place("named"), "--formats", "onnx", "--name", "ecg"});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    QVERIFY(fs::exists(place("named/ecg-whole.onnx")));
    QVERIFY(!fs::exists(place("named/ecg.c")));
}

/// A counted preset computes int8 once the cycles of an instruction are known.
void TestExportCommand::aDeploymentGoesOutInItsFormats()
{
    json study = json::parse(kSmallStudy);
    study["device"] = {{"preset", "stm32l476rg-counted"}, {"cycles_per_instruction", 1.5}};
    study["judging"] = {{"formats", {{"edge", {"int8"}}, {"link", {"int4"}}}}};
    study["limits"]["point_min"] = 2;
    const std::string file = m_folder.write("int8.json", study.dump()).string();
    const std::string run = place("int8.splitscape");
    const Ran ran = runProgram({"run", file, "-o", run, "--progress", "none"});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    const Ran all = runProgram({"export", run, "-o", place("int8")});
    QVERIFY2(all.code == cli::Done, all.err.c_str());
    for (const char* const part : {"edge", "fog"}) {
        const auto bytes = readFile(
            place("int8/splitscape_edge-deployed-") + part + ".onnx", 1 << 26);
        QVERIFY2(bytes.has_value(), part);
        QVERIFY(has(*bytes, "uantizeLinear") && has(*bytes, "link_format") && has(*bytes, "int4"));
    }
    // The plain ones stay float32 throughout.
    const auto plain = readFile(place("int8/splitscape_edge-edge.onnx"), 1 << 26);
    QVERIFY(plain && !has(*plain, "uantizeLinear"));
    const Ran again = runProgram({"export", run, "-o", place("int8"), "--formats", "onnx-deployed"});
    QCOMPARE(again.code, int{cli::BadInput});
    QVERIFY2(has(again.err, "deployed-edge.onnx") && has(again.err, "--force"), again.err.c_str());
    const Ran none
        = runProgram({"export", m_run, "-o", place("plain"), "--formats", "onnx-deployed"});
    QCOMPARE(none.code, int{cli::BadInput});
    QVERIFY2(has(none.err, "float32"), none.err.c_str());
}

void TestExportCommand::nothingOnTheEdgeMeansNoC()
{
    const Ran both = runProgram({"export", m_run, "-o", place("input"), "--point", "1"});
    QVERIFY2(both.code == cli::Done, both.err.c_str());
    QVERIFY(has(both.err, "no layer runs on the edge"));
    QVERIFY(fs::exists(place("input/splitscape_edge-edge.onnx"))
            && !fs::exists(place("input/splitscape_edge.c")));
    const Ran only
        = runProgram({"export", m_run, "-o", place("input2"), "--point", "1", "--formats", "c"});
    QCOMPARE(only.code, int{cli::BadInput});
    QVERIFY(has(only.err, "no layer runs on the edge"));
}

void TestExportCommand::anUntrainedNetworkCanBeMeasured()
{
    const Ran ran = runProgram({"export", "--lengths", "2048,128,8,64,2", "--channels", "1,1,4,2,1",
                                "-o", place("sd1"), "--formats", "c", "--name", "sd1", "--json"});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    const json written = json::parse(ran.out);
    QVERIFY(written["candidate"].is_null());
    QCOMPARE(written["point"].get<int>(), 5);
    // The published whole: 409 parameters, 1.6 KB; 8.5 KB of RAM.
    QCOMPARE(written["c"]["flash_bytes"].get<int>(), 1636);
    QCOMPARE(written["model"]["flash_bytes"].get<int>(), 1636);
    QCOMPARE(written["c"]["ram_bytes"].get<int>(), 8704);
}

void TestExportCommand::filesAreReplacedOnlyWithForce()
{
    const std::string mine = m_folder.write("kept/ecg.c", "mine").string();
    const std::vector<std::string> arguments{"export", m_run, "-o",      place("kept"),
                                             "--name", "ecg", "--point", "2"};
    const Ran refused = runProgram(arguments);
    QCOMPARE(refused.code, int{cli::BadInput});
    QVERIFY(has(refused.err, mine) && has(refused.err, "--force"));
    QCOMPARE(fs::file_size(mine), std::uintmax_t{4});
    QVERIFY(!fs::exists(place("kept/ecg-edge.onnx")));
    std::vector<std::string> forced = arguments;
    forced.push_back("--force");
    QCOMPARE(runProgram(forced).code, int{cli::Done});
    QVERIFY(fs::file_size(mine) > 4);
}

void TestExportCommand::badInputIsOneSentence_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("named");
    QTest::newRow("a missing run") << "absent.splitscape"
                                   << "a" << QStringList() << 3 << "absent.splitscape";
    QTest::newRow("a text file as run") << "text.txt"
                                        << "a" << QStringList() << 3 << "text.txt";
    QTest::newRow("a file where the folder should be")
        << "small.splitscape"
        << "text.txt" << QStringList() << 3 << "text.txt";
    QTest::newRow("a folder below a file") << "small.splitscape"
                                           << "text.txt/a" << QStringList() << 3 << "text.txt/a";
    QTest::newRow("a candidate that is not there")
        << "small.splitscape"
        << "a" << QStringList{QStringLiteral("--candidate"), QStringLiteral("1000")} << 3
        << "candidates 0 to ";
    QTest::newRow("a point that is not there")
        << "small.splitscape"
        << "a" << QStringList{QStringLiteral("--point"), QStringLiteral("60")} << 3
        << "points 1 to ";
    QTest::newRow("a run and a network")
        << "small.splitscape"
        << "a" << QStringList{QStringLiteral("--lengths"), QStringLiteral("64,2")} << 2
        << "one of the two";
    QTest::newRow("an unknown format")
        << "small.splitscape"
        << "a" << QStringList{QStringLiteral("--formats"), QStringLiteral("onnx,pdf")} << 2
        << "\"pdf\" is neither onnx, onnx-deployed, c, zephyr nor arduino";
    QTest::newRow("int8 beside another format")
        << "small.splitscape"
        << "a" << QStringList{QStringLiteral("--formats"), QStringLiteral("onnx,c-int8")} << 2
        << "c-int8 goes alone, without other formats";
    QTest::newRow("samples for int8")
        << "small.splitscape"
        << "a"
        << QStringList{QStringLiteral("--formats"), QStringLiteral("c-int8"),
                       QStringLiteral("--vectors"), QStringLiteral("4")}
        << 2 << "int8 C records one sample of its own";
    QTest::newRow("a name that is no C name")
        << "small.splitscape"
        << "a" << QStringList{QStringLiteral("--name"), QStringLiteral("my net")} << 2
        << "\"my net\"";
    QTest::newRow("a negative candidate")
        << "small.splitscape"
        << "a" << QStringList{QStringLiteral("--candidate"), QStringLiteral("-1")} << 2
        << "--candidate";
}

void TestExportCommand::badInputIsOneSentence()
{
    QFETCH(QString, file);
    QFETCH(QString, folder);
    QFETCH(QStringList, more);
    QFETCH(int, code);
    QFETCH(QString, named);
    std::vector<std::string> arguments{"export", place(file.toStdString()), "-o",
                                       place(folder.toStdString())};
    for (const QString& word : more)
        arguments.push_back(word.toStdString());
    const Ran ran = runProgram(arguments);
    QCOMPARE(ran.code, code);
    QVERIFY2(has(ran.err, named.toStdString()), ran.err.c_str());
    QCOMPARE(std::count(ran.err.begin(), ran.err.end(), '\n'), std::ptrdiff_t{1});
    QCOMPARE(ran.out, std::string());
}

QTEST_APPLESS_MAIN(TestExportCommand)
#include "tst_export_command.moc"
