// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/app/cli/program_runner.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

using namespace splitscape;
using nlohmann::json;
using test::Ran;
using test::runProgram;

namespace {

// Synthetic beats, a few, and two small populations: about a second.
constexpr auto kSmallStudy = R"({
    "name": "A small study",
    "dataset": {"kind": "synthetic-ecg", "samples_per_class": 60,
                "synthetic": {"patients": 6, "samples_per_patient": 120}},
    "limits": {"energy_mJ": 0.27},
    "search": {"generations": 1, "population": 6},
    "training": {"epochs": 2}, "test_trainings": 2})";

bool has(const std::string& text, const std::string& fragment)
{
    return text.find(fragment) != std::string::npos;
}

/// The records of a CSV text as RFC 4180 has them; nothing for a text that is none.
std::vector<std::vector<std::string>> recordsOf(const std::string& text)
{
    std::vector<std::vector<std::string>> records;
    std::vector<std::string> record(1);
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char one = text[i];
        if (quoted && one == '"' && i + 1 < text.size() && text[i + 1] == '"')
            record.back() += text[i++];
        else if (one == '"')
            quoted = !quoted;
        else if (!quoted && one == ',')
            record.emplace_back();
        else if (!quoted && one == '\r' && i + 1 < text.size() && text[i + 1] == '\n') {
            records.push_back(std::exchange(record, std::vector<std::string>(1)));
            ++i;
        } else if (!quoted && (one == '\n' || one == '\r'))
            return {};
        else
            record.back() += one;
    }
    return record == std::vector<std::string>(1) && !quoted
        ? records
        : std::vector<std::vector<std::string>>();
}

} // namespace

class TestReportCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void reportIsPdfOrHtml();
    void figureIsWhatItsNameSays_data();
    void figureIsWhatItsNameSays();
    void figureTakesSizeThemeAndCandidate();
    void filesAreReplacedOnlyWithForce_data();
    void filesAreReplacedOnlyWithForce();
    void candidatesLeaveAsTables();
    void pointsLeaveAsTables();
    void studyLeavesWhole();
    void nothingHalfWrittenStays();
    void aStopEndsWhateverReadsARun_data();
    void aStopEndsWhateverReadsARun();
    void aDamagedRunLeavesWithWordOfIt();
    void misuseIsOneSentence_data();
    void misuseIsOneSentence();

private:
    [[nodiscard]] std::string place(const std::string& name) const
    {
        return (m_folder.path() / name).string();
    }
    [[nodiscard]] std::string contentOf(const std::string& name) const
    {
        return readFile(place(name), 1 << 26).value_or(std::string());
    }

    test::TemporaryFolder m_folder;
    std::string m_run;
    json m_shown;
};

void TestReportCommands::initTestCase()
{
    // Prepared data must not come from, or go to, the user's folder.
    qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(place("cache")));
    // As over a plain connection: the commands must not ask for a display.
    qunsetenv("DISPLAY");
    qunsetenv("QT_QPA_PLATFORM");
    const std::string study = m_folder.write("study.json", kSmallStudy).string();
    m_folder.write("text.txt", "not a run");
    m_run = place("small.splitscape");
    const Ran ran = runProgram({"run", study, "-o", m_run, "--progress", "none"});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    m_shown = json::parse(runProgram({"show", m_run, "--json"}).out);
    QVERIFY(!m_shown["best"].is_null());
}

void TestReportCommands::reportIsPdfOrHtml()
{
    const Ran pdf = runProgram({"report", m_run, "-o", place("report.pdf")});
    QVERIFY2(pdf.code == cli::Done, pdf.err.c_str());
    QCOMPARE(pdf.out, std::string());
    QCOMPARE(pdf.err, "splitscape-cli: the report is in " + place("report.pdf") + "\n");
    QVERIFY(contentOf("report.pdf").starts_with("%PDF-1."));
    QCOMPARE(runProgram({"report", m_run, "-o", place("report.html")}).code, int{cli::Done});
    const std::string html = contentOf("report.html");
    QVERIFY(html.starts_with("<!DOCTYPE html>") && has(html, "<title>A small study</title>"));
    QVERIFY(has(html, "Study report of small.splitscape"));
    // The same run gives the same page.
    QCOMPARE(runProgram({"report", m_run, "-o", place("again.html")}).code, int{cli::Done});
    QVERIFY(contentOf("again.html") == html);
}

