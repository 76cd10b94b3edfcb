// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/study_files.h"

#include "core/base/files.h"
#include "core/record/counted_front_end.h"
#include "core/record/recovery.h"
#include "core/store/run_copy.h"
#include "core/study/data_study.h"
#include "ui/preferences/preferences.h"
#include "ui/run/run_controller.h"
#include "ui/run/study_document.h"
#include "ui/text/facts.h"
#include "ui/text/sentences.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/data_opening.h"
#include "ui/window/study_file_names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>
#include <chrono>
#include <fstream>

namespace splitscape::ui {

namespace {

constexpr auto kTurn = std::chrono::milliseconds(1);
constexpr std::string_view kSqliteMagic{"SQLite format 3\0", 16};

bool isDatabase(const std::filesystem::path& path)
{
    std::array<char, kSqliteMagic.size()> head{};
    std::ifstream file(path, std::ios::binary);
    file.read(head.data(), head.size());
    return file.gcount() == static_cast<std::streamsize>(head.size())
        && std::string_view(head.data(), head.size()) == kSqliteMagic;
}

/// Whether what ended a run may be over, so that going on is worth a try.
bool isWorthResuming(const std::optional<store::RunEnding>& ending)
{
    if (!ending || !ending->error)
        return true; // killed, or stopped
    switch (ending->error->code) {
    case ErrorCode::RunInterrupted:
    case ErrorCode::DiskFull:
    case ErrorCode::CannotWrite:
        return true;
    default:
        return false;
    }
}

} // namespace

StudyFiles::StudyFiles(const Parts& parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    connect(&m_parts.document, &StudyDocument::changed, this, &StudyFiles::titleChanged);
}

QString StudyFiles::title() const
{
    const std::string& name = m_parts.document.spec().name;
    if (!name.empty())
        return QString::fromStdString(name);
    if (!m_parts.document.path().isEmpty())
        return studyBase(m_parts.document.path());
    return tr("New study");
}

bool StudyFiles::refusesWhileRunning()
{
    if (!m_parts.run.isActive())
        return false;
    m_parts.messages.showError(tr("Stop the search before another study is opened."));
    return true;
}

bool StudyFiles::isSecured() const
{
    if (!m_parts.document.isModified())
        return true;
    return m_parts.run.hasRun() && !m_parts.run.file().isEmpty()
        && record::studyToSearchBy(m_parts.run.view()) == m_parts.document.spec();
}

void StudyFiles::secure(std::function<void()> then)
{
    if (isSecured()) {
        then();
        return;
    }
    m_parts.dialogs.askUnsaved(m_parts.window, title(), [this, then](Dialogs::Unsaved answer) {
        if (answer == Dialogs::Unsaved::Discard)
            then();
        else
            saveThen(then);
    });
}

void StudyFiles::replace(study::StudySpec spec, const QString& path)
{
    ++m_opening;
    m_parts.messages.clear();
    m_parts.document.reset(std::move(spec), path);
    settle(path);
}

void StudyFiles::settle(const QString& path)
{
    if (!path.isEmpty()) {
        m_parts.preferences.addRecentFile(path);
        m_parts.preferences.setLastFolder(QFileInfo(path).path());
    }
    emit opened();
    emit titleChanged();
}

void StudyFiles::openNew(study::Recipe recipe)
{
    if (refusesWhileRunning())
        return;
    secure([this, recipe] {
        m_parts.run.clear();
        study::StudySpec spec = study::studyOf(recipe);
        spec.name = nameText(spec.name);
        replace(std::move(spec), {});
    });
}

void StudyFiles::askAndOpen()
{
    if (refusesWhileRunning())
        return;
    m_parts.dialogs.openFile(m_parts.window,
                             {tr("Open a study or a run"),
                              m_parts.preferences.lastFolder(),
                              {tr("Studies and runs (*.json *.splitscape)"), dataFilter(),
                               tr("All files (*)")},
                              {}},
                             [this](const QString& path) { openFile(path); });
}

void StudyFiles::offerStudyOf(study::StudySpec study, const QString& path)
{
    m_parts.preferences.setLastFolder(QFileInfo(path).path());
    const QString text = dataOfferText(study, QFileInfo(path).fileName());
    m_parts.messages.showOffer(text, tr("Make a study of it"), [this, study = std::move(study)] {
        if (refusesWhileRunning())
            return;
        m_parts.run.clear();
        replace(study, {});
        emit dataOpened();
    });
}

void StudyFiles::openFile(const QString& path)
{
    if (refusesWhileRunning())
        return;
    secure([this, absolute = QFileInfo(path).absoluteFilePath()] { read(absolute); });
}

void StudyFiles::read(const QString& path)
{
    m_parts.jobs.cancel(m_job);
    ++m_opening; // what was being shown is not any more
    m_job = m_parts.jobs.start<ContentPtr>(
        [path = pathOf(path)](std::stop_token stop, JobProgress&) -> Result<ContentPtr> {
            auto content = std::make_shared<Content>();
            if (isDataPath(path)) {
                auto data = study::studyOfData(path, std::move(stop));
                if (!data)
                    return data.error();
                content->data = std::move(*data);
                return content;
            }
            if (const Result<std::uint64_t> size = checkReadableFile(path); !size)
                return size.error();
            if (!isDatabase(path)) {
                content->mistake = mistakeOf(path);
                if (content->mistake != FileMistake::None)
                    return content;
                content->study = study::loadStudy(path);
                return content;
            }
            Result<record::RunView> view = record::loadRun(path, std::move(stop));
            if (!view)
                return view.error();
            content->run.emplace(std::move(*view));
            return content;
        },
        [this, path](Result<ContentPtr> content) { take(path, std::move(content)); });
    m_parts.messages.showBusy(tr("Opening %1…").arg(QFileInfo(path).fileName()),
                              [this] { m_parts.jobs.cancel(m_job); });
}

void StudyFiles::take(const QString& path, Result<ContentPtr> content)
{
    if (refusesWhileRunning()) // a search was started meanwhile
        return;
    if (!content) {
        m_parts.preferences.removeRecentFile(path);
        m_parts.messages.showError(sentence(content.error()));
        return;
    }
    Content& read = **content;
    if (read.mistake != FileMistake::None) {
        m_parts.preferences.removeRecentFile(path);
        m_parts.messages.showError(mistakeText(read.mistake, QFileInfo(path).fileName()));
        return;
    }
    if (read.data) {
        offerStudyOf(std::move(*read.data), path);
        return;
    }
    if (read.run) {
        takeRun(path, std::move(*content));
        return;
    }
    study::StudyReading& reading = *read.study;
    if (!reading.ok()) {
        const auto more = static_cast<int>(reading.problems.size()) - 1;
        const QString first = sentence(reading.problems.front());
        m_parts.messages.showError(
            more == 0 ? first
                      : tr("%1 The file has %n further problem(s).", nullptr, more).arg(first));
        return;
    }
    m_parts.run.clear();
    replace(std::move(reading.spec), path);
}

// Form, pages and message are each a turn of the event loop: all at once they take longer than a
// frame of the screen. A timer of no time would be an event of the same turn.
void StudyFiles::takeRun(const QString& path, ContentPtr content)
{
    m_parts.document.reset(record::studyToSearchBy(content->run->view), path);
    QTimer::singleShot(kTurn, this, [this, path, content = std::move(content), opening = ++m_opening] {
        if (opening != m_opening || refusesWhileRunning())
            return;
        const std::vector<Error> damage = content->run->view.damage;
        const bool isBeingWritten = content->run->view.isBeingWritten;
        if (isBeingWritten)
            m_parts.run.follow(std::move(*content->run), path);
        else
            m_parts.run.show(std::move(*content->run), path);
        QTimer::singleShot(kTurn, this, [this, path, damage, isBeingWritten, opening] {
            if (opening == m_opening && !m_parts.run.isActive())
                tellOfRun(path, damage, isBeingWritten);
        });
    });
}

void StudyFiles::tellOfRun(const QString& path, const std::vector<Error>& damage,
                           bool isBeingWritten)
{
    m_parts.messages.clear();
    settle(path);
    if (!damage.empty())
        offerRecovery(path, damage.front());
    else if (isBeingWritten) {
        m_watching = tr("Another program searches in %1; you see it as it goes, and cannot change "
                        "it here.")
                         .arg(QFileInfo(path).fileName());
        m_parts.messages.showInformation(m_watching);
    } else
        offerResumption();
}

void StudyFiles::offerResumption()
{
    if (!m_parts.run.canResumeRun() || !isWorthResuming(m_parts.run.view().ending))
        return;
    const int found = static_cast<int>(m_parts.run.view().candidates.size());
    m_parts.messages.showOffer(tr("This run ended early, after %n candidate(s). It can go on to "
                                  "the same end as if it never had stopped.",
                                  nullptr, found),
                               tr("Go on"), [this] { emit resumptionWanted(); });
}

void StudyFiles::endWatching()
{
    if (!m_watching.isEmpty() && m_parts.messages.text() == m_watching)
        m_parts.messages.clear();
    m_watching.clear();
}

void StudyFiles::offerRecovery(const QString& path, const Error& damage)
{
    m_parts.messages.showOffer(
        tr("%1 What could be read is shown.").arg(sentence(damage)), tr("Save it to a new file…"),
        [this, path] {
            const QFileInfo file(path);
            m_parts.dialogs.saveFile(
                m_parts.window,
                {tr("Save what could be read"),
                 file.dir().filePath(file.completeBaseName() + QStringLiteral("-saved.splitscape")),
                 {runFilter()},
                 QStringLiteral("splitscape")},
                [this, path](const QString& chosen) { recover(path, chosen); });
        });
}

void StudyFiles::recover(const QString& damaged, const QString& path)
{
    m_parts.jobs.cancel(m_job);
    m_job = m_parts.jobs.start<record::Recovery>(
        [from = pathOf(damaged), to = pathOf(path)](std::stop_token stop, JobProgress&) {
            return record::recoverRun(from, to, true, std::move(stop)); // the dialog asked already
        },
        [this, path](const Result<record::Recovery>& saved) {
            if (!saved)
                m_parts.messages.showError(sentence(saved.error()));
            else
                openFile(path);
        });
    m_parts.messages.showBusy(tr("Saving %1…").arg(QFileInfo(path).fileName()),
                              [this] { m_parts.jobs.cancel(m_job); });
}

} // namespace splitscape::ui
