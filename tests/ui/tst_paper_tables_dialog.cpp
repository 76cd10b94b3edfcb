// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/made_view.h"
#include "tests/ui/window_fixtures.h"
#include "ui/pages/paper_tables_dialog.h"

#include <QtTest>
#include <QtWidgets>

using namespace splitscape;
using namespace splitscape::ui;

class TestPaperTablesDialog : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aTableIsChosen();
    void factorsAreTyped();
    void theTableIsCopied();
    void onlyTheScreenHasTheSignOfTheLanguage();
    void allOrOneIsSaved();

private:
    template <typename T>
    T* find(const char* name)
    {
        T* found = m_dialog->findChild<T*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }
    void choose(int row)
    {
        auto* box = find<QComboBox>("paperTableChoice");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    [[nodiscard]] QString notice() { return find<QLabel>("paperNotice")->text(); }

    QTemporaryDir m_folder;
    test::ScriptedDialogs m_dialogs;
    std::unique_ptr<PaperTablesDialog> m_dialog;
};

void TestPaperTablesDialog::init()
{
    m_dialog = std::make_unique<PaperTablesDialog>(
        std::vector{report::tableRunOf("one", test::madeView())}, m_dialogs);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestPaperTablesDialog::aTableIsChosen()
{
    QCOMPARE(m_dialog->shownTable().number, 2);
    QVERIFY(!find<QLineEdit>("paperFogFactors")->isVisible());
    choose(4);
    QCOMPARE(m_dialog->shownTable().number, 6);
    QCOMPARE(find<QLabel>("paperCaption")->text(), m_dialog->shownTable().caption);
}

void TestPaperTablesDialog::factorsAreTyped()
{
    choose(1);
    auto* factors = find<QLineEdit>("paperFogFactors");
    QVERIFY(factors->isVisible());
    QCOMPARE(m_dialog->shownTable().rows.size(), std::size_t{3});
    factors->selectAll();
    QTest::keyClicks(factors, QStringLiteral("1, 3, 30, 300"));
    QTest::keyClick(factors, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible()); // Enter is of the field
    QCOMPARE(m_dialog->shownTable().rows.size(), std::size_t{4});
    factors->selectAll();
    QTest::keyClicks(factors, QStringLiteral("0"));
    QTest::keyClick(factors, Qt::Key_Return);
    QVERIFY(!notice().isEmpty());
    QCOMPARE(m_dialog->shownTable().rows.size(), std::size_t{4});
}

void TestPaperTablesDialog::theTableIsCopied()
{
    find<QPushButton>("copyLatex")->click();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("\\toprule")));
    QVERIFY(notice().contains(QStringLiteral("LaTeX")));
    find<QPushButton>("copyCsv")->click();
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Run,Protocol,")));
}

void TestPaperTablesDialog::onlyTheScreenHasTheSignOfTheLanguage()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    init();
    find<QPushButton>("copyCsv")->click();
    const QString csv = QApplication::clipboard()->text();
    find<QPushButton>("copyLatex")->click();
    const QString latex = QApplication::clipboard()->text();
    const QString path = m_folder.filePath(QStringLiteral("german.csv"));
    m_dialogs.path = path;
    find<QPushButton>("savePaperTables")->click();
    QLocale::setDefault(before);
    const auto* model = find<QTableView>("paperTable")->model();
    QStringList shown;
    QStringList saved; // by the menu of the table
    for (int column = 0; column < model->columnCount(); ++column) {
        shown += model->index(0, column).data().toString();
        saved += model->index(0, column).data(Qt::EditRole).toString();
    }
    QVERIFY2(shown.contains(QStringLiteral("0,0912")), qPrintable(shown.join(u' ')));
    QVERIFY(!shown.contains(QStringLiteral("0.0912")));
    QVERIFY(saved.contains(QStringLiteral("0.0912")));
    for (const QString& text : {csv, latex})
        QVERIFY2(text.contains(QStringLiteral("0.0912"))
                     && !text.contains(QStringLiteral("0,0912")),
                 qPrintable(text));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), csv);
}

void TestPaperTablesDialog::allOrOneIsSaved()
{
    const QString all = m_folder.filePath(QStringLiteral("tables.tex"));
    m_dialogs.path = all;
    find<QPushButton>("savePaperTables")->click();
    QFile latex(all);
    QVERIFY(latex.open(QIODevice::ReadOnly));
    QCOMPARE(latex.readAll().count("\\begin{tabular}"), qsizetype{5});
    const QString one = m_folder.filePath(QStringLiteral("one.csv"));
    m_dialogs.path = one;
    find<QPushButton>("savePaperTables")->click();
    QFile csv(one);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count("\r\n"), qsizetype{2});
    m_dialogs.path = m_folder.filePath(QStringLiteral("no-such-folder/tables.tex"));
    find<QPushButton>("savePaperTables")->click();
    QVERIFY(notice().contains(QStringLiteral("no-such-folder")));
}

QTEST_MAIN(TestPaperTablesDialog)
#include "tst_paper_tables_dialog.moc"