void TestReportCommands::figureIsWhatItsNameSays_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    for (const char* figure :
         {"accuracy", "population", "points", "split", "fog-sweep", "confusion"}) {
        QTest::addRow("%s as SVG", figure)
            << QString::fromLatin1(figure) << ".svg" << QByteArray("<?xml version=\"1.0\"");
        QTest::addRow("%s as PNG", figure)
            << QString::fromLatin1(figure) << ".png" << QByteArray("\x89PNG");
        QTest::addRow("%s as PDF", figure)
            << QString::fromLatin1(figure) << ".pdf" << QByteArray("%PDF-");
    }
}

void TestReportCommands::figureIsWhatItsNameSays()
{
    QFETCH(QString, figure);
    QFETCH(QString, ending);
    QFETCH(QByteArray, start);
    const std::string name = (figure + ending).toStdString();
    const Ran ran
        = runProgram({"figure", m_run, "--figure", figure.toStdString(), "-o", place(name)});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    QVERIFY(contentOf(name).starts_with(start.toStdString()));
}

void TestReportCommands::figureTakesSizeThemeAndCandidate()
{
    const Ran ran = runProgram({"figure", m_run, "--figure", "split", "-o", place("own.svg"),
                                "--size", "600x240", "--theme", "dark", "--candidate", "0"});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    const std::string svg = contentOf("own.svg");
    QVERIFY(has(svg, "viewBox=\"0 0 600 240\""));
    QVERIFY(has(svg, "#191c1f")); // the ground of the dark theme
    const json& first = m_shown["candidates"][0];
    QVERIFY(has(svg, "cut at point " + first["point"].dump() + " of "));
}

void TestReportCommands::filesAreReplacedOnlyWithForce_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("file");
    QTest::newRow("report") << "report RUN"
                            << "kept.html";
    QTest::newRow("figure") << "figure RUN --figure points"
                            << "kept.svg";
    QTest::newRow("candidates") << "export RUN --what candidates"
                                << "kept.csv";
}

void TestReportCommands::filesAreReplacedOnlyWithForce()
{
    QFETCH(QString, words);
    QFETCH(QString, file);
    const std::string mine = m_folder.write(file.toStdString(), "mine").string();
    std::vector<std::string> arguments;
    for (const QString& word : words.split(u' '))
        arguments.push_back(word == QLatin1String("RUN") ? m_run : word.toStdString());
    arguments.insert(arguments.end(), {"-o", mine});
    const Ran refused = runProgram(arguments);
    QCOMPARE(refused.code, int{cli::BadInput});
    QVERIFY(has(refused.err, mine) && has(refused.err, "--force"));
    QCOMPARE(contentOf(file.toStdString()), std::string("mine"));
    arguments.push_back("--force");
    const Ran forced = runProgram(arguments);
    QVERIFY2(forced.code == cli::Done, forced.err.c_str());
    QVERIFY(contentOf(file.toStdString()).size() > 100);
}

void TestReportCommands::candidatesLeaveAsTables()
{
    QCOMPARE(
        runProgram({"export", m_run, "--what", "candidates", "-o", place("candidates.json")}).code,
        int{cli::Done});
    QVERIFY(json::parse(contentOf("candidates.json")) == m_shown["candidates"]);
    const Ran ran = runProgram({"export", m_run, "--what", "candidates", "-o", "-"});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    const auto records = recordsOf(ran.out);
    QCOMPARE(records.size(), m_shown["candidates"].size() + 1);
    const auto column = [&](const std::string& name) {
        return static_cast<std::size_t>(std::find(records[0].begin(), records[0].end(), name)
                                        - records[0].begin());
    };
    for (const char* name :
         {"edge_mJ", "total_mJ", "flash_bytes", "ram_bytes", "validation_accuracy", "seconds"})
        QVERIFY2(column(name) < records[0].size(), name);
    for (std::size_t i = 1; i < records.size(); ++i) {
        QCOMPARE(records[i].size(), records[0].size());
        const json& candidate = m_shown["candidates"][i - 1];
        std::string lengths = candidate["lengths"].dump();
        QCOMPARE(records[i][column("lengths")], lengths.substr(1, lengths.size() - 2));
        if (!candidate["edge_mJ"].is_null())
            QCOMPARE(std::stod(records[i][column("edge_mJ")]), candidate["edge_mJ"].get<double>());
    }
}

