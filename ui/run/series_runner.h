// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/series_folder.h"
#include "ui/jobs/background_jobs.h"

#include <QObject>
#include <filesystem>
#include <optional>

namespace splitscape::ui {

class RunController;

/// Does the searches of a series one after the other. Files are looked at in jobs beside the window;
/// the searches themselves are those of the RunController.   Thread: UI.
class SeriesRunner : public QObject {
    Q_OBJECT

public:
    SeriesRunner(BackgroundJobs& jobs, RunController& run, QObject* parent = nullptr);

    /// Makes the folder, with the study in it, and begins.
    void start(const study::StudySpec& spec, const std::filesystem::path& folder);
    /// Goes on with the searches of a folder that are not complete.
    void goOn(const std::filesystem::path& folder);
    /// A search goes on, or the next one is looked for.
    [[nodiscard]] bool isUnderWay() const { return m_underWay; }
    /// Of the series under way, or of the last one; empty before any.
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }
    /// The search that goes on; nothing between two of them.
    [[nodiscard]] const std::optional<report::DueSearch>& current() const { return m_current; }

signals:
    /// The folder of a new series is made.
    void begun();
    /// This search is to be done now.
    void searchDue(const splitscape::report::DueSearch& search);
    /// current() or isUnderWay() changed, or a search ended.
    void changed();
    /// All are done, or one was stopped, or `error` says why it cannot go on, or
    /// why the first that failed did.
    void ended(bool completed, const std::optional<splitscape::Error>& error);

private:
    using Due = std::optional<report::DueSearch>;
    void look(std::optional<study::StudySpec> begin, std::size_t place);
    void take(const Result<Due>& due);
    void searchEnded();
    void end(bool completed, const std::optional<Error>& error = {});

    BackgroundJobs& m_jobs;
    RunController& m_run;
    std::filesystem::path m_folder;
    std::optional<report::DueSearch> m_current;
    bool m_underWay = false;
    bool m_hasFailed = false; ///< a search did; the others follow all the same
    std::optional<Error> m_failure; ///< of the first that did
};

} // namespace splitscape::ui
