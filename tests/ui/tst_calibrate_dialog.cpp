// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog Calibrate: from a plan to a device of the study, with the handbook's recording.
#include "core/cost/presets.h"
#include "tests/ui/picture.h"
#include "tests/ui/window_fixtures.h"
#include "ui/charts/fit_chart.h"
#include "ui/jobs/background_jobs.h"
#include "ui/pages/calibrate/calibrate_dialog.h"
#include "ui/preferences/preferences.h"
#include "ui/run/study_document.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QtTest>
#include <QtWidgets>
#include <cmath>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

constexpr int kPatience = 60000; // ms; slow machines only
constexpr QSize kLaptop(1280, 800);

QString example(const char* name)
{
    return QStringLiteral(SPLITSCAPE_EXAMPLE "/%1").arg(QLatin1String(name));
}

} // namespace

class TestCalibrateDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aPlanBecomesAFirmwareProject();
    void aProjectThatIsThereIsNotOverwritten();
    void aRecordingBecomesADeviceOfTheStudy();
    void theDeviceIsSavedAsAFile();
    void withoutARecordingThePowerIsTyped();
    void countedInstructionsAreAnEstimate();
    void whatIsWrongIsOneSentence_data();
    void whatIsWrongIsOneSentence();
    void aRunningSearchKeepsItsDevice();
    void itFitsAndIsReachable();
    void theWindowOpensIt();

private:
    template <typename T> [[nodiscard]] T* find(const char* name) const
    {
        return m_dialog->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString message() const { return find<QLabel>("calibrateMessage")->text(); }
    [[nodiscard]] bool isIdle() const { return find<QProgressBar>("calibrateBusy")->isHidden(); }
    void press(const char* name)
    {
        auto* button = find<QPushButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        button->click();
    }
    void type(const char* name, const QString& text)
    {
        auto* edit = find<QLineEdit>(name);
        QVERIFY2(edit, name);
        edit->clear();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void read(const QString& plan, const QString& log, const QString& power, const QString& voltage);
    [[nodiscard]] const cost::DeviceProfile& device() const
    {
        return m_document->spec().rules.device;
    }

    QTemporaryDir m_folder;
    test::ScriptedDialogs m_dialogs;
    std::unique_ptr<StudyDocument> m_document;
    std::unique_ptr<BackgroundJobs> m_jobs;
    std::unique_ptr<CalibrateDialog> m_dialog;
};

void TestCalibrateDialog::initTestCase() { Theme::instance().install(ThemeChoice::Light); }

void TestCalibrateDialog::init()
{
    m_dialog.reset();
    m_jobs = std::make_unique<BackgroundJobs>();
    m_document = std::make_unique<StudyDocument>();
    m_document->reset(study::demoStudy(), {});
    m_dialog = std::make_unique<CalibrateDialog>(*m_document, *m_jobs, m_dialogs, m_folder.path(),
                                                 nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestCalibrateDialog::read(const QString& plan, const QString& log, const QString& power,
                               const QString& voltage)
{
    find<QTabWidget>("calibrateSteps")->setCurrentIndex(1);
    type("importPlan", plan);
    type("importLog", log);
    type("importPower", power);
    type("importVoltage", voltage);
    press("importButton");
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), kPatience);
}

void TestCalibrateDialog::aPlanBecomesAFirmwareProject()
{
    QVERIFY(!find<QPushButton>("writeFirmwareButton")->isEnabled());
    type("planInterval", QStringLiteral("8")); // Enter may plan already
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), kPatience);
    press("planButton");
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), kPatience);
    QCOMPARE(message(), QString());
    const int layers = find<QTableView>("planTable")->model()->rowCount();
    QVERIFY2(layers >= 9, qPrintable(QString::number(layers)));
    QVERIFY2(find<QLabel>("planResult")->text().startsWith(QString::number(layers)),
             qPrintable(find<QLabel>("planResult")->text()));
    tests::savePictures(*m_dialog, m_dialog->size(), QStringLiteral("calibrate-plan"));
    m_dialogs.path = m_folder.path();
    press("writeFirmwareButton");
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), kPatience);
    const QDir written(m_folder.filePath(QStringLiteral("splitscape-measure")));
    QVERIFY2(written.exists(QStringLiteral("measure.c")), qPrintable(message()));
    QVERIFY(written.exists(QStringLiteral("boards/qemu-mps2-an386/board.c")));
    QVERIFY2(message().contains(QStringLiteral("README.md")), qPrintable(message()));
    // The next step begins with the plan that the firmware measures.
    QCOMPARE(find<QLineEdit>("importPlan")->text(), written.filePath(QStringLiteral("plan.csv")));
}

void TestCalibrateDialog::aProjectThatIsThereIsNotOverwritten()
{
    const QString place = m_folder.filePath(QStringLiteral("again"));
    QVERIFY(QDir().mkpath(place + QStringLiteral("/splitscape-measure")));
    QFile mine(place + QStringLiteral("/splitscape-measure/measure.h"));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    press("planButton");
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), kPatience);
    m_dialogs.path = place;
    press("writeFirmwareButton");
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), kPatience);
    QVERIFY2(message().contains(QStringLiteral("measure.h")), qPrintable(message()));
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
}

