// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checksum.h"
#include "core/base/files.h"
#include "core/base/json_fields.h"
#include "core/base/pending_file.h"
#include "core/base/random.h"
#include "core/base/rounded_number.h"
#include "core/base/safe_text.h"
#include "core/base/text.h"
#include "core/base/units.h"
#include "tests/support/temporary_folder.h"

#include <QtTest/QtTest>

#include <array>
#include <cassert>
#include <cmath>
#include <csignal>
#include <numeric>

#include <sys/wait.h>
#include <unistd.h>

using namespace splitscape;

class TestBase : public QObject {
    Q_OBJECT

private slots:
    void misuseEndsTheProgram_data();
    void misuseEndsTheProgram();
    void unitsConvertAtTheEdges();
    void checksumsAreThePublishedOnes();
    void randomDrawsStayInRangeAndRepeat();
    void derivedSeedsDiffer();
    void normalHasUnitVariance();
    void numbersReadBack_data();
    void numbersReadBack();
    void quantitiesReadBackInTheirUnit();
    void numbersAreRoundedForPeople();
    void nearestNameSuggests();
    void filesAreRefusedInOneWay_data();
    void filesAreRefusedInOneWay();
    void writingIsAtomicAndSaysWhyNot();
    void filesInTheMakingAreNobodysElse();
    void severalFilesAppearTogether();
    void controlCharactersAreShown_data();
    void controlCharactersAreShown();
    void formulasBecomeText_data();
    void formulasBecomeText();
    void marksOfMarkdownAreText_data();
    void marksOfMarkdownAreText();
    void jsonFieldsCollectEveryProblem();
    void jsonFieldsOfAttackersEnd();
    void jsonSyntaxNamesTheLine();
    void jsonOddities_data();
    void jsonOddities();
};

namespace {

using Misuse = void (*)();

bool alwaysFalse() { return std::getenv("PATH") == nullptr; }

void failAnAssertion() { assert(alwaysFalse()); }
void takeTheValueOfAFailure()
{
    static_cast<void>(Result<int>(Error{ErrorCode::FileMissing, "a.csv", ""}).value());
}
void takeTheErrorOfASuccess() { static_cast<void>(Result<int>(1).error()); }
void takeTheErrorOfNothing() { static_cast<void>(Result<void>().error()); }
void indexBeyondAVector()
{
    const std::vector<int> three(3);
    volatile std::size_t index = 3;
    volatile int taken = three[index];
    static_cast<void>(taken);
}

/// The signal that ends a child process which calls `misuse`; 0 when it returns.
int signalOf(Misuse misuse)
{
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGABRT, SIG_DFL); // Qt Test's handler would print a back trace
        static_cast<void>(std::freopen("/dev/null", "w", stderr));
        misuse();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

} // namespace

Q_DECLARE_METATYPE(Misuse)

void TestBase::misuseEndsTheProgram_data()
{
    QTest::addColumn<Misuse>("misuse");
    QTest::newRow("tests are compiled with assertions") << Misuse(&failAnAssertion);
    QTest::newRow("and with those of the standard library") << Misuse(&indexBeyondAVector);
    QTest::newRow("the value of a failure") << Misuse(&takeTheValueOfAFailure);
    QTest::newRow("the error of a success") << Misuse(&takeTheErrorOfASuccess);
    QTest::newRow("the error of a success without a value") << Misuse(&takeTheErrorOfNothing);
}

void TestBase::misuseEndsTheProgram()
{
    QFETCH(Misuse, misuse);
    QCOMPARE(signalOf(misuse), SIGABRT);
}

void TestBase::checksumsAreThePublishedOnes()
{
    // The check values that catalogues of CRCs give for these nine digits.
    const std::string_view digits = "123456789";
    const auto bytes = std::as_bytes(std::span(digits));
    QCOMPARE(crc32(bytes), 0xCBF43926U);
    QCOMPARE(crc16(bytes), std::uint16_t{0x29B1});
    QCOMPARE(crc32(bytes.subspan(4), crc32(bytes.first(4))), 0xCBF43926U);
    QCOMPARE(crc16(bytes.subspan(4), crc16(bytes.first(4))), std::uint16_t{0x29B1});
    QCOMPARE(crc32({}), 0U);
}

