// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and dialog: named and reachable controls, room for longer words, and right to left.
#include "core/study/demo_study.h"
#include "tests/support/made_view.h"
#include "tests/ui/driven_window.h"
#include "tests/ui/networks.h"
#include "tests/ui/reachable.h"
#include "ui/charts/split_view.h"
#include "ui/pages/calibrate/calibrate_dialog.h"
#include "ui/pages/paper_tables_dialog.h"
#include "ui/preferences/translation.h"
#include "ui/run/study_queue.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fold_box.h"
#include "ui/widgets/form_field.h"
#include "ui/window/queue_dialog.h"
#include "ui/window/search_on_dialog.h"
#include "ui/window/study_gallery.h"

#include <QSet>
#include <QtTest>
#include <QtWidgets>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

constexpr QSize kLaptop(1280, 800);

/// Words two fifths longer than the English ones, as a translation may have them.
class LongerWords : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* /*context*/, const char* source,
                                    const char* /*comment*/, int /*n*/) const override
    {
        QString text = QString::fromUtf8(source);
        // The paths of QLibraryInfo and formats of dates are no words.
        if (text.size() < 2 || text.contains(QLatin1String("QT_LAYOUT")))
            return text;
        QString more;
        while (5 * more.size() < 2 * text.size())
            more += more.size() % 12 == 11 ? u' ' : u'ä'; // words as long as German ones
        return text + u' ' + more;
    }
};

/// Labels and buttons that are in sight and have no room for their words.
QStringList clippedWords(const QWidget& root)
{
    QStringList clipped;
    const auto widgets = root.findChildren<QWidget*>();
    for (const QWidget* each : widgets) {
        if (!each->isVisible() || each->visibleRegion().isEmpty())
            continue;
        bool fits = true;
        QString words;
        if (const auto* label = qobject_cast<const QLabel*>(each)) {
            words = label->text();
            if (words.isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
                continue; // elided on purpose, or a picture
            fits = label->wordWrap() ? label->height() >= label->heightForWidth(label->width()) - 1
                                     : label->width() >= label->minimumSizeHint().width() - 1;
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(each)) {
            words = button->text();
            if (words.isEmpty())
                continue;
            fits = button->width() >= button->minimumSizeHint().width() - 1
                && button->height() >= button->minimumSizeHint().height() - 1;
        }
        if (!fits)
            clipped << QStringLiteral("%1: “%2” %3x%4")
                           .arg(tests::describe(*each), words.left(60))
                           .arg(each->width())
                           .arg(each->height());
    }
    return clipped;
}

/// Words and fields of one parent that lie upon each other.
QStringList overlaps(const QWidget& root)
{
    const auto holdsWords = [](const QWidget* widget) {
        return widget->isVisible() && !widget->isWindow()
            && (qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget)
                || qobject_cast<const QLineEdit*>(widget)
                || qobject_cast<const QComboBox*>(widget));
    };
    QStringList found;
    const auto widgets = root.findChildren<QWidget*>();
    for (const QWidget* one : widgets) {
        if (!holdsWords(one))
            continue;
        const auto siblings
            = one->parentWidget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        for (const QWidget* other : siblings) {
            if (one < other && holdsWords(other) && one->geometry().intersects(other->geometry())
                && !qobject_cast<const QLineEdit*>(one->parentWidget()) // the field's own button
                && !qobject_cast<const QComboBox*>(one->parentWidget())
                && !qobject_cast<const QTabBar*>(one->parentWidget())) // the toolkit's
                found << tests::describe(*one) + QStringLiteral(" and ") + tests::describe(*other);
        }
    }
    return found;
}

/// What keeps a window from getting narrower: from it down to one control.
QString widestIn(const QWidget& root)
{
    QStringList path;
    const QWidget* each = &root;
    while (each) {
        path << QStringLiteral("%1 (%2)")
                    .arg(tests::describe(*each))
                    .arg(each->minimumSizeHint().width());
        const auto children = each->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        const QWidget* widest = nullptr;
        for (const QWidget* child : children)
            if (!child->isWindow()
                && (!widest
                    || child->minimumSizeHint().width() > widest->minimumSizeHint().width()))
                widest = child;
        each = widest;
    }
    return path.join(QStringLiteral(" > "));
}