void TestReportCommands::pointsLeaveAsTables()
{
    const std::string id = m_shown["best"]["id"].dump();
    QCOMPARE(runProgram({"export", m_run, "--what", "points", "--candidate", id, "-o",
                         place("points.json")})
                 .code,
             int{cli::Done});
    const json points = json::parse(contentOf("points.json"));
    QCOMPARE(points.size(), m_shown["best"]["lengths"].size());
    int best = 0;
    for (const json& point : points) {
        QCOMPARE(point["sent_bytes"].get<int>(), 4 * point["sent_values"].get<int>());
        if (!point["best"].get<bool>())
            continue;
        ++best;
        for (const char* name : {"point", "edge_mJ", "total_mJ", "flash_bytes", "ram_bytes"})
            QVERIFY2(point[name] == m_shown["best"][name], name);
        QVERIFY(point["energy_kept"].get<bool>());
    }
    QCOMPARE(best, 1);
    QCOMPARE(points[0]["edge_compute_mJ"].get<double>(), 0.0);
    QCOMPARE(points[0]["sent_values"].get<int>(), 2048);
    // Without a candidate: as many rows as all networks have points.
    std::size_t rows = 1;
    for (const json& candidate : m_shown["candidates"])
        rows += candidate["lengths"].size();
    QCOMPARE(recordsOf(runProgram({"export", m_run, "--what", "points", "-o", "-"}).out).size(),
             rows);
}

void TestReportCommands::studyLeavesWhole()
{
    QCOMPARE(runProgram({"export", m_run, "--what", "study", "-o", place("whole.json")}).code,
             int{cli::Done});
    const json whole = json::parse(contentOf("whole.json"));
    for (const char* section : {"run", "study", "generations", "best"})
        QVERIFY2(whole[section] == m_shown[section], section);
    QCOMPARE(whole["split"]["test"].size(), m_shown["run"]["split"]["test"].get<std::size_t>());
    QCOMPARE(whole["candidates"].size(), m_shown["candidates"].size());
    bool trained = false;
    for (const json& candidate : whole["candidates"]) {
        QCOMPARE(candidate["genome"]["lengths"].size(), std::size_t{8});
        if (candidate["source"] != "trained") {
            QVERIFY(candidate["learning_curve"].is_null());
            continue;
        }
        trained = true;
        const json& curve = candidate["learning_curve"]["selection_accuracy"];
        QCOMPARE(curve.size(), std::size_t{2});
        QCOMPARE(curve[candidate["best_epoch"].get<std::size_t>()].get<double>(),
                 candidate["validation_accuracy"].get<double>());
    }
    QVERIFY(trained);
}

void TestReportCommands::nothingHalfWrittenStays()
{
    const std::size_t before = static_cast<std::size_t>(
        std::distance(std::filesystem::directory_iterator(m_folder.path()), {}));
    QCOMPARE(runProgram({"export", m_run, "--what", "points", "--candidate", "1000", "-o",
                         place("half.csv")})
                 .code,
             int{cli::BadInput});
    QCOMPARE(static_cast<std::size_t>(
                 std::distance(std::filesystem::directory_iterator(m_folder.path()), {})),
             before);
}

void TestReportCommands::aStopEndsWhateverReadsARun_data()
{
    QTest::addColumn<QByteArray>("words"); // the command, its output and what else it needs
    QTest::newRow("report as PDF") << QByteArray("report stopped.pdf");
    QTest::newRow("report as HTML") << QByteArray("report stopped.html");
    QTest::newRow("figure") << QByteArray("figure stopped.svg --figure split");
    QTest::newRow("candidates") << QByteArray("export stopped.csv --what candidates");
    QTest::newRow("points") << QByteArray("export stopped-points.csv --what points");
    QTest::newRow("study") << QByteArray("export stopped.json --what study");
    QTest::newRow("network") << QByteArray("export stopped");
}

