// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/series.h"
#include "ui/jobs/background_jobs.h"
#include "ui/models/article_table_model.h"

#include <QWidget>
#include <filesystem>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace splitscape::ui {

class Dialogs;
class DrawingView;
class Preferences;
class SeriesRunner;

/// The searches of one study as one thing: what another seed would give, what a limit costs, and
/// each search to be opened. Reads the folder again when a search has ended and when it is shown.
/// Thread: UI.
class SeriesPage : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        SeriesRunner& runner;
        BackgroundJobs& jobs;
        Preferences& preferences;
        Dialogs& dialogs;
    };

    explicit SeriesPage(const Parts& parts, QWidget* parent = nullptr);

    void setFolder(const std::filesystem::path& folder);
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    /// Null before it is read.
    [[nodiscard]] const report::Series* series() const { return m_series.get(); }
    /// Searches that have not come to their end.
    [[nodiscard]] std::size_t left() const;
    /// No other search goes on, so the series may.
    void setCanGoOn(bool canGoOn);

signals:
    void openRequested(const QString& path);
    void goOnRequested();
    void said(const QString& sentence);
    void failed(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    using SeriesPtr = std::shared_ptr<const report::Series>;
    struct Table {
        QLabel* caption = nullptr;
        QTableView* view = nullptr;
        ArticleTableModel* model = nullptr;
    };

    [[nodiscard]] QWidget* makeContent();
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] Table makeTable(const char* name, const QString& title);
    void read();
    void take(const Result<SeriesPtr>& series);
    void show(const report::Series& series);
    void showTable(Table& table, ArticleTable content);
    void showState();
    void openSearch(int row);
    void askReport();
    void writeReportTo(const SeriesPtr& series, const QString& path);

    Parts m_parts;
    std::filesystem::path m_folder;
    SeriesPtr m_series;
    std::vector<std::filesystem::path> m_files; ///< of the rows of the searches
    BackgroundJobs::JobId m_readJob = 0;
    BackgroundJobs::JobId m_reportJob = 0;
    bool m_canGoOn = true;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QLabel* m_lead = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_problems = nullptr;
    QPushButton* m_goOn = nullptr;
    QPushButton* m_open = nullptr;
    DrawingView* m_accuracy = nullptr;
    DrawingView* m_budget = nullptr;
    Table m_spread;
    Table m_networks;
    Table m_searches;
};

} // namespace splitscape::ui
