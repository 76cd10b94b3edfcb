// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch_line.h"
#include "app/cli/standard_streams.h"
#include "tests/app/cli/program_runner.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>
#include <nlohmann/json.hpp>

#include <chrono>
#include <csignal>
#include <string_view>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace splitscape;
using nlohmann::json;
using test::Ran;
using test::runLine;
using test::runProgram;

namespace {

std::vector<json> linesOf(const std::string& text)
{
    std::vector<json> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(json::parse(line));
    return lines;
}

bool has(const std::string& text, const char* fragment)
{
    return text.find(fragment) != std::string::npos;
}

const std::string kFirst = R"({"lengths":[2048,128,8,64,2],"channels":[1,1,4,2,1]})";

} // namespace

class TestBatch : public QObject {
    Q_OBJECT

private slots:
    void batchAnswersEachLineInOrder();
    void batchLinesAreRead_data();
    void batchLinesAreRead();
    void batchFilesAreRefused();
    void batchStopsOnRequest();
    void aPipeWithoutAWriterWaitsForNothingElse();
    void longLinesAreBounded();
    void closedPipeIsQuiet();
    void fullDiskIsNoticed();
    void stopEndsAWaitingRead();
};

void TestBatch::batchAnswersEachLineInOrder()
{
    const std::string small = R"({"lengths":[16,4,2],"channels":[1,2,1]})";
    const std::string input = kFirst + "\n" + R"({"channels": [1, 2, 1], "lengths": [16, 4, 2]})"
        + "\r\n\nnot json\n" + R"({"lengths":[16,5,2],"channels":[1,1,1]})" + "\n" + small;
    const Ran ran = runLine("cost --batch -", input);
    QCOMPARE(ran.code, 3);
    QCOMPARE(ran.err,
             std::string("splitscape-cli: 2 lines could not be used; their answers say why.\n"));
    const auto lines = linesOf(ran.out);
    QCOMPARE(lines.size(), std::size_t{5});
    QCOMPARE(lines[0]["best_point"].get<int>(), 3);
    QCOMPARE(lines[1]["params"].get<int>(), 28);
    QCOMPARE(lines[2]["line"].get<int>(), 4);
    QVERIFY(lines[2].contains("error"));
    QCOMPARE(lines[3]["line"].get<int>(), 5);
    QVERIFY(has(lines[3]["error"].get<std::string>(), "16 and 5"));
    QVERIFY(lines[4] == lines[1]);
    // One architecture alone gives the same line.
    QVERIFY(json::parse(runLine("cost --lengths 16,4,2 --channels 1,2,1 --json").out) == lines[4]);
    QCOMPARE(runLine("cost --batch -").code, 0);
}

void TestBatch::batchLinesAreRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* name, const char* line, bool good) {
        QTest::newRow(name) << QByteArray(line) << good;
    };
    row("plain", R"({"lengths":[16,4,2],"channels":[1,2,1]})", true);
    row("other order and spaces", R"( { "channels" : [ 1 , 2, 1 ] , "lengths":[16,4,2] } )", true);
    row("an escaped key", R"({"l\u0065ngths":[16,4,2],"channels":[1,2,1]})", true);
    row("a key twice is refused, not the last one taken",
        R"({"lengths":[7],"lengths":[16,4,2],"channels":[1,2,1]})", false);
    row("an exponent is no whole number", R"({"lengths":[1.6e1,4,2],"channels":[1,2,1]})", false);
    row("a leading zero", R"({"lengths":[016,4,2],"channels":[1,2,1]})", false);
    row("an unknown key", R"({"lengths":[16,4,2],"channels":[1,2,1],"name":"x"})", false);
    row("a missing list", R"({"lengths":[16,4,2]})", false);
    row("text in a list", R"({"lengths":["16",4,2],"channels":[1,2,1]})", false);
    row("beyond an int", R"({"lengths":[99999999999,4,2],"channels":[1,2,1]})", false);
    row("two objects", R"({"lengths":[16,4,2],"channels":[1,2,1]}{})", false);
    row("a list", "[1,2]", false);
    row("cut off", R"({"lengths":[16,4)", false);
    row("empty lists", R"({"lengths":[],"channels":[]})", false);
    row("a trailing comma", R"({"lengths":[16,4,2,],"channels":[1,2,1]})", false);
    row("a negative entry", R"({"lengths":[16,-4,2],"channels":[1,2,1]})", false);
}

void TestBatch::batchLinesAreRead()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, good);
    space::Architecture architecture;
    const auto parsed = cli::parseBatchLine(line.toStdString(), architecture);
    QCOMPARE(parsed.has_value(), good);
    if (good)
        QVERIFY(architecture == (space::Architecture{{16, 4, 2}, {1, 2, 1}}));
}

