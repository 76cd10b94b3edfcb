// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/extraction.h"
#include "core/record/run_view.h"
#include "core/report/evidence.h"
#include "ui/models/selection.h"
#include "ui/jobs/background_jobs.h"
#include "ui/jobs/latest_task.h"

#include <QWidget>
#include <filesystem>
#include <memory>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace splitscape::ui {

class BatteryPanel;
class ClassChart;
class ConfusionModel;
class ErrorsPanel;
class Preferences;
class Readout;
class RunController;
class ScoresPanel;
class SplitView;

/// What extraction found: the chosen network, its test, where to cut it and how long a battery
/// lasts.
class ResultPage : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        RunController& run;
        Selection& selection;
        Preferences& preferences;
        QAction* start;
        BackgroundJobs& jobs;
        std::filesystem::path cache; ///< of prepared data
    };

    explicit ResultPage(const Parts& parts, QWidget* parent = nullptr);

    /// Of the test accuracy of the run that is shown; nothing before it is computed.
    [[nodiscard]] const std::optional<metrics::Interval>& testInterval() const
    {
        return m_interval;
    }

signals:
    /// What was computed of the run that is shown: interval, patients, limitations.
    void evidenceFound(const splitscape::report::Evidence& evidence);

private:
    /// What is computed of a tested run beside the UI thread.
    struct Trust {
        report::Evidence evidence;
        std::shared_ptr<const evaluate::TestPredictions> predictions;
    };
    using TrustPtr = std::shared_ptr<const Trust>;
    using ViewPtr = std::shared_ptr<const record::RunView>;

    [[nodiscard]] static TrustPtr trustIn(const ViewPtr& view);
    QWidget* makeEmpty();
    QWidget* makeContent();
    void refresh();
    void show(const evaluate::ExtractionResult& result, const evaluate::CandidateResult& chosen);
    /// What the result is measured against, and that it does not beat it, if so.
    void showBaselines(const partition::PointCost& point);
    void showTest(const evaluate::ExtractionResult& result,
                  const evaluate::CandidateResult& chosen);
    void showTrust(const TrustPtr& trust);
    void showCell();
    void fitTable();

    Parts m_parts;
    QStackedWidget* m_stack;
    QLabel* m_empty = nullptr;
    QPushButton* m_start = nullptr;
    QLabel* m_boards = nullptr; ///< the cut on other devices
    QLabel* m_unbeaten = nullptr;
    QLabel* m_baselines = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_jitter = nullptr;
    QLabel* m_tuning = nullptr;
    QLabel* m_evidence = nullptr;
    QLabel* m_certificate = nullptr;
    Readout* m_accuracy = nullptr;
    Readout* m_energy = nullptr;
    Readout* m_flash = nullptr;
    Readout* m_ram = nullptr;
    SplitView* m_split = nullptr;
    ConfusionModel* m_confusion = nullptr;
    QTableView* m_matrix = nullptr;
    ClassChart* m_classes = nullptr;
    BatteryPanel* m_battery = nullptr;
    ErrorsPanel* m_errors = nullptr;
    ScoresPanel* m_scores = nullptr;
    LatestTask<ViewPtr, TrustPtr> m_trust;
    std::optional<metrics::Interval> m_interval;
};

} // namespace splitscape::ui
