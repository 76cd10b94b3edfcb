// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/background_jobs.h"

#include <QObject>
#include <QString>
#include <cstdint>
#include <optional>

namespace splitscape::ui {

class Dialogs;
class MessageBar;
class Preferences;
class RunController;

/// What a run leaves the window as: a report (PDF or HTML) and a candidate's network (ONNX for
/// edge, fog and whole, C99 for the edge). Asks where, writes beside the window, and says in the
/// message bar how it went.   Thread: UI.
class RunExports : public QObject {
    Q_OBJECT

public:
    struct Parts {
        RunController& run;
        BackgroundJobs& jobs;
        Preferences& preferences;
        Dialogs& dialogs;
        MessageBar& messages;
        QWidget* window;
    };

    explicit RunExports(const Parts& parts);

    /// A report of the run so far with that candidate as its answer; absent: the best one.
    void saveReport(std::optional<std::uint64_t> candidate);
    /// The network of a candidate, cut at its best point; needs a run kept in a file. A folder of
    /// its own is made in the chosen one, so that nothing there is replaced.
    void exportNetwork(std::uint64_t candidate);

private:
    [[nodiscard]] QString baseName() const;
    void writeReportTo(const QString& path, std::optional<std::uint64_t> candidate);
    void writeNetworkTo(const QString& folder, std::uint64_t candidate);
    /// A sentence about what was written, and what to know of the file it comes from.
    [[nodiscard]] QString withDoubt(const QString& sentence) const;
    void showBusy(const QString& name);

    Parts m_parts;
    BackgroundJobs::JobId m_job = 0;
};

} // namespace splitscape::ui