void TestBatch::batchFilesAreRefused()
{
    const test::TemporaryFolder folder;
    QCOMPARE(runProgram({"cost", "--batch", folder.write("empty", "").string()}).code, 3);
    const auto bytes = folder.write("binary", std::string_view("\0\xff\n", 3));
    const Ran binary = runProgram({"cost", "--batch", bytes.string()});
    QCOMPARE(binary.code, 3);
    QCOMPARE(linesOf(binary.out).size(), std::size_t{1});
    const Ran good = runProgram(
        {"cost", "--batch", folder.write("good", kFirst + "\n" + kFirst + "\n").string()});
    QCOMPARE(good.code, 0);
    QCOMPARE(linesOf(good.out).size(), std::size_t{2});
}

void TestBatch::batchStopsOnRequest()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(runProgram({"cost", "--batch", "-"}, kFirst, stop.get_token()).code, 130);
}

void TestBatch::longLinesAreBounded()
{
    const std::string input = std::string(3'000'000, '[') + "\n" + kFirst + "\n";
    const Ran ran = runLine("cost --batch -", input);
    QCOMPARE(ran.code, 3);
    const auto lines = linesOf(ran.out);
    QCOMPARE(lines.size(), std::size_t{2});
    QVERIFY(has(lines[0]["error"].get<std::string>(), "longer than 65536 bytes"));
    std::istringstream in(input);
    cli::LineReader reader(in);
    QVERIFY(reader.next());
    QVERIFY(reader.tooLong());
    QVERIFY(reader.line().size() <= (1 << 16));
}

void TestBatch::closedPipeIsQuiet()
{
    std::signal(SIGPIPE, SIG_IGN);
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    ::close(ends[0]);
    std::string input;
    for (int i = 0; i < 1000; ++i)
        input += kFirst + "\n";
    std::istringstream in(input);
    std::ostringstream err;
    {
        cli::DescriptorOutput buffer(ends[1]);
        std::ostream out(&buffer);
        const cli::Program program(cli::allCommands());
        QCOMPARE(program.run({"cost", "--batch", "-"}, {in, out, err}, {}), int{cli::PipeClosed});
        QCOMPARE(buffer.failure(), EPIPE);
        QVERIFY(err.str().empty());
    }
    ::close(ends[1]);
}

void TestBatch::fullDiskIsNoticed()
{
    const int full = ::open("/dev/full", O_WRONLY);
    if (full < 0)
        QSKIP("no /dev/full here");
    {
        cli::DescriptorOutput buffer(full);
        std::ostream out(&buffer);
        out << "text" << std::flush;
        QCOMPARE(buffer.failure(), ENOSPC);
        QVERIFY(!out);
    }
    ::close(full);
}

void TestBatch::aPipeWithoutAWriterWaitsForNothingElse()
{
    const test::TemporaryFolder folder;
    const std::string pipe = (folder.path() / "pipe").string();
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    {
        // The first stop request ends it: nobody ever writes.
        std::stop_source stop;
        std::jthread later([&stop] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            stop.request_stop();
        });
        QCOMPARE(runProgram({"cost", "--batch", pipe}, {}, stop.get_token()).code,
                 int{cli::Interrupted});
    }
    // Somebody who comes later is waited for.
    std::jthread writer([&pipe] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        const int end = ::open(pipe.c_str(), O_WRONLY);
        constexpr std::string_view kLine = R"({"lengths":[64,8,2],"channels":[1,2,1]})";
        if (::write(end, kLine.data(), kLine.size()) > 0)
            ::close(end); // otherwise the reader waits until the test is given up
    });
    const Ran ran = runProgram({"cost", "--batch", pipe});
    QVERIFY2(ran.code == cli::Done, ran.err.c_str());
    QCOMPARE(linesOf(ran.out).size(), std::size_t{1});
}

void TestBatch::stopEndsAWaitingRead()
{
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    std::stop_source stop;
    cli::DescriptorInput buffer(ends[0], stop.get_token());
    std::istream in(&buffer);
    QCOMPARE(::write(ends[1], "ab", 2), ssize_t{2});
    QCOMPARE(in.get(), int{'a'});
    QCOMPARE(in.get(), int{'b'});
    stop.request_stop();
    // Nobody writes and nobody closes: only the stop ends this.
    QVERIFY(in.get() == std::istream::traits_type::eof());
    ::close(ends[0]);
    ::close(ends[1]);
}

QTEST_APPLESS_MAIN(TestBatch)
#include "tst_batch.moc"
