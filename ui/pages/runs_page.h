// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/summary_loader.h"
#include "ui/models/library_model.h"
#include "ui/models/library_order.h"

#include <QWidget>
#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace splitscape::ui {

class Dialogs;
class PaperTablesAction;
class RunComparison;
class RunFileActions;

/// The library of runs: a table to find, annotate and open them, and the comparison of those that
/// are ticked. Looks at the files again whenever it is shown.   Thread: UI.
class RunsPage : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        LibraryController& runList;
        BackgroundJobs& jobs;
        Dialogs& dialogs;
        std::function<QString()> shownFile = {}; ///< of the run that the window shows; may be empty
    };

    explicit RunsPage(const Parts& parts, QWidget* parent = nullptr);

    [[nodiscard]] LibraryModel* model() { return &m_model; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] RunComparison* comparison() const { return m_comparison; }

signals:
    void openRequested(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeStatus();
    [[nodiscard]] QWidget* makeEmpty();
    void makeTable();
    void makeCommands();
    void assemble();
    void connectParts();
    void styleTable();
    void refresh();
    void refreshProgress();
    void refreshComparison();
    void say(const QString& sentence, bool canUndo = false);
    void askFolder();
    void openCurrent();
    void removeCurrent();
    void toggleCompared();
    [[nodiscard]] QString currentPath() const;

    Parts m_parts;
    LibraryModel m_model;
    LibraryOrder m_order;
    SummaryLoader m_loader;
    QTableView* m_table;
    QStackedWidget* m_stack; ///< everything, or the invitation of an empty library
    QStackedWidget* m_lower; ///< the comparison, or what is missing for one
    RunComparison* m_comparison;
    QLabel* m_prompt;
    QLineEdit* m_filter;
    QLabel* m_notice;
    QPushButton* m_undo;
    QToolButton* m_close;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QWidget* m_status = nullptr;
    QAction* m_open = nullptr;
    QAction* m_compare = nullptr;
    QAction* m_remove = nullptr;
    RunFileActions* m_fileActions = nullptr;
    PaperTablesAction* m_paperTables = nullptr;
};

} // namespace splitscape::ui
