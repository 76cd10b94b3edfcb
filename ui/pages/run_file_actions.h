// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/background_jobs.h"

#include <QObject>
#include <functional>

class QAction;
class QTableView;

namespace splitscape::ui {

class Dialogs;
class LibraryController;

/// What the table of runs can do with the file of a run: show it in its folder, give it another name,
/// move it to the trash; that is done beside the window, since another file system takes its time. A run
/// that is shown or being written is left alone.   Thread: UI.
class RunFileActions : public QObject {
    Q_OBJECT

public:
    struct Parts {
        LibraryController& runList;
        BackgroundJobs& jobs;
        Dialogs& dialogs;
        QTableView* table; ///< gets the actions in its context menu
        std::function<QString()> currentPath; ///< empty: no run is chosen
        std::function<QString()> shownFile = {}; ///< of the run that the window shows; may be empty
    };

    explicit RunFileActions(const Parts& parts);

    /// For a run that is chosen, or for none.
    void setEnabled(bool enabled);

signals:
    /// One sentence on what was done or why not.
    void said(const QString& sentence);

private:
    void reveal();
    void rename();
    void renameTo(const QString& from, const QString& to);
    void takeRenamed(const QString& from, const QString& to);
    void moveToTrash();
    /// Says why, where the file cannot be moved.
    [[nodiscard]] bool isInUse(const QString& path);
    /// `move` goes on beside the window, `then` gets what it returned, unless this is gone by then.
    void start(const QString& name, std::function<bool()> move, std::function<void(bool)> then);

    Parts m_parts;
    QAction* m_reveal;
    QAction* m_rename;
    QAction* m_trash;
    BackgroundJobs::JobId m_job = 0;
};

} // namespace splitscape::ui