void TestCalibrateDialog::aRecordingBecomesADeviceOfTheStudy()
{
    find<QTabWidget>("calibrateSteps")->setCurrentIndex(1);
    auto* pin = find<QComboBox>("importPin");
    QVERIFY(!pin->isEnabled());
    type("importPower", example("ppk2.csv"));
    QTRY_COMPARE_WITH_TIMEOUT(pin->count(), 9, kPatience); // the first that changes, D0 to D7
    pin->setCurrentText(QStringLiteral("D1"));
    read(example("plan.csv"), example("uart.txt"), example("ppk2.csv"), QStringLiteral("3"));
    QCOMPARE(message(), QString());
    QCOMPARE(pin->currentText(), QStringLiteral("D1")); // the same file again changes nothing
    QCOMPARE(find<QTableView>("measuredTable")->model()->rowCount(), 18);
    QCOMPARE(find<QTabWidget>("calibrateSteps")->currentIndex(), 2);
    for (const FitChart* chart : m_dialog->findChildren<FitChart*>())
        QCOMPARE(chart->marks(), 18);
    QCOMPARE(find<QTableView>("fitKinds")->model()->rowCount(), 3);
    const auto* terms = find<QTableView>("fitTerms")->model();
    QVERIFY(terms->rowCount() >= 6);
    QCOMPARE(terms->columnCount(), 5); // kind, term, value and its interval
    tests::savePictures(*m_dialog, m_dialog->size(), QStringLiteral("calibrate-fit"));
    find<QTabWidget>("calibrateSteps")->setCurrentIndex(1);
    tests::savePictures(*m_dialog, m_dialog->size(), QStringLiteral("calibrate-read"));
    QCOMPARE(device(), study::demoStudy().rules.device);
    type("fitName", QStringLiteral("My board"));
    press("useDeviceButton");
    QCOMPARE(device().name, std::string("My board"));
    QCOMPARE(device().ram, study::demoStudy().rules.device.ram);
    // 4.5 instructions a MAC, 1.6 cycles each at 64 MHz: how the recording was made.
    QVERIFY2(std::abs(device().latency[0].perMac - 112.5e-9) < 0.1 * 112.5e-9,
             qPrintable(QString::number(device().latency[0].perMac)));
    QVERIFY(std::abs(device().computePower->inMilliwatts() - 15.03) < 0.05);
    QVERIFY(!device().latencyIsEstimate);
    QVERIFY(m_document->problems().empty());
    m_document->undo();
    QCOMPARE(device(), study::demoStudy().rules.device);
}

void TestCalibrateDialog::theDeviceIsSavedAsAFile()
{
    read(example("plan.csv"), example("uart.txt"), example("ppk2.csv"), QStringLiteral("3"));
    type("fitName", QStringLiteral("Saved board"));
    m_dialogs.path = m_folder.filePath(QStringLiteral("board.json"));
    press("saveDeviceButton");
    QVERIFY2(message().contains(QStringLiteral("board.json")), qPrintable(message()));
    press("useDeviceButton");
    Problems problems;
    const auto saved
        = cost::loadDevice(m_folder.filePath(QStringLiteral("board.json")).toStdString(), problems);
    QVERIFY(problems.empty());
    QCOMPARE(saved.name, std::string("Saved board"));
    QCOMPARE(saved.latency, device().latency);
    QCOMPARE(saved.computePower, device().computePower);
    m_dialogs.path = m_folder.filePath(QStringLiteral("layers.csv"));
    press("saveTableButton");
    Problems tableProblems;
    QCOMPARE(cost::readMeasuredLayers(
                 m_folder.filePath(QStringLiteral("layers.csv")).toStdString(), tableProblems)
                 .rows.size(),
             std::size_t{18});
    m_dialogs.path = m_folder.filePath(QStringLiteral("missing/board.json"));
    press("saveDeviceButton");
    QVERIFY2(message().contains(QStringLiteral("missing")), qPrintable(message()));
}

void TestCalibrateDialog::withoutARecordingThePowerIsTyped()
{
    read(example("plan.csv"), example("uart.txt"), {}, {});
    QCOMPARE(message(), QString());
    type("fitPower", QStringLiteral("21"));
    press("useDeviceButton");
    QCOMPARE(device().computePower, std::optional(Power::milliwatts(21.0)));
    const auto& sources = device().sources;
    QVERIFY(std::ranges::any_of(sources, [](const auto& source) {
        return source.first == "compute_power_mW"
            && source.second == "entered when the device was calibrated";
    }));
}