/// Where words and controls of a dialog are; a drawing keeps its direction and is none.
QList<std::pair<QString, QRect>> placesOf(const QWidget& dialog)
{
    QList<std::pair<QString, QRect>> places;
    const auto widgets = dialog.findChildren<QWidget*>();
    for (const QWidget* each : widgets) {
        const bool isControl = qobject_cast<const QLabel*>(each)
            || qobject_cast<const QAbstractButton*>(each) || qobject_cast<const QLineEdit*>(each)
            || qobject_cast<const QComboBox*>(each);
        // What a field, a list of tabs or a table makes itself is the toolkit's.
        const QWidget* parent = each->parentWidget();
        const bool isOwn = qobject_cast<const QLineEdit*>(parent)
            || qobject_cast<const QComboBox*>(parent) || qobject_cast<const QTabBar*>(parent)
            || qobject_cast<const QAbstractItemView*>(parent);
        if (isControl && !isOwn && each->isVisible())
            places.append(
                {tests::describe(*each), QRect(each->mapTo(&dialog, QPoint()), each->size())});
    }
    return places;
}

/// What does not stand in a dialog from right to left where a mirror shows it.
QStringList notMirrored(const QList<std::pair<QString, QRect>>& forwards,
                        const QList<std::pair<QString, QRect>>& backwards, int width)
{
    QStringList found;
    for (qsizetype i = 0; i < std::min(forwards.size(), backwards.size()); ++i) {
        const QRect there = forwards[i].second;
        const QRect here = backwards[i].second;
        if (forwards[i].first != backwards[i].first
            || std::abs(width - there.x() - there.width() - here.x()) > 2)
            found << QStringLiteral("%1 from %2 to %3, mirrored from %4 to %5 of %6")
                         .arg(forwards[i].first)
                         .arg(there.left())
                         .arg(there.right())
                         .arg(here.left())
                         .arg(here.right())
                         .arg(width);
    }
    return found;
}

/// Controls in sight that Tab does not come to, from any of them.
QStringList unreached(QWidget& root)
{
    QSet<const QWidget*> reached;
    for (const QWidget* each = root.nextInFocusChain(); each && each != &root;
         each = each->nextInFocusChain())
        reached.insert(each);
    QStringList missed;
    const auto widgets = root.findChildren<QWidget*>();
    for (QWidget* each : widgets) {
        if (each->isVisible() && each->isEnabled() && each->window() == &root
            && (each->focusPolicy() & Qt::TabFocus) && !reached.contains(each))
            missed << tests::describe(*each);
    }
    return missed;
}

} // namespace

class TestAccessibility : public QObject, private test::DrivenWindow {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        showFirst();
        m_window->resize(kLaptop);
    }
    void everyPageIsReached_data() { pages(); }
    void everyPageIsReached();
    void noTableHoldsTheKeyboard();
    void everyDialogIsNamedAndReached();
    void everyChoiceOfTheFormIsWhole_data();
    void everyChoiceOfTheFormIsWhole();
    void longerWordsHaveRoom_data() { pages(); }
    void longerWordsHaveRoom();
    void dialogsHaveRoomForLongerWords();
    void rightToLeftIsWhole_data() { pages(); }
    void rightToLeftIsWhole();
    void dialogsAreMirroredFromRightToLeft();
    void theSplitIsDrawnFromLeftToRight();

private:
    static void pages()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char* page :
             {"Data", "Search", "Candidates", "Compare", "Result", "Series", "Runs", "Benchmark"})
            QTest::newRow(page) << QByteArray("show") + page + "Action";
    }
    void showPage(const QByteArray& name)
    {
        action(name.constData())->setVisible(true); // that of a series is hidden until there is one
        action(name.constData())->trigger();
        QTest::qWait(50);
    }
    std::vector<std::unique_ptr<QDialog>> dialogs();

    std::unique_ptr<StudyQueue> m_queue;
    BackgroundJobs m_jobs;
};

