// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library_entry.h"
#include "ui/jobs/background_jobs.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace splitscape::ui {

/// Reads the few runs that are compared, beside the UI thread, and keeps their summaries while they
/// are.   Thread: UI.
class SummaryLoader : public QObject {
    Q_OBJECT

public:
    using SummaryPtr = std::shared_ptr<const record::RunSummary>;

    /// One of the runs asked for.
    struct Loaded {
        QString path;
        SummaryPtr summary; ///< null while it is read, and where that failed
        std::optional<Error> failure;
        std::vector<Seconds> elapsed; ///< record::elapsedBy() of the generations of the summary
    };

    explicit SummaryLoader(BackgroundJobs& jobs, QObject* parent = nullptr);

    /// Reads those that are new or whose file changed; drops the others.
    void setRuns(const QStringList& paths);
    /// In the order asked for.
    [[nodiscard]] const std::vector<Loaded>& runs() const { return m_runs; }
    [[nodiscard]] bool isBusy() const { return m_job.has_value(); }

signals:
    void changed();

private:
    struct Reading {
        FileStamp stamp;
        SummaryPtr summary; ///< null: as it was known
        std::vector<Seconds> elapsed;
    };

    void readNext();
    void take(const QString& path, const Result<Reading>& reading);

    BackgroundJobs& m_jobs;
    std::vector<Loaded> m_runs;
    std::vector<std::optional<FileStamp>> m_stamps; ///< [run], of what was read
    QStringList m_waiting;
    std::optional<BackgroundJobs::JobId> m_job;
};

} // namespace splitscape::ui
