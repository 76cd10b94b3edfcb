// SPDX-License-Identifier: GPL-3.0-or-later
// Manual page, completions and the handbook's page of the command line are made from the commands.
#include "app/cli/command_page.h"
#include "tests/app/cli/program_runner.h"
#include "tests/support/temporary_folder.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest/QtTest>

using namespace splitscape;
using namespace Qt::StringLiterals;
using test::Ran;
using test::runProgram;

namespace {

/// What a program said, with its exit code; -1 where it could not be started.
struct Answer {
    int code = -1;
    QString out;
    QString err;
};

Answer ask(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished())
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestDocumentation : public QObject {
    Q_OBJECT

private slots:
    void everyOptionIsInEveryFormat_data();
    void everyOptionIsInEveryFormat();
    void formatsAreRefusedWithOneSentence();
    void manualPageHasNoWarning();
    void bashCompletes_data();
    void bashCompletes();
    void shellsReadTheirCompletions_data();
    void shellsReadTheirCompletions();

private:
    /// The file that `documentation FORMAT` writes.
    QString fileOf(const char* format)
    {
        return QString::fromStdString(
            m_folder.write(format, runProgram({"documentation", format}).out).string());
    }

    test::TemporaryFolder m_folder;
};

void TestDocumentation::everyOptionIsInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("dash"); // how the format writes one
    QTest::addColumn<QString>("longDash"); // before a long name
    QTest::addColumn<QString>("own"); // the command `documentation`
    QTest::newRow("manual page") << u"man"_s << u"\\-"_s << u"\\-\\-"_s << u".SS documentation"_s;
    QTest::newRow("handbook") << u"markdown"_s << u"-"_s << u"--"_s << u"| `documentation` |"_s;
    QTest::newRow("bash") << u"bash"_s << u"-"_s << u"--"_s << u"'documentation')"_s;
    QTest::newRow("zsh") << u"zsh"_s << u"-"_s << u"--"_s << u"'documentation:"_s;
    QTest::newRow("fish") << u"fish"_s << u"-"_s << u"-l "_s << u"-a documentation"_s;
}

void TestDocumentation::everyOptionIsInEveryFormat()
{
    QFETCH(const QString, format);
    QFETCH(const QString, dash);
    QFETCH(const QString, longDash);
    QFETCH(const QString, own);
    const Ran ran = runProgram({"documentation", format.toStdString()});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, std::string());
    const QString text = QString::fromStdString(ran.out);
    const auto commands = cli::allCommands();
    for (const auto& command : commands) {
        const QString name = QString::fromLatin1(command->name().data());
        QVERIFY2(text.contains(name), qPrintable(name));
        // What --help prints is CLI11's, not ours: a name that is only there would be missed here.
        static const QRegularExpression kName(u"(?<![\\w-])--([a-z][a-z-]*)"_s);
        const QString help
            = QString::fromStdString(runProgram({std::string(command->name()), "--help"}).out);
        auto found = kName.globalMatch(help);
        QVERIFY(command->actions().size() > 1 || found.hasNext());
        while (found.hasNext()) {
            QString option = found.next().captured(1);
            option.replace(u'-', format == u"fish"_s ? u"-"_s : dash);
            QVERIFY2(text.contains(longDash + option), qPrintable(name + u' ' + option));
        }
    }
    QVERIFY(text.contains(u"device list"_s) || text.contains(u"list show fit"_s));
    // What the program answers itself.
    QVERIFY(text.contains(own));
    QVERIFY(text.contains(longDash + u"version"_s));
    if (format == u"markdown"_s)
        for (const auto& command : commands)
            QVERIFY2(text.contains(u"| `%1` | "_s.arg(QString::fromLatin1(command->name().data()))),
                     command->name().data());
}

void TestDocumentation::formatsAreRefusedWithOneSentence()
{
    QCOMPARE(runProgram({"documentation"}).code, 2);
    const Ran wrong = runProgram({"documentation", "bsh"});
    QCOMPARE(wrong.code, 2);
    QVERIFY(QString::fromStdString(wrong.err).contains(u"did you mean bash?"_s));
    QCOMPARE(QString::fromStdString(wrong.err).count(u'\n'), 1);
    QVERIFY(runProgram({"documentation", "--help"}).out.find("markdown") != std::string::npos);
}