// The first Ctrl-C is this stop request.
void TestReportCommands::aStopEndsWhateverReadsARun()
{
    QFETCH(QByteArray, words);
    std::vector<std::string> arguments;
    for (const QByteArray& word : words.split(' '))
        arguments.push_back(word.toStdString());
    const std::string output = place(arguments[1]);
    arguments[1] = m_run;
    arguments.insert(arguments.begin() + 2, {"-o", output});
    std::stop_source stop;
    stop.request_stop();
    const Ran ran = runProgram(arguments, {}, stop.get_token());
    QVERIFY2(ran.code == cli::Interrupted, ran.err.c_str());
    QVERIFY(!std::filesystem::exists(output));
    // Without the request the same words do it, so it was the request that ended them.
    QCOMPARE(runProgram(arguments).code, int{cli::Done});
}

void TestReportCommands::aDamagedRunLeavesWithWordOfIt()
{
    std::string bytes = *readFile(m_run, 1 << 26);
    bytes.resize(bytes.size() / 4096 * 9 / 10 * 4096); // its last pages are missing
    const std::string damaged = m_folder.write("damaged.splitscape", bytes).string();
    const std::vector<std::vector<std::string>> commands{
        {"report", damaged, "-o", place("damaged.html")},
        {"figure", damaged, "--figure", "population", "-o", place("damaged.svg")},
        {"export", damaged, "--what", "candidates", "-o", place("damaged.csv")}};
    for (const auto& command : commands) {
        const Ran ran = runProgram(command);
        QCOMPARE(ran.code, int{cli::BadInput});
        QVERIFY2(has(ran.err, damaged + " is damaged"), ran.err.c_str());
        QVERIFY(std::filesystem::exists(command.back()));
    }
}

void TestReportCommands::misuseIsOneSentence_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("named");
    QTest::newRow("a report of nothing") << "report -o a.pdf" << 2 << "name the run";
    QTest::newRow("a report to nowhere") << "report RUN" << 2 << "--output";
    QTest::newRow("an unknown kind of report")
        << "report RUN -o DIR/a.docx" << 2 << ".pdf or .html";
    QTest::newRow("a report of a text file")
        << "report DIR/text.txt -o DIR/a.pdf" << 3 << "text.txt";
    QTest::newRow("a report into a missing folder")
        << "report RUN -o DIR/absent/a.pdf" << 3 << "its folder does not exist";
    QTest::newRow("an unknown figure")
        << "figure RUN --figure acuracy -o DIR/a.svg" << 2 << "did you mean \"accuracy\"?";
    QTest::newRow("an unknown kind of figure")
        << "figure RUN --figure points -o DIR/a.bmp" << 2 << ".svg, .png or .pdf";
    QTest::newRow("a size without a cross")
        << "figure RUN --figure points -o DIR/a.svg --size 300" << 2 << "--size";
    QTest::newRow("a size out of bounds")
        << "figure RUN --figure points -o DIR/a.svg --size 9999x200" << 2 << "2000x2000";
    QTest::newRow("an unknown theme")
        << "figure RUN --figure points -o DIR/a.svg --theme blue" << 2 << "light or dark";
    QTest::newRow("a figure of a candidate that is not there")
        << "figure RUN --figure points -o DIR/a.svg --candidate 1000" << 3 << "candidates 0 to ";
    QTest::newRow("unknown data") << "export RUN --what candidate -o DIR/a.csv" << 2
                                  << "did you mean \"candidates\"?";
    QTest::newRow("data of an unknown kind")
        << "export RUN --what points -o DIR/a.xlsx" << 2 << ".csv or .json";
    QTest::newRow("a study as CSV") << "export RUN --what study -o DIR/a.csv" << 2 << ".json";
    QTest::newRow("points of a kind of network")
        << "export RUN --what points --formats onnx -o -" << 2 << "--formats";
    QTest::newRow("candidates of one candidate")
        << "export RUN --what candidates --candidate 1 -o -" << 2 << "--candidate";
}

void TestReportCommands::misuseIsOneSentence()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QString, named);
    line.replace(QStringLiteral("RUN"), QString::fromStdString(m_run))
        .replace(QStringLiteral("DIR"), QString::fromStdString(m_folder.path().string()));
    const Ran ran = test::runLine(line.toUtf8().constData());
    QCOMPARE(ran.code, code);
    QVERIFY2(has(ran.err, named.toStdString()), ran.err.c_str());
    QCOMPARE(std::count(ran.err.begin(), ran.err.end(), '\n'), std::ptrdiff_t{1});
    QCOMPARE(ran.out, std::string());
}

QTEST_APPLESS_MAIN(TestReportCommands)
#include "tst_report_commands.moc"