std::vector<std::unique_ptr<QDialog>> TestAccessibility::dialogs()
{
    std::vector<std::unique_ptr<QDialog>> all;
    all.push_back(std::make_unique<StudyGallery>());
    m_queue = std::make_unique<StudyQueue>(pathOf("queue.json").toStdString());
    while (m_queue->waiting().size() < 2)
        m_queue->append({study::demoStudy(), {}});
    all.push_back(std::make_unique<QueueDialog>(*m_queue, nullptr));
    search::SearchSettings settings;
    all.push_back(std::make_unique<SearchOnDialog>(
        settings, QStringLiteral("arrhythmia-five-classes.splitscape")));
    all.push_back(std::make_unique<PaperTablesDialog>(
        std::vector{report::tableRunOf("one", test::madeView())}, m_dialogs));
    all.push_back(std::make_unique<CalibrateDialog>(m_window->document(), m_jobs, m_dialogs,
                                                    m_folder.path(), nullptr));
    return all;
}

void TestAccessibility::everyPageIsReached()
{
    QFETCH(const QByteArray, action);
    showPage(action);
    const QStringList missed = unreached(*m_window);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

// Tab leaves a table; the arrows move within it.
void TestAccessibility::noTableHoldsTheKeyboard()
{
    const auto views = m_window->findChildren<QAbstractItemView*>();
    QVERIFY(views.size() >= 8);
    QStringList held;
    for (const QAbstractItemView* view : views) {
        const auto* table = qobject_cast<const QTableView*>(view);
        if (table && !tests::isInternal(*view) && table->tabKeyNavigation())
            held << tests::describe(*view);
    }
    QVERIFY2(held.isEmpty(), qPrintable(held.join(u'\n')));
}

void TestAccessibility::everyDialogIsNamedAndReached()
{
    for (const auto& dialog : dialogs()) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        const QStringList nameless = tests::namelessControls(*dialog);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
        const QStringList missed = unreached(*dialog);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
        QVERIFY(!dialog->windowTitle().isEmpty());
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }
}

void TestAccessibility::everyChoiceOfTheFormIsWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de", "fr"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

