// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/library_look.h"
#include "ui/library/study_library.h"
#include "ui/jobs/background_jobs.h"

#include <QObject>
#include <QString>
#include <optional>
#include <set>

namespace splitscape::ui {

/// The library behind the window: files are looked at, folders searched and the library saved in
/// jobs beside the UI thread.   Thread: UI.
class LibraryController : public QObject {
    Q_OBJECT

public:
    /// How many files of those asked for have been looked at.
    struct Progress {
        int done = 0;
        int all = 0; ///< 0 while a folder is searched
    };

    /// `jobs` must outlive everything but the destructor, which saves what is not saved yet.
    LibraryController(std::filesystem::path file, BackgroundJobs& jobs, QObject* parent = nullptr);
    ~LibraryController() override;

    [[nodiscard]] const StudyLibrary& runs() const { return m_library; }
    /// The problem with the file of the library; empty: none.
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] Progress progress() const { return m_progress; }

    /// A run was started or opened; its file is there.
    void recordOpened(const QString& path);
    /// Adds every run below a folder.
    void addFolder(const QString& folder);
    /// Looks at the files again that changed; one, or all.
    void refresh(const QString& path);
    void refreshAll();
    /// Stops looking and searching; what was found stays.
    void cancel();

    void setNote(const QString& path, const QString& note);
    void remove(const QString& path);
    /// Brings back what was removed last.
    void undoRemove();
    [[nodiscard]] bool canUndoRemove() const { return m_removed.has_value(); }

signals:
    /// Entries came or went.
    void entriesChanged();
    /// The figures or the note of one entry changed.
    void entryChanged(const QString& path);
    void progressChanged();
    /// One sentence about something that went wrong, or what a search of a folder gave.
    void said(const QString& sentence);

private:
    /// Of an entry: lists that are older than rows of series have searches of one each by itself.
    [[nodiscard]] std::string listedKey(const QString& path) const;
    void look(const std::string& path);
    void lookAtNext();
    void take(const std::vector<RunLook>& looks);
    void takeFound(const QString& folder, const Result<FoundRuns>& found);
    void save();

    StudyLibrary m_library;
    BackgroundJobs& m_jobs;
    std::set<std::string> m_waiting; ///< to be looked at, by path
    std::optional<BackgroundJobs::JobId> m_lookJob;
    std::optional<BackgroundJobs::JobId> m_searchJob;
    std::optional<BackgroundJobs::JobId> m_saveJob;
    std::optional<std::pair<std::string, LibraryEntry>> m_removed;
    Progress m_progress;
};

} // namespace splitscape::ui