void TestBase::unitsConvertAtTheEdges()
{
    // 80 mW for 20 ms are 1.6 mJ.
    QCOMPARE((Power::milliwatts(80) * Seconds(0.020)).inMillijoules(), 1.6);
    QCOMPARE(Bytes(8704).inKibibytes(), 8.5);
    QVERIFY(Energy::microjoules(643) < Energy::millijoules(0.644));
}

void TestBase::randomDrawsStayInRangeAndRepeat()
{
    Random first(7);
    Random second(7);
    std::array<int, 5> counts{};
    for (int i = 0; i < 5000; ++i) {
        const std::size_t draw = first.index(5);
        QCOMPARE(draw, second.index(5));
        QVERIFY(draw < 5);
        ++counts[draw];
    }
    for (const int count : counts)
        QVERIFY2(std::abs(count - 1000) < 150, "uniform within five standard deviations");
}

void TestBase::derivedSeedsDiffer()
{
    std::set<std::uint64_t> seeds;
    for (std::uint64_t generation = 0; generation < 30; ++generation)
        for (std::uint64_t index = 0; index < 30; ++index)
            seeds.insert(Random::derive(1, {generation, index}));
    QCOMPARE(seeds.size(), std::size_t{900});
}

void TestBase::normalHasUnitVariance()
{
    Random random(3);
    double sum = 0.0;
    double squares = 0.0;
    constexpr int count = 20000;
    for (int i = 0; i < count; ++i) {
        const double draw = random.normal();
        sum += draw;
        squares += draw * draw;
    }
    QVERIFY(std::abs(sum / count) < 0.04);
    QVERIFY(std::abs(squares / count - 1.0) < 0.06);
}

void TestBase::numbersReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("a decimal") << "0.25" << true;
    QTest::newRow("spaces around") << " 7 " << true;
    QTest::newRow("a plus sign") << "+3" << true;
    QTest::newRow("NaN is refused") << "nan" << false;
    QTest::newRow("infinity is refused") << "inf" << false;
    QTest::newRow("trailing text is refused") << "1x" << false;
    QTest::newRow("nothing is refused") << "" << false;
}

void TestBase::numbersReadBack()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto number = parseNumber(text.toStdString());
    QCOMPARE(number.has_value(), valid);
    if (number)
        QCOMPARE(parseNumber(formatNumber(*number)), number);
}

void TestBase::quantitiesReadBackInTheirUnit()
{
    QCOMPARE(numberInUnit(Energy::millijoules(0.27).inJoules(), 1e-3), 0.27);
    QCOMPARE(numberInUnit(0.0, 1e-3), 0.0);
    Random random(9);
    for (int i = 0; i < 2000; ++i) {
        const double typed = random.uniform(0.0, 1000.0);
        const Energy stored = Energy::nanojoules(typed);
        QCOMPARE(Energy::nanojoules(numberInUnit(stored.inJoules(), 1e-9)), stored);
    }
}

void TestBase::numbersAreRoundedForPeople()
{
    QCOMPARE(roundedNumber(15.028250569700036), std::string("15.028"));
    QCOMPARE(roundedNumber(1.3750000000000002e-06), std::string("1.375e-06"));
    QCOMPARE(roundedNumber(24.0), std::string("24"));
    QCOMPARE(roundedNumber(0.0), std::string("0"));
    QCOMPARE(roundedNumber(-0.00123456789, 3), std::string("-0.00123"));
}

void TestBase::nearestNameSuggests()
{
    const std::array<std::string_view, 3> known{"energy_mJ", "flash_KiB", "ram_KiB"};
    QCOMPARE(nearestName("energy_mj", known), std::optional<std::string>("energy_mJ"));
    QCOMPARE(nearestName("zzzzzzzzzzzz", known), std::optional<std::string>());
}

void TestBase::filesAreRefusedInOneWay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << "none" << static_cast<int>(ErrorCode::FileMissing);
    QTest::newRow("a folder") << "folder" << static_cast<int>(ErrorCode::NotAFile);
    QTest::newRow("empty") << "empty" << static_cast<int>(ErrorCode::FileEmpty);
    QTest::newRow("too large") << "large" << static_cast<int>(ErrorCode::FileTooLarge);
}

void TestBase::filesAreRefusedInOneWay()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    const test::TemporaryFolder folder;
    std::filesystem::create_directory(folder.path() / "folder");
    folder.write("empty", "");
    folder.write("large", "12345");
    const auto bytes = readFile(folder.path() / name.toStdString(), 4);
    QVERIFY(!bytes);
    QCOMPARE(static_cast<int>(bytes.error().code), code);
}

