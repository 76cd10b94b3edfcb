// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/background_jobs.h"

#include <QObject>

class QAction;
class QWidget;

namespace splitscape::ui {

class Dialogs;
class LibraryModel;

/// Opens the paper's tables of the runs that are ticked in the library, once they are read.
/// Thread: UI.
class PaperTablesAction : public QObject {
    Q_OBJECT

public:
    struct Parts {
        LibraryModel& runs;
        BackgroundJobs& jobs;
        Dialogs& dialogs;
        QWidget* page; ///< owns this, and the dialog
    };

    explicit PaperTablesAction(const Parts& parts);

    /// Enabled while a run is ticked.
    [[nodiscard]] QAction* action() const { return m_action; }

signals:
    /// Why there are no tables, or that they are being made; empty once they are there.
    void said(const QString& sentence);

private:
    void read();

    Parts m_parts;
    QAction* m_action;
    BackgroundJobs::JobId m_job = 0;
};

} // namespace splitscape::ui