void TestDocumentation::manualPageHasNoWarning()
{
    const QString groff = QStandardPaths::findExecutable(u"groff"_s);
    if (groff.isEmpty())
        QSKIP("groff is not installed");
    const Answer page = ask(groff, {u"-man"_s, u"-Tutf8"_s, u"-P-cbou"_s, u"-ww"_s, fileOf("man")});
    QCOMPARE(page.code, 0);
    QCOMPARE(page.err, QString());
    QVERIFY(page.out.contains(u"EXIT STATUS"_s) && page.out.contains(u"recover"_s));
    const QString words = page.out.simplified(); // lines are filled with spaces
    for (const char* const said :
         {"141", "*.study.json", "a device or a radio link", "ENVIRONMENT", "XDG_CACHE_HOME"})
        QVERIFY2(words.contains(QLatin1String(said)), said);
}

void TestDocumentation::bashCompletes_data()
{
    QTest::addColumn<QString>("words"); // the last one is being typed; "" is a new one
    QTest::addColumn<QString>("expected");
    QTest::newRow("a command by its beginning") << u"splitscape-cli rec"_s << u"recover"_s;
    QTest::newRow("two commands") << u"splitscape-cli re"_s << u"recover report reproduce"_s;
    QTest::newRow("a command of the program itself") << u"splitscape-cli doc"_s << u"documentation"_s;
    QTest::newRow("an option of the program itself") << u"splitscape-cli --v"_s << u"--version"_s;
    QTest::newRow("the words of an argument")
        << u"splitscape-cli documentation ma"_s << u"man markdown"_s;
    QTest::newRow("an option of a command") << u"splitscape-cli run --stra"_s << u"--strategy"_s;
    QTest::newRow("no option of another command") << u"splitscape-cli show --stra"_s << u""_s;
    QTest::newRow("the actions of a command") << u"splitscape-cli device ''"_s << u"fit import list plan show"_s;
    QTest::newRow("an option of an action") << u"splitscape-cli device fit --na"_s << u"--name"_s;
    QTest::newRow("the words that an option allows")
        << u"splitscape-cli cost --scenario ''"_s << u"edge total"_s;
    QTest::newRow("runs where a run is wanted") << u"splitscape-cli show on"_s << u"one.splitscape"_s;
    QTest::newRow("studies where a study is wanted") << u"splitscape-cli run on"_s << u"one.json"_s;
}

void TestDocumentation::bashCompletes()
{
    QFETCH(const QString, words);
    QFETCH(const QString, expected);
    const QString bash = QStandardPaths::findExecutable(u"bash"_s);
    if (bash.isEmpty())
        QSKIP("bash is not installed");
    m_folder.write("one.splitscape", "");
    m_folder.write("one.json", "");
    m_folder.write("one.txt", "");
    const QString script
        = u"cd '%1'; . '%2'; COMP_WORDS=(%3); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _splitscape_cli; "
          "printf '%s\\n' \"${COMPREPLY[@]}\" | sort | paste -sd ' '"_s.arg(
              QString::fromStdString(m_folder.path().string()), fileOf("bash"), words);
    const Answer answer = ask(bash, {u"-c"_s, script});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.out.trimmed(), expected);
}

void TestDocumentation::shellsReadTheirCompletions_data()
{
    QTest::addColumn<QString>("shell");
    QTest::newRow("bash") << u"bash"_s;
    QTest::newRow("zsh") << u"zsh"_s;
    QTest::newRow("fish") << u"fish"_s;
}

void TestDocumentation::shellsReadTheirCompletions()
{
    QFETCH(const QString, shell);
    const QString program = QStandardPaths::findExecutable(shell);
    if (program.isEmpty())
        QSKIP("this shell is not installed");
    const Answer answer = ask(program, {u"-n"_s, fileOf(shell.toLatin1().constData())});
    QCOMPARE(answer.err, QString());
    QCOMPARE(answer.code, 0);
}

QTEST_GUILESS_MAIN(TestDocumentation)
#include "tst_documentation.moc"