void TestBase::writingIsAtomicAndSaysWhyNot()
{
    const test::TemporaryFolder folder;
    const auto path = folder.write("file", "old");
    QVERIFY(writeFileAtomically(path, "new").has_value());
    QCOMPARE(*readFile(path, 10), std::string("new"));
    QCOMPARE(writeFileAtomically(folder.path() / "none" / "file", "x").error().code,
             ErrorCode::CannotWrite);
    QCOMPARE(writeFileAtomically(folder.path(), "x").error().code, ErrorCode::CannotWrite);
    if (std::filesystem::exists("/dev/full"))
        QCOMPARE(writeError("/dev/full", ENOSPC).code, ErrorCode::DiskFull);
}

void TestBase::filesInTheMakingAreNobodysElse()
{
    const test::TemporaryFolder folder;
    const auto target = folder.write("target", "old");
    std::filesystem::path first;
    {
        auto file = PendingFile::create(target);
        QVERIFY(file);
        first = file->place();
        QVERIFY(std::filesystem::is_regular_file(first));
        QVERIFY(file->write("half"));
        auto other = PendingFile::create(target);
        QVERIFY(other);
        QVERIFY(other->place() != first);
    }
    QVERIFY(!std::filesystem::exists(first)); // it was not committed
    QCOMPARE(*readFile(target, 100), std::string("old"));
    auto file = PendingFile::create(target);
    QVERIFY(file->write("new ") && file->write("text") && file->commit());
    QCOMPARE(*readFile(target, 100), std::string("new text"));
    QCOMPARE(PendingFile::create(folder.path()).error().code, ErrorCode::CannotWrite);
    QCOMPARE(PendingFile::create(folder.path() / "absent/x").error().code, ErrorCode::CannotWrite);
}

void TestBase::severalFilesAppearTogether()
{
    const test::TemporaryFolder folder;
    {
        PendingFiles files;
        QVERIFY(files.add(folder.path() / "one", "1"));
        QVERIFY(!files.add(folder.path() / "absent/two", "2"));
    }
    QVERIFY(std::filesystem::is_empty(folder.path()));
    PendingFiles files;
    QVERIFY(files.add(folder.path() / "one", "1") && files.add(folder.path() / "two", "2"));
    QVERIFY(!std::filesystem::exists(folder.path() / "one"));
    QVERIFY(files.commit());
    QCOMPARE(*readFile(folder.path() / "two", 100), std::string("2"));
}

void TestBase::controlCharactersAreShown_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("plain") << QByteArray("beats, 2") << QByteArray("beats, 2");
    QTest::newRow("umlauts and lines") << QByteArray("Gr\xc3\xb6\xc3\x9f"
                                                     "e\n\t1")
                                       << QByteArray("Gr\xc3\xb6\xc3\x9f"
                                                     "e\n\t1");
    QTest::newRow("an escape sequence") << QByteArray("\x1b[2Jx") << QByteArray("\\x1b[2Jx");
    QTest::newRow("back over the line") << QByteArray("a\rb\x7f") << QByteArray("a\\x0db\\x7f");
    QTest::newRow("a control sequence of one character, U+009B") << QByteArray("\xc2\x9b"
                                                                               "2J")
                                                                 << QByteArray("\\x9b2J");
    QTest::newRow("half a character") << QByteArray("a\xc3") << QByteArray("a\\xc3");
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe") << QByteArray("\\xff\\xfe");
}

void TestBase::controlCharactersAreShown()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shown);
    QCOMPARE(visible(text.toStdString()), shown.toStdString());
}

void TestBase::formulasBecomeText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("a name") << "left = right"
                            << "left = right";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("a formula") << "=1+1"
                               << "'=1+1";
    QTest::newRow("a sum") << "+1"
                           << "'+1";
    QTest::newRow("a difference") << "-x"
                                  << "'-x";
    QTest::newRow("a reference") << "@A1"
                                 << "'@A1";
    QTest::newRow("a tab before it") << "\t=1"
                                     << "'\t=1";
}

void TestBase::formulasBecomeText()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(spreadsheetText(text.toStdString()), cell.toStdString());
}

