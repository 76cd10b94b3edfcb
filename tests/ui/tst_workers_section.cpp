// SPDX-License-Identifier: GPL-3.0-or-later
// The section Workers of the study form, and the sentences about workers.
#include "ui/pages/study/workers_section.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/translation.h"
#include "ui/run/study_document.h"
#include "ui/text/workers.h"
#include "ui/widgets/dialogs.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

class FileDialogs : public Dialogs {
public:
    void openFile(QWidget*, const PathRequest&, Chosen chosen) override { chosen(file); }
    void saveFile(QWidget*, const PathRequest&, Chosen) override { }
    void openFolder(QWidget*, const PathRequest&, Chosen) override { }
    void askUnsaved(QWidget*, const QString&, std::function<void(Unsaved)>) override { }
    QString file;
};

} // namespace

class TestWorkersSection : public QObject {
    Q_OBJECT

private slots:
    void init();
    void withoutAPortThereAreNone();
    void aPortGivesCommandsToCopy();
    void anAddressNeedsAPassword();
    void howItGoesIsShown();
    void itIsThereTheNextTime();
    void everyRemarkIsASentence();
    void whyATaskFailedIsTranslated();
    void traffic_data();
    void traffic();

private:
    void type(const char* name, const QString& text);
    [[nodiscard]] QString state() const
    {
        return m_section->findChild<QLabel*>(QStringLiteral("workersState"))->text();
    }
    [[nodiscard]] QStringList commands() const;

    QTemporaryDir m_folder;
    int m_count = 0;
    StudyDocument m_document;
    FileDialogs m_dialogs;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<WorkersSection> m_section;
};

void TestWorkersSection::init()
{
    m_section.reset();
    m_preferences = std::make_unique<Preferences>(
        m_folder.filePath(QStringLiteral("preferences-%1.ini").arg(++m_count)));
    m_section = std::make_unique<WorkersSection>(m_document, *m_preferences, m_dialogs);
    m_section->load();
}

void TestWorkersSection::type(const char* name, const QString& text)
{
    auto* edit = m_section->findChild<QLineEdit*>(QString::fromLatin1(name));
    QVERIFY(edit);
    edit->clear();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

QStringList TestWorkersSection::commands() const
{
    QStringList found;
    const auto* all = m_section->findChild<QWidget*>(QStringLiteral("workerCommands"));
    for (const auto* line : all->findChildren<QLineEdit*>())
        found.append(line->text());
    return found;
}

void TestWorkersSection::withoutAPortThereAreNone()
{
    QVERIFY(!WorkersSection::requestOf(*m_preferences));
    QVERIFY(commands().isEmpty());
    QVERIFY(m_section->obstacle().isEmpty());
}

void TestWorkersSection::aPortGivesCommandsToCopy()
{
    type("workers.port", QStringLiteral("9123"));
    const auto request = WorkersSection::requestOf(*m_preferences);
    QVERIFY(request);
    QCOMPARE(request->port, 9123);
    QCOMPARE(request->address, std::string(remote::kLoopback));
    QCOMPARE(commands().front(), QStringLiteral("work_queue_worker 127.0.0.1 9123"));
    QVERIFY(commands()[1].startsWith(QStringLiteral("ssh -R 9123:127.0.0.1:9123 ")));
    const auto* all = m_section->findChild<QWidget*>(QStringLiteral("workerCommands"));
    all->findChildren<QToolButton*>()[1]->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), commands()[1]);
}

void TestWorkersSection::anAddressNeedsAPassword()
{
    const QString file = m_folder.filePath(QStringLiteral("secret"));
    QFile secret(file);
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("x");
    secret.close();
    type("workers.port", QStringLiteral("9123"));
    QSignalSpy changed(m_section.get(), &WorkersSection::obstacleChanged);
    type("workers.address", QStringLiteral("0.0.0.0"));
    QVERIFY(!changed.isEmpty());
    QVERIFY2(m_section->obstacle().contains(QStringLiteral("password file")),
             qPrintable(m_section->obstacle()));
    QCOMPARE(state(), m_section->obstacle());
    QVERIFY(commands().isEmpty());
    m_dialogs.file = file;
    m_section->findChild<QToolButton*>(QStringLiteral("workers.choosePassword"))->click();
    QVERIFY(m_section->obstacle().isEmpty());
    QVERIFY(commands().front().contains(QStringLiteral("-P ") + file));
    type("workers.address", QStringLiteral("somewhere"));
    QVERIFY(!m_section->obstacle().isEmpty());
}

