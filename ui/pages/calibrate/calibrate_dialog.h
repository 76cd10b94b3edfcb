// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibrate/measurement_import.h"
#include "core/calibrate/measurement_plan.h"
#include "core/cost/fitted_device.h"
#include "ui/jobs/background_jobs.h"

#include <QDialog>
#include <optional>

class QLabel;
class QProgressBar;
class QTabWidget;

namespace splitscape::ui {

class Dialogs;
class FitPanel;
class ImportPanel;
class PlanPanel;
class StudyDocument;

/// From a board to a device in three steps: plan the layers and write the firmware that measures
/// them, read what board and power analyser recorded, fit. Everything that takes time is a job;
/// what goes wrong is one sentence below the steps.   Thread: UI.
class CalibrateDialog : public QDialog {
    Q_OBJECT

public:
    /// @param folder  where files are looked for first
    CalibrateDialog(StudyDocument& document, BackgroundJobs& jobs, Dialogs& dialogs,
                    const QString& folder, QWidget* parent);
    ~CalibrateDialog() override;

    /// Whether the study takes another device now.
    void setCanUse(bool canUse);

private:
    void connectSteps();
    /// One job at a time; the one before is cancelled.
    template <typename T> void work(BackgroundJobs::Work<T> work, std::function<void(T)> done);
    void setBusy(bool busy);
    void showMessage(const QString& sentence, bool isError);
    void plan();
    void writeFirmware();
    void lookUpChannels(const QString& recording);
    void readMeasurement();
    void saveTable();
    void fit();
    void saveDevice();
    void use();
    /// With the name and the power that the user gave it.
    [[nodiscard]] cost::DeviceProfile device() const;
    void colourMessage();

    StudyDocument& m_document;
    BackgroundJobs& m_jobs;
    Dialogs& m_dialogs;
    QString m_folder;
    QTabWidget* m_steps;
    PlanPanel* m_planPanel;
    ImportPanel* m_importPanel;
    FitPanel* m_fitPanel;
    QLabel* m_message;
    QProgressBar* m_busy;
    bool m_messageIsError = false;
    std::optional<BackgroundJobs::JobId> m_job;
    std::optional<BackgroundJobs::JobId> m_lookUp; ///< of channels, beside the job
    QString m_recording; ///< whose channels are shown
    std::optional<calibrate::MeasurementPlan> m_plan;
    std::optional<calibrate::ImportedMeasurement> m_measured;
    calibrate::MeasurementFiles m_files; ///< of what was measured
    std::optional<cost::FittedDevice> m_fitted;
};

} // namespace splitscape::ui
