// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture.h"
#include "ui/preferences/preferences.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/battery_panel.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/fold_box.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/readout.h"
#include "ui/widgets/wheel_guard.h"
#include "ui/window/commands.h"

#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

NumberFieldSpec energySpec()
{
    NumberFieldSpec spec;
    spec.label = QStringLiteral("Energy");
    spec.unit = QStringLiteral("mJ");
    spec.exclusiveLow = true;
    spec.high = 100.0;
    spec.explanation = QStringLiteral("What one inference may cost.");
    return spec;
}

} // namespace

class TestWidgets : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        Theme::instance().install(ThemeChoice::Light);
    }

    void figuresAreForPeople_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("expected");
        const auto nbsp = [](QString text) { return text.replace(u' ', QChar(0xa0)); };
        QTest::newRow("millijoules have three digits")
            << energyText(Energy::millijoules(0.21234)) << nbsp(QStringLiteral("0.212 mJ"));
        QTest::newRow("little energy is in microjoules")
            << energyText(Energy::microjoules(20.578)) << nbsp(QStringLiteral("20.6 µJ"));
        QTest::newRow("much energy is in joules")
            << energyText(Energy::millijoules(2220.821)) << nbsp(QStringLiteral("2.22 J"));
        QTest::newRow("bytes below a KiB")
            << bytesText(Bytes(128)) << nbsp(QStringLiteral("128 B"));
        QTest::newRow("a kilobyte is 1024 bytes")
            << bytesText(Bytes(8704)) << nbsp(QStringLiteral("8.50 KiB"));
        QTest::newRow("whole KiB have no decimals")
            << bytesText(Bytes(1048576)) << nbsp(QStringLiteral("1024 KiB"));
        QTest::newRow("a share is a percentage")
            << percentText(0.884) << nbsp(QStringLiteral("88.4 %"));
        QTest::newRow("zero is zero") << energyText(Energy()) << nbsp(QStringLiteral("0 mJ"));
    }

    void figuresAreForPeople()
    {
        QFETCH(QString, shown);
        QFETCH(QString, expected);
        shown.remove(QLocale().groupSeparator());
        QCOMPARE(shown, expected);
    }

    void aNumberIsTakenWhenItIsComplete()
    {
        NumberField field(energySpec());
        field.setValue(0.27);
        QSignalSpy spy(&field, &NumberField::valueChanged);
        field.edit()->selectAll();
        QTest::keyClicks(field.edit(), QStringLiteral("1.5"));
        QVERIFY(field.isTyping());
        QCOMPARE(field.value(), std::optional(0.27)); // 1 was never meant
        QTest::keyClick(field.edit(), Qt::Key_Return);
        QCOMPARE(field.value(), std::optional(1.5));
        QVERIFY(!field.isTyping());
        QCOMPARE(spy.count(), 1);
        QTest::keyClicks(field.edit(), QStringLiteral("abc"));
        QVERIFY(!field.commit());
        QCOMPARE(field.value(), std::optional(1.5));
        QVERIFY(field.isWrong());
        QTest::keyClick(field.edit(), Qt::Key_Escape);
        QCOMPARE(field.edit()->text(), QStringLiteral("1.5"));
        QVERIFY(!field.isWrong() && !field.isTyping());
        QCOMPARE(spy.count(), 1);
    }

    void aNumberIsReadAsItIsMeant_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value"); // -1: an error
        QTest::addColumn<QString>("error");
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const QLocale german(QLocale::German, QLocale::Germany);
        const QString point = QStringLiteral("Use a point for decimals: 1.5");
        const QString thousands
            = QStringLiteral("Write the number without a sign between thousands.");
        QTest::newRow("a point in English") << english << false << "1.5" << 1.5 << QString();
        QTest::newRow("a comma in English") << english << false << "1,5" << -1.0 << point;
        QTest::newRow("a comma in German") << german << false << "1,5" << 1.5 << QString();
        QTest::newRow("a point in German") << german << false << "1.5" << 1.5 << QString();
        QTest::newRow("1,500 in English may be 1500 or 1.5")
            << english << false << "1,500" << -1.0 << thousands;
        QTest::newRow("1.500 in German may be 1500 or 1.5")
            << german << false << "1.500" << -1.0 << thousands;
        QTest::newRow("thousands of a whole number in English")
            << english << true << "1,500" << 1500.0 << QString();
        QTest::newRow("thousands of a whole number in German")
            << german << true << "1.500" << 1500.0 << QString();
        QTest::newRow("a half where whole numbers are wanted")
            << english << true << "1.5" << -1.0
            << QStringLiteral("Enter a whole number from 0 to 2000.");
    }

    void aNumberIsReadAsItIsMeant()
    {
        QFETCH(QLocale, locale);
        QFETCH(bool, whole);
        QFETCH(QString, typed);
        QFETCH(double, value);
        QFETCH(QString, error);
        const QLocale before;
        QLocale::setDefault(locale);
        NumberFieldSpec spec = energySpec();
        spec.low = 0.0;
        spec.exclusiveLow = false;
        spec.high = 2000.0;
        spec.whole = whole;
        NumberField field(spec);
        field.setValue(3.0);
        field.edit()->selectAll();
        QTest::keyClicks(field.edit(), typed);
        QCOMPARE(field.commit(), value >= 0.0);
        QCOMPARE(field.value(), std::optional(value >= 0.0 ? value : 3.0));
        QCOMPARE(field.error(), error);
        QLocale::setDefault(before);
    }

    void aWrongNumberIsMarked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a letter") << "x";
        QTest::newRow("zero where the low end is excluded") << "0";
        QTest::newRow("above the range") << "1000";
        QTest::newRow("nothing where a number is needed") << " ";
        QTest::newRow("not a number") << "nan";
    }

    void aWrongNumberIsMarked()
    {
        QFETCH(QString, typed);
        NumberField field(energySpec());
        field.setValue(0.27);
        field.edit()->selectAll();
        QGuiApplication::clipboard()->setText(typed); // at once, not digit by digit
        field.edit()->paste();
        QCOMPARE(field.error(), QStringLiteral("Enter a number above 0 and up to 100."));
        QCOMPARE(field.value(), std::optional(0.27));
        QVERIFY(field.edit()->property("wrong").toBool());
        field.setValue(0.3);
        QVERIFY(!field.isWrong());
    }

    void aLogarithmicSliderAndItsFieldAgree()
    {
        NumberFieldSpec spec = energySpec();
        spec.high = 1000.0;
        spec.slider = SliderKind::Logarithmic;
        spec.sliderLow = 1.0;
        spec.sliderHigh = 1000.0;
        NumberField field(spec);
        field.setValue(10.0);
        QCOMPARE(field.slider()->value(), 333); // a third of the way
        QSignalSpy spy(&field, &NumberField::valueChanged);
        field.slider()->setValue(667);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(field.value(), std::optional(100.0));
        QCOMPARE(field.edit()->text(), QStringLiteral("100"));
        QTest::keyClick(field.edit(), Qt::Key_Up);
        QCOMPARE(field.value(), std::optional(110.0));
    }

    void chipsAreAddedAndRemoved()
    {
        ChipEditor editor(0, 4096);
        editor.setValues({8, 1024, 0, 8});
        QCOMPARE(editor.values(), (std::vector<int>{1024, 8, 0}));
        QSignalSpy spy(&editor, &ChipEditor::valuesChanged);
        QSignalSpy rejected(&editor, &ChipEditor::inputRejected);
        QTest::keyClicks(editor.edit(), QStringLiteral("64, 16"));
        QTest::keyClick(editor.edit(), Qt::Key_Return);
        QCOMPARE(editor.values(), (std::vector<int>{1024, 64, 16, 8, 0}));
        QCOMPARE(spy.count(), 1);
        QTest::mouseClick(editor.chips().at(1), Qt::LeftButton);
        QCOMPARE(editor.values(), (std::vector<int>{1024, 16, 8, 0}));
        QTest::keyClick(editor.chips().at(0), Qt::Key_Delete);
        QCOMPARE(editor.values(), (std::vector<int>{16, 8, 0}));
        QTest::keyClicks(editor.edit(), QStringLiteral("9999"));
        QTest::keyClick(editor.edit(), Qt::Key_Return);
        QCOMPARE(rejected.last().first().toString(),
                 QStringLiteral("“9999” is not a whole number from 0 to 4096."));
        QCOMPARE(editor.values(), (std::vector<int>{16, 8, 0}));
    }

    void aFoldedBoxSaysItsContent()
    {
        FoldBox box(QStringLiteral("Device"));
        auto* field = new NumberField(energySpec());
        box.addWidget(field);
        box.setSummary(QStringLiteral("STM32L476RG"));
        box.show();
        QVERIFY(field->isVisible());
        QSignalSpy spy(&box, &FoldBox::foldedChanged);
        QTest::mouseClick(box.findChild<QToolButton*>(QStringLiteral("foldTitle")), Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
        QVERIFY(box.isFolded());
        QVERIFY(!field->isVisible());
    }

    void aWheelThatPassesChangesNothing()
    {
        QWidget form;
        auto* layout = new QVBoxLayout(&form);
        auto* other = new QLineEdit;
        auto* box = new QComboBox;
        box->addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        guardFromWheel(box);
        layout->addWidget(other);
        layout->addWidget(box);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        other->setFocus();
        // Whether the box took the wheel; what it does not take goes on to what it stands in.
        const auto isTaken = [box] {
            QWheelEvent event(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120),
                              Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(box, &event);
            return event.isAccepted();
        };
        QVERIFY(!isTaken());
        QCOMPARE(box->currentIndex(), 0);
        box->setFocus();
        QTRY_VERIFY(box->hasFocus());
        QVERIFY(isTaken());
        QCOMPARE(box->currentIndex(), 1);
    }

    void aLongUnitIsShownWhole()
    {
        FormField field(QStringLiteral("Budget"), new QLineEdit, QStringLiteral("neural networks"));
        field.show();
        field.resize(field.sizeHint().width() - 4 * kSpace, field.sizeHint().height());
        const QList<QLabel*> labels = field.findChildren<QLabel*>();
        const auto unit = std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text() == QLatin1String("neural networks");
        });
        QVERIFY(unit != labels.end());
        QVERIFY((*unit)->width() >= (*unit)->sizeHint().width());
    }

    void aLongChoiceIsShownWhole()
    {
        auto* box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->addItems(
            {QStringLiteral("Off"), QStringLiteral("Where it costs a point"), QString(80, u'W')});
        QWidget form;
        auto* layout = new QVBoxLayout(&form);
        FormField field(QStringLiteral("Fine-tuning for rounding"), box);
        field.setExplanation(QStringLiteral("What it does."));
        field.setLabelWidth(104);
        layout->addWidget(&field);
        form.resize(300, 200);
        form.show();
        const auto isWhole = [box] {
            QStyleOptionComboBox option;
            option.initFrom(box);
            option.rect = box->rect();
            return box->fontMetrics().horizontalAdvance(box->currentText())
                <= box->style()
                       ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField,
                                        box)
                       .width();
        };
        field.showChoiceWhole();
        const int beside = box->width();
        QVERIFY(isWhole());
        QVERIFY(box->x() >= 104);
        box->setCurrentIndex(1);
        QVERIFY(!isWhole()); // no signal is listened to
        field.showChoiceWhole();
        QTRY_VERIFY(isWhole());
        QVERIFY(box->width() > beside);
        QCOMPARE(box->toolTip(), QStringLiteral("What it does."));
        box->setCurrentIndex(2);
        field.showChoiceWhole();
        QVERIFY(box->toolTip().startsWith(QStringLiteral("WWW")));
        QVERIFY(box->toolTip().endsWith(QStringLiteral("What it does.")));
        // As before where there is room, and where the text is short.
        box->setCurrentIndex(1);
        form.resize(600, 200);
        QTRY_VERIFY(box->x() >= 104 && isWhole());
        form.resize(300, 200);
        QTRY_VERIFY(box->x() < 104 && isWhole());
        box->setCurrentIndex(0);
        field.showChoiceWhole();
        QTRY_COMPARE(box->width(), beside);
    }

    void formPicture()
    {
        QWidget form;
        auto* layout = new QVBoxLayout(&form);
        auto* readouts = new QHBoxLayout;
        auto* accuracy = new Readout(QStringLiteral("Accuracy"));
        accuracy->setFigure(QStringLiteral("88.4"), QStringLiteral("%"));
        accuracy->setNote(QStringLiteral("on half one"));
        auto* energy = new Readout(QStringLiteral("Edge energy"));
        energy->setFigure(QStringLiteral("0.214"), QStringLiteral("mJ"));
        energy->setShare(0.79);
        energy->setNote(QStringLiteral("0.056 mJ below the limit"));
        auto* ram = new Readout(QStringLiteral("RAM"));
        ram->setFigure(QStringLiteral("9.50"), QStringLiteral("KiB"));
        ram->setShare(1.2);
        ram->setNote(QStringLiteral("1.5 KiB above the limit"), true);
        for (auto* readout : {accuracy, energy, ram})
            readouts->addWidget(readout);
        layout->addLayout(readouts);

        auto* limits = new FoldBox(QStringLiteral("Limits"));
        auto* good = new NumberField(energySpec());
        good->setValue(0.27);
        NumberFieldSpec bad = energySpec();
        bad.label = QStringLiteral("RAM");
        bad.unit = QStringLiteral("KiB");
        auto* wrong = new NumberField(bad);
        QTest::keyClicks(wrong->edit(), QStringLiteral("-4"));
        NumberFieldSpec slid = energySpec();
        slid.label = QStringLiteral("Fog factor");
        slid.unit.clear();
        slid.slider = SliderKind::Logarithmic;
        slid.sliderLow = 1;
        slid.sliderHigh = 100;
        auto* factor = new NumberField(slid);
        factor->setValue(10);
        limits->addWidget(good);
        limits->addWidget(wrong);
        limits->addWidget(factor);
        layout->addWidget(limits);
        auto* space = new FoldBox(QStringLiteral("Search space"));
        auto* chips = new ChipEditor(0, 4096);
        chips->setZeroText(QStringLiteral("0 (skip)"));
        chips->setValues({1024, 512, 256, 128, 64, 32, 16, 8, 4, 0});
        auto* lengths = new FormField(QStringLiteral("Lengths"), chips);
        lengths->setExplanation(QStringLiteral("Output lengths a layer may have."), true);
        space->addWidget(lengths);
        layout->addWidget(space);
        auto* device = new FoldBox(QStringLiteral("Device"));
        device->setSummary(QStringLiteral("STM32L476RG, 1024 KiB Flash, 128 KiB RAM"));
        device->setFolded(true);
        layout->addWidget(device);
        layout->addStretch(1);
        tests::savePictures(form, {400, 560}, QStringLiteral("form"));
    }

    void aPeriodOfTheStudyIsNotRemembered()
    {
        const QTemporaryDir folder;
        Preferences preferences(folder.filePath(QStringLiteral("preferences.ini")));
        BatteryPanel panel(preferences);
        partition::Rules rules;
        rules.judging.inferencePeriod = Seconds(0.5);
        panel.setRules(rules);
        const auto type = [&panel](const char* name, const QString& text) {
            auto* edit = panel.findChild<QLineEdit*>(QString::fromLatin1(name));
            edit->selectAll();
            QTest::keyClicks(edit, text);
            QTest::keyClick(edit, Qt::Key_Return);
        };
        type("batteryCapacity", QStringLiteral("110"));
        QCOMPARE(preferences.batteryCapacity(), 110.0);
        QCOMPARE(preferences.inferencePeriod(), 4.0); // not 0.5
        type("inferencePeriod", QStringLiteral("2"));
        QCOMPARE(preferences.inferencePeriod(), 2.0);
    }

    void anAccessKeyInBracketsStaysInTheMenu()
    {
        QWidget window;
        const Commands commands(&window);
        QAction* pause = commands[Command::Pause];
        QCOMPARE(pause->iconText(), QStringLiteral("Pause"));
        pause->setText(QStringLiteral("暂停(&P)…"));
        QCOMPARE(pause->iconText(), QStringLiteral("暂停…"));
        QStringList listed;
        for (const auto& [name, keys] : commands.shortcuts())
            listed.append(name);
        QVERIFY(listed.contains(QStringLiteral("暂停…")));
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
