// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/deployment_package.h"
#include "tests/core/export/made_networks.h"
#include "tests/core/export/program_outcome.h"
#include "tests/support/temporary_folder.h"

#include <QStandardPaths>
#include <QtTest/QtTest>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace splitscape;
using namespace splitscape::exporting;
using test::Outcome;
using test::runProgram;

namespace {

// What the samples use of Zephyr and Arduino, so that they can be compiled here and run.
constexpr const char* kZephyrKernel = R"(#include <stdint.h>
static inline uint32_t k_cycle_get_32(void) { static uint32_t now; return now += 1234; }
)";
constexpr const char* kZephyrPrintk = R"(#include <stdio.h>
#define printk printf
)";
constexpr const char* kArduino = R"(#include <stdio.h>
#include <stdlib.h>
static unsigned long micros() { static unsigned long now; return now += 77; }
static void delay(int) { exit(0); }
static struct {
    void begin(int) { }
    void print(const char *text) { printf("%s", text); }
    void print(unsigned long value) { printf("%lu", value); }
    void println(const char *text) { printf("%s\n", text); }
} Serial;
)";

Package packageOf(const SplitNetwork& network)
{
    const auto payload = payloadFormat(network, network::NumberFormat::Int8, {0.0F, 4.0F});
    auto package = makePackage({network, "ecg", {}, Preparation{{}, 2048, 360.0}, *payload,
                                "# Model card\n", true, true});
    if (!package)
        qFatal("no package");
    return *std::move(package);
}

} // namespace

class TestFirmwareFolders : public QObject {
    Q_OBJECT

private slots:
    void everyFileIsNamedAndLicensed();
    void theZephyrModuleCompilesAgainstStubs();
    void theArduinoLibraryCompilesAgainstStubs();
    void withoutLayersOnTheEdgeTheRestIsWritten();

private:
    const SplitNetwork m_network = test::networkOf({2048, 128, 8, 2}, {1, 1, 4, 1}, 3);
};

void TestFirmwareFolders::everyFileIsNamedAndLicensed()
{
    const Package package = packageOf(m_network);
    std::vector<std::string> names;
    for (const ExportedText& text : package.texts) {
        names.push_back(text.path.generic_string());
        const std::string ending = text.path.extension().string();
        if (ending != ".md")
            QVERIFY2(text.text.find("GPL-3.0-or-later WITH AdditionRef-Splitscape-export-exception")
                         != std::string::npos,
                     names.back().c_str());
        QVERIFY2(ending == ".txt" || ending == ".json" || text.text.find('$') == std::string::npos,
                 names.back().c_str());
    }
    for (const char* expected :
         {"ecg.h", "ecg.c", "ecg_payload.py", "EcgPayload.kt", "ecg_payload.c", "ecg_frontend.c",
          "preparation.json", "model-card.md", "ecg-zephyr/zephyr/module.yml",
          "ecg-zephyr/Kconfig", "ecg-zephyr/CMakeLists.txt", "ecg-zephyr/src/ecg_payload.c",
          "ecg-zephyr/include/ecg_frontend.h", "ecg-zephyr/samples/self_test/src/main.c",
          "ecg-arduino/library.properties", "ecg-arduino/src/ecg.c",
          "ecg-arduino/examples/SelfTest/SelfTest.ino"})
        QVERIFY2(std::find(names.begin(), names.end(), expected) != names.end(), expected);
    const auto cmake
        = std::find_if(package.texts.begin(), package.texts.end(), [](const ExportedText& text) {
              return text.path == "ecg-zephyr/CMakeLists.txt";
          });
    QVERIFY(cmake->text.find("    src/ecg.c\n    src/ecg_payload.c\n    src/ecg_frontend.c\n")
            != std::string::npos);
}

