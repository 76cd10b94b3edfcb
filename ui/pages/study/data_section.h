// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/preparation/prepare.h"
#include "ui/pages/study/study_section.h"
#include "ui/jobs/background_jobs.h"

#include <QTimer>
#include <filesystem>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace splitscape::ui {

class DataFound;
class Dialogs;
class WaveformChart;

/// Where the samples come from, how they are prepared and split, and what they look like. The
/// preview is prepared beside the window whenever a change settles.
class DataSection : public StudySection {
    Q_OBJECT

public:
    /// `cache` is the folder of prepared data; empty: none is kept.
    DataSection(StudyDocument& document, BackgroundJobs& jobs, Dialogs& dialogs,
                std::filesystem::path cache, QWidget* parent = nullptr);

    void load() override;
    /// The samples of the present specification; null while they are not prepared.
    [[nodiscard]] std::shared_ptr<const data::Dataset> dataset() const { return m_dataset; }
    /// What they were drawn from; empty while they are not prepared.
    [[nodiscard]] const data::DatasetSummary& summary() const { return m_summary; }
    /// Why the samples could not be prepared.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }
    [[nodiscard]] bool isPreparing() const { return m_jobs.isRunning(m_job); }
    /// The place of the data anew; its kind follows when it has been looked at.
    void takePath(const QString& path);

signals:
    /// Preparation began, went on, ended or failed.
    void previewChanged();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addSource(Dialogs& dialogs);
    void addPreparation();
    void addPreview();
    void choosePath(Dialogs& dialogs);
    void prepare();
    void take(Result<data::Prepared> prepared);
    void fitSpace();
    void setFailure(const std::optional<Error>& failure);
    void showState(const QString& sentence, bool busy);
    void updateSummary();

    BackgroundJobs& m_jobs;
    std::filesystem::path m_cache;
    BackgroundJobs::JobId m_job = 0;
    BackgroundJobs::JobId m_look = 0; ///< at what lies at a new path
    QTimer m_settle;
    data::DatasetSpec m_shown; ///< the data set that the preview shows
    std::uint64_t m_shownSeed = 0;
    bool m_hasShown = false;
    std::shared_ptr<const data::Dataset> m_dataset;
    data::DatasetSummary m_summary;
    std::optional<Error> m_failure;
    QLineEdit* m_path = nullptr;
    QLabel* m_state = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_action = nullptr; ///< cancel, or prepare again
    WaveformChart* m_preview = nullptr;
    DataFound* m_found = nullptr;
};

} // namespace splitscape::ui
