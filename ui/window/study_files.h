// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/run_view.h"
#include "core/study/recipes.h"
#include "core/study/study_json.h"
#include "ui/run/shown_run.h"
#include "ui/window/file_mistake.h"
#include "ui/jobs/background_jobs.h"

#include <QObject>
#include <QString>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace splitscape::ui {

class Dialogs;
struct Folders;
class MessageBar;
class Preferences;
class RunController;
class StudyDocument;

/// Opens and saves studies (.json) and runs (.splitscape). Reading is done beside the window; what
/// goes wrong is said in the message bar.   Thread: UI.
class StudyFiles : public QObject {
    Q_OBJECT

public:
    struct Parts {
        StudyDocument& document;
        RunController& run;
        BackgroundJobs& jobs;
        Preferences& preferences;
        Dialogs& dialogs;
        MessageBar& messages;
        QWidget* window;
    };

    explicit StudyFiles(const Parts& parts);

    /// Replaces what is open; asks first when something would be lost.
    void openNew(study::Recipe recipe);
    void openFile(const QString& path);
    void askAndOpen();
    void save();
    void saveAs();
    /// Says that the run shown can go on, with a button that asks for it.
    void offerResumption();
    /// The search of another program that was watched is over: its message goes.
    void endWatching();
    /// Calls `then` once nothing would be lost by replacing the study; not at all if the user
    /// cancels.
    void secure(std::function<void()> then);
    /// Nothing is lost: the study is saved, or a run holds it.
    [[nodiscard]] bool isSecured() const;
    /// Where a run of the present study is to be kept: beside the study, or in the folder of runs.
    [[nodiscard]] std::filesystem::path
    nextRunFile(const std::filesystem::path& runsFolder) const;
    /// Study name, or file name, for people.
    [[nodiscard]] QString title() const;

signals:
    void opened();
    /// A study was made of data that was opened.
    void dataOpened();
    void titleChanged();
    void resumptionWanted();

private:
    struct Content {
        FileMistake mistake = FileMistake::None;
        std::optional<study::StudyReading> study;
        std::optional<ShownRun> run; ///< otherwise
        std::optional<study::StudySpec> data; ///< the study that can be made of data
    };
    using ContentPtr = std::shared_ptr<Content>;

    void read(const QString& path);
    void take(const QString& path, Result<ContentPtr> content);
    void replace(study::StudySpec spec, const QString& path);
    void writeStudy(const QString& path, const std::function<void()>& then);
    void copyRun(const QString& path);
    void saveThen(const std::function<void()>& then);
    void saveAsThen(const std::function<void()>& then);
    [[nodiscard]] bool refusesWhileRunning();
    void offerStudyOf(study::StudySpec study, const QString& path);
    void takeRun(const QString& path, ContentPtr content);
    /// What goes with a run that is on screen: recent files, and what can be done with it.
    void tellOfRun(const QString& path, const std::vector<Error>& damage, bool isBeingWritten);
    /// Notes what is open now, and says so.
    void settle(const QString& path);
    void offerRecovery(const QString& path, const Error& damage);
    void recover(const QString& damaged, const QString& path);

    Parts m_parts;
    BackgroundJobs::JobId m_job = 0;
    int m_opening = 0; ///< of the file that was asked for last
    QString m_watching; ///< what the message bar says of the search that is watched
};

} // namespace splitscape::ui