void TestFirmwareFolders::theZephyrModuleCompilesAgainstStubs()
{
    const QString compiler = QStandardPaths::findExecutable(QStringLiteral("cc"));
    if (compiler.isEmpty())
        QSKIP("no C compiler (cc) is installed");
    const test::TemporaryFolder folder;
    PendingFiles files;
    QVERIFY(addTexts(files, packageOf(m_network).texts, folder.path()).has_value());
    QVERIFY(files.commit().has_value());
    folder.write("stubs/zephyr/kernel.h", kZephyrKernel);
    folder.write("stubs/zephyr/sys/printk.h", kZephyrPrintk);
    const QString where = QString::fromStdString((folder.path() / "ecg-zephyr").string());
    const Outcome compiled = runProgram(
        compiler,
        {QStringLiteral("-std=c99"), QStringLiteral("-Wall"), QStringLiteral("-Wextra"),
         QStringLiteral("-Werror"), QStringLiteral("-DECG_SELF_TEST"), QStringLiteral("-Iinclude"),
         QStringLiteral("-I../stubs"), QStringLiteral("src/ecg.c"), QStringLiteral("src/ecg_payload.c"),
         QStringLiteral("src/ecg_frontend.c"), QStringLiteral("samples/self_test/src/main.c"),
         QStringLiteral("-o"), QStringLiteral("app")},
        where);
    QVERIFY2(compiled.good, qPrintable(compiled.text));
    QCOMPARE(runProgram(where + QStringLiteral("/app"), {}, where).text,
             QStringLiteral("ecg: self-test passed, 1234 cycles a run\n"));
}

void TestFirmwareFolders::theArduinoLibraryCompilesAgainstStubs()
{
    const QString cpp = QStandardPaths::findExecutable(QStringLiteral("c++"));
    const QString compiler = QStandardPaths::findExecutable(QStringLiteral("cc"));
    if (compiler.isEmpty() || cpp.isEmpty())
        QSKIP("no C and C++ compilers (cc, c++) are installed");
    const test::TemporaryFolder folder;
    PendingFiles files;
    QVERIFY(addTexts(files, packageOf(m_network).texts, folder.path()).has_value());
    QVERIFY(files.commit().has_value());
    folder.write("stubs/Arduino.h", kArduino);
    folder.write("stubs/main.cpp",
                 "#include <Arduino.h>\n#include \"../ecg-arduino/examples/SelfTest/SelfTest.ino\"\n"
                 "int main() { setup(); for (;;) loop(); }\n");
    const QString where = QString::fromStdString(folder.path().string());
    const QString src = QStringLiteral("ecg-arduino/src/");
    for (const QString& name :
         {QStringLiteral("ecg"), QStringLiteral("ecg_payload"), QStringLiteral("ecg_frontend")}) {
        const Outcome compiled
            = runProgram(compiler,
                         {QStringLiteral("-std=gnu11"), QStringLiteral("-Wall"),
                          QStringLiteral("-Werror"), QStringLiteral("-c"), src + name + QStringLiteral(".c"),
                          QStringLiteral("-o"), name + QStringLiteral(".o")},
                         where);
        QVERIFY2(compiled.good, qPrintable(compiled.text));
    }
    const Outcome linked = runProgram(
        cpp,
        {QStringLiteral("-Istubs"), QStringLiteral("-I") + src, QStringLiteral("stubs/main.cpp"),
         QStringLiteral("ecg.o"), QStringLiteral("ecg_payload.o"), QStringLiteral("ecg_frontend.o"),
         QStringLiteral("-o"), QStringLiteral("app")},
        where);
    QVERIFY2(linked.good, qPrintable(linked.text));
    QCOMPARE(runProgram(where + QStringLiteral("/app"), {}, where).text,
             QStringLiteral("self-test passed, 77 us a run\n"));
}

void TestFirmwareFolders::withoutLayersOnTheEdgeTheRestIsWritten()
{
    const SplitNetwork network = test::networkOf({2048, 128, 2}, {1, 1, 1}, 1);
    const auto package = makePackage(
        {network, "raw", {}, Preparation{{}, 2048, 360.0}, *payloadFormat(network, network::NumberFormat::Float16, {}), "", true, true});
    QVERIFY(package.has_value());
    QVERIFY(!package->edge && !package->noFrontEnd);
    std::vector<std::string> names;
    for (const ExportedText& text : package->texts)
        names.push_back(text.path.generic_string());
    QCOMPARE(names, (std::vector<std::string>{"raw_payload.py", "RawPayload.kt", "preparation.json",
                                              "raw_payload.h", "raw_frontend.h", "raw_payload.c",
                                              "raw_frontend.c"}));
    // A table says nothing of the samples' origin: the data is described, and the reason given.
    Preparation table;
    table.data.kind = data::DatasetKind::Csv;
    table.inputLength = 2048;
    const auto described = makePackage({network, "raw", {}, table, {}, "", false, false});
    QVERIFY(described && described->noFrontEnd && described->texts.size() == 1);
    QVERIFY(!makePackage({network, "2nd", {}, {}, {}, "", false, false}));
}

QTEST_APPLESS_MAIN(TestFirmwareFolders)
#include "tst_firmware_folders.moc"
