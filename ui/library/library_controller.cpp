// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_controller.h"

#include "core/report/series_place.h"
#include "ui/text/sentences.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <chrono>

namespace splitscape::ui {

namespace {

/// The part of a job before the table shows it: files that did not change are looked at by the
/// hundred, those that are read are few enough to see the table fill.
constexpr std::size_t kMostLookedAtOnce = 512;
constexpr std::chrono::milliseconds kLookingTime{100};
constexpr std::size_t kMostFilesSearched = 200000;

/// A search of a series is listed by the folder of them all.
std::string keyOf(const QString& path)
{
    const QFileInfo file(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    return !file.isDir() && report::holdsSeries(file.path().toStdString())
        ? file.path().toStdString()
        : file.filePath().toStdString();
}

} // namespace

LibraryController::LibraryController(std::filesystem::path file, BackgroundJobs& jobs,
                                     QObject* parent)
    : QObject(parent)
    , m_library(std::move(file))
    , m_jobs(jobs)
{
}

LibraryController::~LibraryController()
{
    // The last edit is a fraction of a second old; nobody is left to be told of a failure.
    static_cast<void>(m_library.save());
}

QString LibraryController::trouble() const
{
    const auto& trouble = m_library.trouble();
    if (!trouble)
        return {};
    if (!trouble->aside.empty())
        return tr("The list of runs could not be read and begins anew; the old one is kept as %1.")
            .arg(QDir::toNativeSeparators(QString::fromStdString(trouble->aside.string())));
    return tr("%1 Until then, changes of the list of runs are not saved.")
        .arg(sentence(trouble->error));
}

bool LibraryController::isBusy() const
{
    return (m_lookJob && m_jobs.isRunning(*m_lookJob))
        || (m_searchJob && m_jobs.isRunning(*m_searchJob));
}

std::string LibraryController::listedKey(const QString& path) const
{
    std::string own = path.toStdString();
    return m_library.entry(own) ? own : keyOf(path);
}

void LibraryController::recordOpened(const QString& path)
{
    const std::string key = keyOf(path);
    const bool isNew = m_library.entry(key) == nullptr;
    if (!m_library.open(key, QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString())) {
        emit said(tr("The list of runs is full: remove some before more are added."));
        return;
    }
    if (isNew)
        emit entriesChanged();
    else
        emit entryChanged(QString::fromStdString(key));
    look(key);
    save();
}

void LibraryController::addFolder(const QString& folder)
{
    if (m_searchJob)
        m_jobs.cancel(*m_searchJob);
    m_searchJob = m_jobs.start<FoundRuns>(
        [place = std::filesystem::path(keyOf(folder))](std::stop_token stop, JobProgress&) {
            return findRuns(place, kMostFilesSearched, stop);
        },
        [this, folder](Result<FoundRuns> found) { takeFound(folder, found); });
    emit progressChanged();
}

void LibraryController::takeFound(const QString& folder, const Result<FoundRuns>& found)
{
    m_searchJob.reset();
    const QString place = QDir::toNativeSeparators(folder);
    if (!found) {
        emit said(sentence(found.error()));
        emit progressChanged();
        return;
    }
    int added = 0;
    bool isFull = false;
    for (const std::string& path : found->paths) {
        if (m_library.entry(path))
            continue;
        isFull = !m_library.add(path);
        if (isFull)
            break;
        ++added;
        look(path);
    }
    if (added > 0)
        emit entriesChanged();
    if (isFull)
        emit said(tr("The list of runs is full: remove some before more are added."));
    else if (!found->isComplete)
        emit said(tr("%1 holds more files than were looked at; choose a folder further down for "
                     "the rest.")
                      .arg(place));
    else if (found->paths.empty())
        emit said(tr("There is no run (.splitscape) in %1.").arg(place));
    else
        emit said(tr("%n run(s) of %1 were added to the list.", nullptr, added).arg(place));
    emit progressChanged();
    save();
}

void LibraryController::refresh(const QString& path)
{
    const std::string key = keyOf(path);
    if (m_library.entry(key))
        look(key);
}

void LibraryController::refreshAll()
{
    for (const auto& [path, entry] : m_library.entries())
        look(path);
}

void LibraryController::look(const std::string& path)
{
    if (!m_waiting.insert(path).second)
        return;
    ++m_progress.all;
    if (!m_lookJob)
        lookAtNext();
}

void LibraryController::lookAtNext()
{
    if (m_waiting.empty()) {
        m_lookJob.reset();
        m_progress = {};
        emit progressChanged();
        save();
        return;
    }
    std::vector<std::pair<std::string, std::optional<RunListing>>> files;
    while (!m_waiting.empty() && files.size() < kMostLookedAtOnce) {
        // Out of the waiting now: a run that changes while it is looked at is looked at again.
        std::string path = std::move(m_waiting.extract(m_waiting.begin()).value());
        const LibraryEntry* entry = m_library.entry(path);
        files.emplace_back(std::move(path), entry ? entry->listing : std::nullopt);
    }
    using Looks = std::vector<RunLook>;
    m_lookJob = m_jobs.start<Looks>(
        [files](std::stop_token stop, JobProgress&) -> Result<Looks> {
            const auto end = std::chrono::steady_clock::now() + kLookingTime;
            Looks looks;
            for (const auto& [path, known] : files) {
                looks.push_back(lookAtRun(path, known, stop));
                if (stop.stop_requested() || std::chrono::steady_clock::now() > end)
                    break;
            }
            return looks;
        },
        [this, files](Result<Looks> looks) {
            for (std::size_t i = looks->size(); i < files.size(); ++i)
                m_waiting.insert(files[i].first); // no time was left for them
            take(*looks);
        });
    emit progressChanged();
}

void LibraryController::take(const std::vector<RunLook>& looks)
{
    for (const RunLook& look : looks) {
        const LibraryEntry* known = m_library.entry(look.path);
        if (!known)
            continue; // removed meanwhile
        const LibraryEntry before = *known;
        if (look.listing)
            m_library.setListing(look.path, *look.listing);
        else if (look.failure)
            m_library.setFailure(look.path, *look.failure);
        else
            m_library.setMissing(look.path);
        if (*known != before)
            emit entryChanged(QString::fromStdString(look.path));
    }
    m_progress.done += static_cast<int>(looks.size());
    lookAtNext();
}

void LibraryController::cancel()
{
    for (auto* job : {&m_lookJob, &m_searchJob}) {
        if (*job)
            m_jobs.cancel(**job);
        job->reset();
    }
    m_waiting.clear();
    m_progress = {};
    emit progressChanged();
    save();
}

void LibraryController::setNote(const QString& path, const QString& note)
{
    const std::string key = listedKey(path);
    m_library.setNote(key, note.toStdString());
    emit entryChanged(QString::fromStdString(key));
    save();
}

void LibraryController::remove(const QString& path)
{
    const std::string key = listedKey(path);
    const LibraryEntry* entry = m_library.entry(key);
    if (!entry)
        return;
    m_removed.emplace(key, *entry);
    m_library.remove(key);
    emit entriesChanged();
    save();
}

void LibraryController::undoRemove()
{
    if (!m_removed)
        return;
    if (m_library.restore(m_removed->first, m_removed->second)) {
        m_removed.reset();
        emit entriesChanged();
        save();
    }
}

void LibraryController::save()
{
    if (m_saveJob || m_library.unsaved().empty() || !m_library.canSave())
        return;
    const std::size_t count = m_library.unsaved().size();
    m_saveJob = m_jobs.start<bool>(
        [file = m_library.file(), entries = m_library.entries(),
         changes = m_library.unsaved()](std::stop_token, JobProgress&) -> Result<bool> {
            const Result<void> saved = mergeIntoLibrary(file, entries, changes);
            if (!saved)
                return saved.error();
            return true;
        },
        [this, count](Result<bool> saved) {
            m_saveJob.reset();
            if (!saved) {
                emit said(sentence(saved.error()));
                return; // tried again with the next change, and at the end
            }
            m_library.markSaved(count);
            save(); // what changed meanwhile
        });
}

} // namespace splitscape::ui
