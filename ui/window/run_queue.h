// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/study_queue.h"
#include "ui/jobs/background_jobs.h"

#include <QObject>

namespace splitscape::ui {

class Dialogs;
class MessageBar;
class Preferences;
class QueueDialog;
class RunController;
class StudyDocument;
class StudyFiles;

/// Lets studies be searched one after the other: shows the queue, fills it, and hands each study over
/// when the search before it has completed.   Thread: UI.
class RunQueue : public QObject {
    Q_OBJECT

public:
    struct Parts {
        StudyDocument& document;
        RunController& run;
        BackgroundJobs& jobs;
        Preferences& preferences;
        Dialogs& dialogs;
        MessageBar& messages;
        StudyFiles& files;
        QWidget* window;
    };

    /// `file` keeps what waits.
    RunQueue(const Parts& parts, std::filesystem::path file);

    void show();
    /// The study in the form waits too.
    void addStudy();
    /// Asks first where what is open is not saved.
    void start();
    /// The study that was handed over cannot be searched; it waits again and the queue stops.
    void giveUp(const QString& why);
    [[nodiscard]] const StudyQueue& studies() const { return m_queue; }

signals:
    /// The document holds the next study: search it.
    void startWanted();

private:
    /// Why a study of several searches does not wait.
    [[nodiscard]] static QString seriesText();
    /// With a message that it waits, or that the queue is full or takes no such study.
    void add(QueuedStudy study);
    void askForFile();
    void searchEnded();
    void take(const QueuedStudy& study);
    void updateDialog();

    Parts m_parts;
    StudyQueue m_queue;
    QueuedStudy m_handedOver; ///< last
    QueueDialog* m_dialog = nullptr;
    BackgroundJobs::JobId m_job = 0;
};

} // namespace splitscape::ui