void TestBase::marksOfMarkdownAreText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("a name") << QByteArray("MIT-BIH 1.0") << QByteArray("MIT-BIH 1.0");
    QTest::newRow("a cell's end") << QByteArray("a|b") << QByteArray("a\\|b");
    QTest::newRow("a heading") << QByteArray("a\n\n# b") << QByteArray("a  \\# b");
    QTest::newRow("HTML") << QByteArray("<img>&lt;") << QByteArray("\\<img\\>\\&lt;");
    QTest::newRow("a link") << QByteArray("[a](b)") << QByteArray("\\[a\\](b)");
    QTest::newRow("code and stress") << QByteArray("`a` *b* c_d")
                                     << QByteArray("\\`a\\` \\*b\\* c\\_d");
    QTest::newRow("a control character") << QByteArray("a\x1b[2J") << QByteArray("a\\\\x1b\\[2J");
}

void TestBase::marksOfMarkdownAreText()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(markdownText(text.toStdString())), shown);
}

void TestBase::jsonFieldsCollectEveryProblem()
{
    const auto json
        = parseJson(R"({"energy_mj": 1, "flash_KiB": -2, "seed": "x", "ok": 4})", "study");
    QVERIFY(json.has_value());
    Problems problems;
    JsonFields fields(*json, "limits", problems);
    double energy = 0.5;
    double flash = 1.0;
    std::uint64_t seed = 1;
    int ok = 0;
    fields.number("energy_mJ", energy);
    fields.number("flash_KiB", flash, {.low = 0.0, .exclusiveLow = true});
    fields.unsignedInteger("seed", seed);
    fields.integer("ok", ok);
    fields.finish();
    QCOMPARE(ok, 4);
    QCOMPARE(energy, 0.5);
    QCOMPARE(problems.size(), std::size_t{3});
    QCOMPARE(problems[0].code, ErrorCode::ValueOutOfRange);
    QCOMPARE(problems[0].subject, std::string("limits.flash_KiB"));
    QCOMPARE(problems[1].code, ErrorCode::WrongType);
    QCOMPARE(problems[2].code, ErrorCode::UnknownKey);
    QVERIFY(problems[2].detail.find("energy_mJ") != std::string::npos);
}

void TestBase::jsonFieldsOfAttackersEnd()
{
    // A name of megabytes is compared with no known one, and not all of many are told.
    const std::string longest = "{\"" + std::string(std::size_t{4} << 20, 'x') + "\": 1}";
    std::string many = "{\"a\": 0";
    for (int i = 0; i < 200'000; ++i)
        many += ",\"k" + std::to_string(i) + "\":0";
    for (const auto& [text, told] : {std::pair{longest, std::size_t{1}}, {many + "}", std::size_t{1000}}}) {
        const auto json = parseJson(text, "study");
        QVERIFY(json.has_value());
        Problems problems;
        JsonFields fields(*json, "", problems);
        for (int known = 0; known < 40; ++known) {
            double number = 0.0;
            fields.number("known_field_number_" + std::to_string(known), number);
        }
        fields.finish();
        QCOMPARE(problems.size(), told);
    }
}

void TestBase::jsonSyntaxNamesTheLine()
{
    const auto broken = parseJson("{\n  \"a\": NaN\n}", "study.json");
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::SyntaxInvalid);
    QVERIFY(broken.error().detail.find("line 2") != std::string::npos);
    QCOMPARE(parseJson(std::string_view("\x00\x01", 2), "b").error().code,
             ErrorCode::FileFormatUnknown);
    const std::string deep(100000, '[');
    QVERIFY(!parseJson(deep, "deep"));
}

void TestBase::jsonOddities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail"); // empty: it is read
    QTest::newRow("a number beyond any double") << R"({"a": 1e999})"
                                                << "a number in it is too large";
    QTest::newRow("a key twice") << R"({"a": 1, "b": {"c": 2, "c": 3}})"
                                 << "\"c\" comes twice in one object";
    QTest::newRow("one key in two objects")
        << R"({"a": {"c": 2}, "b": [{"c": 3}, {"c": 4}], "c": 5})"
        << "";
}

void TestBase::jsonOddities()
{
    QFETCH(QString, text);
    QFETCH(QString, detail);
    const auto json = parseJson(text.toStdString(), "study.json");
    QCOMPARE(json.has_value(), detail.isEmpty());
    if (!json) {
        QCOMPARE(json.error().code, ErrorCode::SyntaxInvalid);
        QCOMPARE(QString::fromStdString(json.error().detail), detail);
    }
}

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