void TestWorkersSection::howItGoesIsShown()
{
    auto now = std::make_shared<remote::WorkersState>();
    now->request.port = 9200;
    m_section->showState(now);
    QCOMPARE(state(), QStringLiteral("No worker is connected."));
    auto later = std::make_shared<remote::WorkersState>(*now);
    later->connected = 2;
    later->cores = 12;
    later->trainingsRunning = 9;
    later->trainingsPerMinute = 45.0;
    later->bytesSent = 61'200'000;
    later->lost = 1;
    later->hosts = {{"desk", 7, Seconds(3.0), 1.5}};
    later->remarks = {{remote::WorkerRemarkKind::LevelMissing, "old", "native (x86-64-v3)", 2}};
    m_section->showState(later);
    const QStringList lines = state().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].contains(QStringLiteral("12")) && lines[0].contains(QStringLiteral("45"))
                 && lines[0].contains(QStringLiteral("61")),
             qPrintable(lines[0]));
    QCOMPARE(lines[1], QStringLiteral("1 lost, 0 failed, 0 refused."));
    QVERIFY(lines[2].startsWith(QStringLiteral("desk: ")));
    QVERIFY(lines[3].startsWith(QStringLiteral("old gets no trainings")));
    QVERIFY(lines[3].endsWith(QStringLiteral("(2 times)")));
    QCOMPARE(commands().front(), QStringLiteral("work_queue_worker 127.0.0.1 9200"));
    m_section->showState(nullptr);
    QVERIFY(state().isEmpty());
}

void TestWorkersSection::itIsThereTheNextTime()
{
    type("workers.port", QStringLiteral("9123"));
    m_section->findChild<QCheckBox*>(QStringLiteral("workers.alone"))->click();
    m_section = std::make_unique<WorkersSection>(m_document, *m_preferences, m_dialogs);
    m_section->load();
    QCOMPARE(m_section->findChild<QLineEdit*>(QStringLiteral("workers.port"))->text(),
             QLocale().toString(9123).remove(QLocale().groupSeparator()));
    QVERIFY(m_section->findChild<QCheckBox*>(QStringLiteral("workers.alone"))->isChecked());
    QVERIFY(m_preferences->onlyWorkersTrain());
}

void TestWorkersSection::everyRemarkIsASentence()
{
    QSet<QString> all;
    const auto last = static_cast<int>(remote::WorkerRemarkKind::TrainedHere);
    for (int kind = 0; kind <= last; ++kind) {
        const QString text
            = remarkText({static_cast<remote::WorkerRemarkKind>(kind), "a%2b", "why"});
        QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("%1")), qPrintable(text));
        all.insert(text);
    }
    QCOMPARE(all.size(), last + 1);
    // A name that looks like a placeholder is none.
    QVERIFY(remarkText({remote::WorkerRemarkKind::TaskFailed, "a%2b", "why"})
                .contains(QStringLiteral("a%2b (why)")));
}

// What a task came to is a fact of core, so it speaks the window's language.
void TestWorkersSection::whyATaskFailedIsTranslated()
{
    const QLocale before;
    installTranslation(QStringLiteral("de"));
    const QString text = remarkText(
        {remote::WorkerRemarkKind::TaskFailed, "sparrow", "splitscape-worker cannot run there"});
    const QString unknown = remarkText({remote::WorkerRemarkKind::TaskFailed, "sparrow", "why"});
    qDeleteAll(qApp->findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly));
    QLocale::setDefault(before);
    QVERIFY2(text.contains(QStringLiteral("(splitscape-worker kann dort nicht laufen)")),
             qPrintable(text));
    QVERIFY2(unknown.contains(QStringLiteral("(why)")), qPrintable(unknown));
}

void TestWorkersSection::traffic_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("0 B");
    QTest::newRow("bytes") << qint64(999) << QStringLiteral("999 B");
    QTest::newRow("thousands") << qint64(1234) << QStringLiteral("1.2 kB");
    QTest::newRow("many of them") << qint64(61'200'000) << QStringLiteral("61 MB");
    QTest::newRow("rounded up to the next unit") << qint64(999'900) << QStringLiteral("1.0 MB");
}

void TestWorkersSection::traffic()
{
    QFETCH(qint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(trafficText(bytes, QLocale::c()).replace(QChar(0xa0), QLatin1Char(' ')), text);
}

QTEST_MAIN(TestWorkersSection)
#include "tst_workers_section.moc"