void TestCalibrateDialog::countedInstructionsAreAnEstimate()
{
    QFile file(example("uart.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    text.replace("64000000,time", "1000000,instructions");
    QFile counted(m_folder.filePath(QStringLiteral("qemu.txt")));
    QVERIFY(counted.open(QIODevice::WriteOnly));
    counted.write(text);
    counted.close();
    read(example("plan.csv"), counted.fileName(), {}, {});
    QVERIFY2(find<QLabel>("importResult")->text().contains(QStringLiteral("no board was measured")),
             qPrintable(find<QLabel>("importResult")->text()));
    QVERIFY2(find<QLabel>("fitNote")->text().contains(QStringLiteral("estimate")),
             qPrintable(find<QLabel>("fitNote")->text()));
    press("useDeviceButton");
    QVERIFY(device().latencyIsEstimate);
}

void TestCalibrateDialog::whatIsWrongIsOneSentence_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("log");
    QTest::addColumn<QString>("power");
    QTest::addColumn<QString>("voltage");
    QTest::addColumn<QString>("file");
    const QString plan = example("plan.csv");
    const QString log = example("uart.txt");
    const QString power = example("ppk2.csv");
    QTest::newRow("a plan that is none") << log << log << QString() << QString() << "uart.txt";
    QTest::newRow("a log that is none") << plan << plan << QString() << QString() << "plan.csv";
    QTest::newRow("a recording that is not there")
        << plan << log << QStringLiteral("/none.csv") << QString() << "none.csv";
    QTest::newRow("a recording without voltage") << plan << log << power << QString() << "ppk2.csv";
}

void TestCalibrateDialog::whatIsWrongIsOneSentence()
{
    QFETCH(QString, plan);
    QFETCH(QString, log);
    QFETCH(QString, power);
    QFETCH(QString, voltage);
    QFETCH(QString, file);
    read(plan, log, power, voltage);
    QVERIFY2(message().contains(file), qPrintable(message()));
    QVERIFY2(message().endsWith(u'.') && !message().contains(u'\n'), qPrintable(message()));
    QVERIFY(!find<QPushButton>("useDeviceButton")->isEnabled());
    // And the next attempt goes on from there.
    read(example("plan.csv"), log == plan ? example("uart.txt") : log, example("ppk2.csv"),
         QStringLiteral("3"));
    QCOMPARE(message(), QString());
    QVERIFY(find<QPushButton>("useDeviceButton")->isEnabled());
}

void TestCalibrateDialog::aRunningSearchKeepsItsDevice()
{
    read(example("plan.csv"), example("uart.txt"), {}, {});
    m_dialog->setCanUse(false);
    QVERIFY(!find<QPushButton>("useDeviceButton")->isEnabled());
    QVERIFY(find<QPushButton>("saveDeviceButton")->isEnabled());
    m_dialog->setCanUse(true);
    QVERIFY(find<QPushButton>("useDeviceButton")->isEnabled());
}

void TestCalibrateDialog::itFitsAndIsReachable()
{
    read(example("plan.csv"), example("uart.txt"), example("ppk2.csv"), QStringLiteral("3"));
    const QSize least = m_dialog->minimumSizeHint();
    QVERIFY2(least.width() <= kLaptop.width() && least.height() <= kLaptop.height(),
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
    QVERIFY(m_dialog->width() <= kLaptop.width() && m_dialog->height() <= kLaptop.height());
    auto* steps = find<QTabWidget>("calibrateSteps");
    for (int step = 0; step < steps->count(); ++step) {
        steps->setCurrentIndex(step);
        // Every control that takes the keyboard says what it is.
        const auto all = steps->currentWidget()->findChildren<QWidget*>();
        for (const QWidget* one : all) {
            if (!one->isVisible() || !(one->focusPolicy() & Qt::TabFocus))
                continue;
            const QAccessibleInterface* said
                = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(one));
            QVERIFY2(said && !said->text(QAccessible::Name).isEmpty(),
                     qPrintable(QStringLiteral("step %1: %2 %3")
                                    .arg(step + 1)
                                    .arg(QLatin1String(one->metaObject()->className()),
                                         one->objectName())));
        }
    }
}

void TestCalibrateDialog::theWindowOpensIt()
{
    Preferences preferences(m_folder.filePath(QStringLiteral("preferences.ini")));
    MainWindow window(MainWindow::Services{
        preferences, m_dialogs,
        {m_folder.filePath(QStringLiteral("cache")).toStdString(),
         m_folder.filePath(QStringLiteral("runs")).toStdString()}});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(!window.findChild<CalibrateDialog*>());
    auto* button = window.findChild<QPushButton*>(QStringLiteral("calibrateDevice"));
    QVERIFY(button);
    button->click();
    auto* dialog = window.findChild<CalibrateDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->close();
    window.findChild<QAction*>(QStringLiteral("calibrateDeviceAction"))->trigger();
    QVERIFY(dialog->isVisible()); // with all that was done in it
    QCOMPARE(window.findChildren<CalibrateDialog*>().size(), 1);
}

QTEST_MAIN(TestCalibrateDialog)
#include "tst_calibrate_dialog.moc"
