// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "ui/models/called_samples_model.h"
#include "ui/jobs/background_jobs.h"

#include <QWidget>
#include <filesystem>

class QLabel;
class QTableView;

namespace splitscape::ui {

class RunController;
class WaveformChart;

/// The test samples behind a cell of the confusion matrix, and the waveform of the one selected.
/// The data are prepared again, or taken from the cache, the first time a waveform is asked for.
class ErrorsPanel : public QWidget {
    Q_OBJECT

public:
    /// `cache` is the folder of prepared data; empty: none is kept.
    ErrorsPanel(RunController& run, BackgroundJobs& jobs, std::filesystem::path cache,
                QWidget* parent = nullptr);

    /// The predictions of the run shown; null where its file keeps none.
    void setPredictions(CalledSamplesModel::PredictionsPtr predictions);
    /// Shows the samples of a cell; a class that is absent means every one.
    void showCell(const evaluate::ConfusionCell& cell);

private:
    /// The samples shown, as `splitscape-cli errors` writes them.
    [[nodiscard]] std::string csv() const;
    [[nodiscard]] QStringList classNames() const;
    void selectRow();
    void prepare();
    void take(Result<std::shared_ptr<const data::Dataset>> prepared);

    RunController& m_run;
    BackgroundJobs& m_jobs;
    std::filesystem::path m_cache;
    BackgroundJobs::JobId m_job = 0;
    CalledSamplesModel::PredictionsPtr m_predictions;
    std::shared_ptr<const data::Dataset> m_dataset; ///< of the run shown; null until asked for
    CalledSamplesModel* m_model;
    QLabel* m_heading;
    QTableView* m_table;
    WaveformChart* m_waveform;
};

} // namespace splitscape::ui
