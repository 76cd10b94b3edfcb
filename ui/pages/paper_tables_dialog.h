// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/article_table_model.h"
#include "ui/report/paper_tables.h"

#include <QDialog>
#include <vector>

class QComboBox;
class QLabel;
class QTableView;

namespace splitscape::ui {

class Dialogs;
class NumberListEdit;

/// The paper's tables of a few runs, to look at, copy and save as LaTeX or CSV.   Thread: UI.
class PaperTablesDialog : public QDialog {
    Q_OBJECT

public:
    /// `dialogs` must outlive this.
    PaperTablesDialog(std::vector<report::TableRun> runs, Dialogs& dialogs,
                      QWidget* parent = nullptr);

    /// With the numbers of the window's language.
    [[nodiscard]] const ArticleTable& shownTable() const { return m_model.table(); }

private:
    [[nodiscard]] QWidget* makeChoice();
    [[nodiscard]] QWidget* makeFactors();
    [[nodiscard]] QWidget* makeButtons();
    /// As it is copied and saved: with a decimal point.
    [[nodiscard]] ArticleTable table(PaperTable which) const;
    [[nodiscard]] PaperTable shown() const;
    void showTable(PaperTable which);
    void copy(const QByteArray& text, const QString& sentence);
    void save();
    void write(const QString& path);

    std::vector<report::TableRun> m_runs;
    Dialogs& m_dialogs;
    ArticleTableModel m_model;
    QComboBox* m_choice;
    NumberListEdit* m_factors;
    QWidget* m_factorRow = nullptr;
    QLabel* m_caption;
    QTableView* m_view;
    QLabel* m_notice; ///< how copying or saving went, or what is wrong with the factors
};

} // namespace splitscape::ui
