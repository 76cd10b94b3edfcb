// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/candidate_model.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;

namespace splitscape::ui {

class FilterBar;
class ParallelChart;

/// The shared filter, the table of all candidates and the parallel coordinates below it.
class CandidatesPage : public QWidget {
    Q_OBJECT

public:
    CandidatesPage(CandidateSet* candidates, Selection* selection, CandidateModel* model,
                   QWidget* parent = nullptr);

    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] ParallelChart* parallelChart() const { return m_parallel; }
    /// Pin, copy, save, find: with their shortcuts, for menus and the command list.
    [[nodiscard]] const QList<QAction*>& commands() const { return m_commands; }
    /// Writes the rows that pass, in their order, as CSV. The file is made beside the UI thread; a
    /// line under the table says how it went.
    void saveTo(const QString& path);
    /// Keys of columns the user does not want to see.
    void setHiddenColumns(const QStringList& keys);

signals:
    void compareRequested();
    /// By the user only.
    void hiddenColumnsChanged(const QStringList& keys);

private:
    void makeTable();
    void makeCommands();
    void followSelection();
    void hideIdleColumns();
    void columnMenu(const QPoint& place);
    void letGo();
    void takeCurrent(int row);
    void copyTable();
    void askPath();
    void say(const QString& sentence);
    void styleTable();

    CandidateSet* m_candidates;
    Selection* m_selection;
    CandidateModel* m_model;
    FilterBar* m_filterBar;
    QTableView* m_table;
    QLabel* m_empty;
    QStackedWidget* m_stack;
    ParallelChart* m_parallel;
    QLabel* m_notice;
    QAction* m_pin = nullptr;
    QList<QAction*> m_commands;
    QStringList m_hiddenColumns;
};

} // namespace splitscape::ui
