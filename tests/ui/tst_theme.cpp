// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture.h"
#include "ui/theme/line_height.h"
#include "ui/theme/theme.h"
#include "ui/widgets/readout.h"

#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>

using namespace splitscape::ui;
using splitscape::tests::savePictures;

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(ThemeChoice::Light); }

    void aLineHasRoomForLettersOfAnotherFont()
    {
        // Georgian is not in Libertine; DejaVu lends it, and is taller.
        const QFont font(QStringLiteral("Linux Libertine O"), 20);
        if (!QFontInfo(font).exactMatch())
            QSKIP("the font is not installed");
        const QLocale before;
        const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::English));
        const qreal english = lineHeight(font);
        QVERIFY(english >= QFontMetricsF(font).height());
        QLocale::setDefault(QLocale(QLocale::Georgian));
        QVERIFY(lineHeight(font) > english);
    }

    void aReadoutBeginsWhereReadingBegins()
    {
        const auto inkOf = [](Qt::LayoutDirection direction) {
            Readout made(QStringLiteral("Flash"));
            made.setLayoutDirection(direction);
            made.setFigure(QStringLiteral("4"), QStringLiteral("KiB"));
            made.setNote(QStringLiteral("3 %"));
            made.setShare(0.1);
            made.resize(300, made.sizeHint().height());
            QImage image(made.size(), QImage::Format_RGB32);
            image.fill(Qt::white);
            made.render(&image, {}, {}, QWidget::DrawChildren);
            QList<int> dark{0, 0}; // left and right half
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).lightness() < 160)
                        ++dark[x < image.width() / 2 ? 0 : 1];
            return dark;
        };
        const QList<int> forwards = inkOf(Qt::LeftToRight);
        const QList<int> backwards = inkOf(Qt::RightToLeft);
        QVERIFY(forwards[0] > 100 && backwards[1] > 100);
        QVERIFY(forwards[1] < forwards[0] / 10); // the mark of the limit
        QVERIFY(backwards[0] < backwards[1] / 10);
    }

    // A limit and an outcome for one: a number that ends where the next column's text begins.
    void aNumberAndTheTextBehindItReadApart()
    {
        QStandardItemModel model(1, 2);
        model.setHorizontalHeaderLabels({QStringLiteral("Budget"), QStringLiteral("Outcome")});
        model.setItem(0, 0, new QStandardItem(QStringLiteral("0.270 mJ edge")));
        model.setItem(0, 1, new QStandardItem(QStringLiteral("completed")));
        model.item(0, 0)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model.horizontalHeaderItem(0)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model.horizontalHeaderItem(1)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        QTableView table;
        table.setModel(&model);
        table.setShowGrid(false);
        table.verticalHeader()->hide();
        table.resize(400, 120);
        table.resizeColumnsToContents();
        const QImage cells = table.viewport()->grab().toImage();
        const QImage titles = table.horizontalHeader()->viewport()->grab().toImage();
        const int border = table.columnViewportPosition(1);
        const auto blankAround = [border](const QImage& image, int lastRow) {
            const auto isBlank = [&](int x) {
                for (int y = 2; y < lastRow; ++y)
                    if (image.pixelColor(x, y).lightness() < 160)
                        return false;
                return true;
            };
            int left = 0;
            while (border - 3 - left > 0 && isBlank(border - 3 - left)) // the border has a line
                ++left;
            int right = 0;
            while (border + 2 + right < image.width() && isBlank(border + 2 + right))
                ++right;
            return left + right;
        };
        QVERIFY(border > 60);
        const int inCells = blankAround(cells, table.rowHeight(0) - 2);
        const int inTitles = blankAround(titles, titles.height() - 3);
        QVERIFY2(inCells >= kSpace && inCells < 4 * kSpace, qPrintable(QString::number(inCells)));
        QVERIFY2(inTitles >= kSpace && inTitles < 4 * kSpace,
                 qPrintable(QString::number(inTitles)));
        // The words of a column begin in one line below each other.
        const auto firstInk = [border](const QImage& image, int lastRow) {
            for (int x = border + 2; x < image.width(); ++x)
                for (int y = 2; y < lastRow; ++y)
                    if (image.pixelColor(x, y).lightness() < 160)
                        return x;
            return 0;
        };
        QVERIFY(std::abs(firstInk(cells, table.rowHeight(0) - 2)
                         - firstInk(titles, titles.height() - 3))
                <= 2);
    }

    void theSecondLineOfANoteIsWhole()
    {
        const auto lowestInk = [](const QImage& image) {
            for (int y = image.height() - 1; y >= 0; --y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).lightness() < 200)
                        return y;
                }
            }
            return -1;
        };
        const auto readout = [&](const QString& note) {
            Readout made(QStringLiteral("Energy"));
            made.setNote(note, false);
            made.resize(200, 2 * made.sizeHint().height());
            QImage image(made.size(), QImage::Format_RGB32);
            image.fill(Qt::white);
            made.render(&image, {}, {}, QWidget::DrawChildren);
            return lowestInk(image);
        };
        const auto plain = [&](const QString& note) {
            QImage image(200, 200, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setFont(Theme::instance().textFont());
            painter.drawText(image.rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, note);
            painter.end();
            return lowestInk(image);
        };
        const QString flat = QStringLiteral("below\nx");
        const QString deep = QStringLiteral("below\n(gJ)");
        QCOMPARE(readout(deep) - readout(flat), plain(deep) - plain(flat));
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // #767676 on white is the textbook 4.54.
        QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void meaningIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("in the light theme") << false;
        QTest::newRow("in the dark theme") << true;
    }

    void meaningIsReadable()
    {
        QFETCH(bool, dark);
        auto& theme = Theme::instance();
        theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        QCOMPARE(theme.isDark(), dark);
        for (const ColourRole ground : {ColourRole::Surface, ColourRole::Ground}) {
            QVERIFY(contrastRatio(theme.colour(ColourRole::Text), theme.colour(ground)) >= 7.0);
            QVERIFY(contrastRatio(theme.colour(ColourRole::MutedText), theme.colour(ground))
                    >= 4.5);
            for (const ColourRole role :
                 {ColourRole::Edge, ColourRole::Radio, ColourRole::Fog, ColourRole::Limit}) {
                if (dark)
                    QVERIFY(contrastRatio(theme.colour(role), theme.colour(ground)) >= 3.0);
            }
        }
        for (const ColourRole role :
             {ColourRole::Edge, ColourRole::Radio, ColourRole::Fog, ColourRole::Limit})
            QVERIFY(contrastRatio(theme.strong(role), theme.colour(ColourRole::Surface)) >= 3.0);
        for (const ColourRole role :
             {ColourRole::SecondCompared, ColourRole::ThirdCompared, ColourRole::FourthCompared})
            QVERIFY(contrastRatio(theme.colour(role), theme.colour(ColourRole::Surface)) >= 4.5);
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme.colour(ColourRole::Ground));
    }

    void switchingIsAnnounced()
    {
        auto& theme = Theme::instance();
        theme.setChoice(ThemeChoice::Light);
        QSignalSpy spy(&theme, &Theme::changed);
        theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(spy.count(), 1);
        QVERIFY(theme.isDark());
        const Theme::PaperScope paper;
        QVERIFY(!theme.isDark());
    }

    void theTwoTextSizesDiffer()
    {
        const auto& theme = Theme::instance();
        QVERIFY(theme.figureFont().pointSizeF() > 1.5 * theme.textFont().pointSizeF());
        const QFontMetricsF metrics(theme.tabularFont());
        QCOMPARE(metrics.horizontalAdvance(u'1'), metrics.horizontalAdvance(u'8'));
    }

    void everyIconDrawsInTheColourOfTheTheme()
    {
        const QDir icons(QStringLiteral(":/splitscape/icons"));
        (void)Theme::icon(u"save"); // registers the resource
        const QStringList names = icons.entryList();
        QVERIFY(names.size() >= 22);
        for (const QString& file : names) {
            const QIcon icon = Theme::icon(QFileInfo(file).baseName());
            for (const int size : {16, 20, 32, 64}) {
                const QImage image = icon.pixmap(size).toImage();
                QVERIFY2(!image.isNull(), qPrintable(file));
                bool drawn = false;
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < image.width(); ++x)
                        drawn = drawn || qAlpha(image.pixel(x, y)) > 128;
                QVERIFY2(drawn, qPrintable(file));
            }
        }
        auto& theme = Theme::instance();
        const auto colourAt = [](const QIcon& icon) {
            const QImage image = icon.pixmap(20).toImage(); // 40 pixels wide at 2x
            return image.pixelColor(image.width() * 2 / 5, image.height() / 2).lightness();
        };
        theme.setChoice(ThemeChoice::Light);
        QVERIFY(colourAt(Theme::icon(u"start")) < 80);
        theme.setChoice(ThemeChoice::Dark);
        QVERIFY(colourAt(Theme::icon(u"start")) > 180);
    }

    void controlsPicture()
    {
        QWidget window;
        auto* grid = new QGridLayout(&window);
        const QDir icons(QStringLiteral(":/splitscape/icons"));
        int cell = 0;
        for (const QString& file : icons.entryList()) {
            auto* button = new QToolButton;
            button->setIcon(Theme::icon(QFileInfo(file).baseName()));
            button->setText(QFileInfo(file).baseName());
            button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
            button->setEnabled(cell % 7 != 6);
            grid->addWidget(button, cell / 8, cell % 8);
            ++cell;
        }
        auto* start = new QPushButton(Theme::icon(u"start"), QStringLiteral("Start"));
        start->setDefault(true);
        auto* field = new QLineEdit(QStringLiteral("0.270"));
        auto* wrong = new QLineEdit(QStringLiteral("-1"));
        wrong->setProperty("wrong", true);
        auto* combo = new QComboBox;
        combo->addItem(QStringLiteral("STM32L476RG"));
        auto* spin = new QSpinBox;
        auto* slider = new QSlider(Qt::Horizontal);
        auto* check = new QCheckBox(QStringLiteral("Partitioning"));
        check->setChecked(true);
        auto* progress = new QProgressBar;
        progress->setValue(63);
        auto* group = new QGroupBox(QStringLiteral("Limits"));
        QList<QWidget*> widgets{start,
                                new QPushButton(QStringLiteral("Stop")),
                                field,
                                wrong,
                                combo,
                                spin,
                                slider,
                                check,
                                progress,
                                group,
                                new QRadioButton(QStringLiteral("Edge energy"))};
        cell = 40;
        for (QWidget* widget : widgets) {
            grid->addWidget(widget, cell / 8, cell % 8, 1, 2);
            cell += 2;
        }
        savePictures(window, {960, 480}, QStringLiteral("controls"));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