// Of each option, at the width of a laptop; the longest names of all have a tooltip.
void TestAccessibility::everyChoiceOfTheFormIsWhole()
{
    QFETCH(const QString, language);
    const QLocale before;
    installTranslation(language);
    openWindow();
    m_window->resize(kLaptop);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    auto* form = find<QScrollArea>("studyScroll");
    QList<FoldBox*> opened; // which the preferences remember
    for (FoldBox* group : form->findChildren<FoldBox*>())
        if (group->isFolded())
            opened << group;
    for (FoldBox* group : opened)
        group->setFolded(false);
    QTest::qWait(50);
    const int wide = m_window->width();
    QStringList cut;
    int seen = 0;
    const auto boxes = form->findChildren<QComboBox*>();
    for (QComboBox* box : boxes) {
        auto* field = qobject_cast<FormField*>(box->parentWidget());
        if (!field || !box->isVisible())
            continue;
        const QSignalBlocker blocker(box);
        for (int i = 0; i < box->count(); ++i) {
            box->setCurrentIndex(i);
            field->showChoiceWhole();
            field->layout()->activate();
            ++seen;
            QStyleOptionComboBox option;
            option.initFrom(box);
            option.rect = box->rect();
            const int room = box->style()
                                 ->subControlRect(QStyle::CC_ComboBox, &option,
                                                  QStyle::SC_ComboBoxEditField, box)
                                 .width();
            if (box->fontMetrics().horizontalAdvance(box->currentText()) > room
                && (box->width() < field->width()
                    || !box->toolTip().startsWith(box->currentText())))
                cut << box->objectName() + QStringLiteral(": ") + box->currentText();
        }
    }
    for (FoldBox* group : opened)
        group->setFolded(true);
    qDeleteAll(qApp->findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly));
    QLocale::setDefault(before);
    openWindow();
    m_window->resize(kLaptop);
    QCOMPARE(wide, kLaptop.width());
    QVERIFY(seen > 30);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void TestAccessibility::longerWordsHaveRoom()
{
    QFETCH(const QByteArray, action);
    LongerWords longer;
    QVERIFY(QCoreApplication::installTranslator(&longer));
    openWindow();
    m_window->resize(kLaptop);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    showPage(action);
    QStringList faults = clippedWords(*m_window);
    faults += overlaps(*m_window);
    if (m_window->width() > kLaptop.width() || m_window->height() > kLaptop.height())
        faults << QStringLiteral("the window is %1 x %2 large: %3, %4, %5")
                      .arg(m_window->width())
                      .arg(m_window->height())
                      .arg(widestIn(*find<QDockWidget>("studyDock")),
                           widestIn(*m_window->centralWidget()),
                           widestIn(*find<QDockWidget>("inspectorDock")));
    // Each page has its tab in sight, whichever is shown.
    const auto* bar = find<QTabWidget>("pages")->tabBar();
    for (int tab = 0; tab < bar->count(); ++tab)
        if (bar->isTabVisible(tab) && !bar->rect().contains(bar->tabRect(tab)))
            faults << bar->tabText(tab);
    QCoreApplication::removeTranslator(&longer);
    openWindow();
    m_window->resize(kLaptop);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestAccessibility::dialogsHaveRoomForLongerWords()
{
    LongerWords longer;
    QVERIFY(QCoreApplication::installTranslator(&longer));
    QStringList faults;
    for (const auto& dialog : dialogs()) {
        dialog->show();
        QTest::qWait(50);
        faults += clippedWords(*dialog) + overlaps(*dialog);
        if (const auto* recipes = dialog->findChild<QListWidget*>(QStringLiteral("recipes")))
            for (int row = 0; row < recipes->count(); ++row)
                if (recipes->visualItemRect(recipes->item(row)).height()
                    < recipes->fontMetrics()
                          .boundingRect(0, 0, recipes->viewport()->width() - 2 * kSpace, 1000,
                                        Qt::TextWordWrap, recipes->item(row)->text())
                          .height())
                    faults << recipes->item(row)->text();
        if (dialog->width() > kLaptop.width() || dialog->height() > kLaptop.height())
            faults << QStringLiteral("%1 is %2 x %3 large")
                          .arg(dialog->objectName())
                          .arg(dialog->width())
                          .arg(dialog->height());
    }
    QCoreApplication::removeTranslator(&longer);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestAccessibility::rightToLeftIsWhole()
{
    QFETCH(const QByteArray, action);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    openWindow();
    m_window->resize(kLaptop);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    showPage(action);
    const int study = find<QDockWidget>("studyDock")->mapTo(m_window.get(), QPoint()).x();
    const int inspector = find<QDockWidget>("inspectorDock")->mapTo(m_window.get(), QPoint()).x();
    QStringList faults = clippedWords(*m_window);
    faults += overlaps(*m_window);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    openWindow();
    m_window->resize(kLaptop);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(study > inspector); // the form is where reading begins
}

void TestAccessibility::dialogsAreMirroredFromRightToLeft()
{
    QList<QList<std::pair<QString, QRect>>> forwards;
    QList<QSize> sizes;
    for (const auto& dialog : dialogs()) {
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        forwards += placesOf(*dialog);
        sizes += dialog->size();
    }
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QStringList faults;
    qsizetype number = 0;
    for (const auto& dialog : dialogs()) {
        dialog->resize(sizes[number]);
        dialog->show();
        QTest::qWait(50);
        faults += clippedWords(*dialog) + overlaps(*dialog);
        const auto backwards = placesOf(*dialog);
        if (dialog->size() != sizes[number] || backwards.size() != forwards[number].size()
            || backwards.isEmpty())
            faults << QStringLiteral("%1 differs").arg(dialog->objectName());
        for (const QString& fault : notMirrored(forwards[number], backwards, dialog->width()))
            faults << dialog->objectName() + QStringLiteral(": ") + fault;
        ++number;
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

// Signals pass from the wearable on the left to the fog on the right in every language, as on
// paper.
void TestAccessibility::theSplitIsDrawnFromLeftToRight()
{
    const auto drawn = [](Qt::LayoutDirection direction) {
        SplitView split;
        split.setLayoutDirection(direction);
        split.setScene(tests::sceneOf(tests::sd1()));
        split.resize(480, 260);
        return std::pair(split.markPosition(1).x(), split.markPosition(5).x());
    };
    QVERIFY(drawn(Qt::LeftToRight).first < drawn(Qt::LeftToRight).second);
    QCOMPARE(drawn(Qt::RightToLeft), drawn(Qt::LeftToRight));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
