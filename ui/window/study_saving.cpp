// SPDX-License-Identifier: GPL-3.0-or-later
// How StudyFiles saves studies and runs.
#include "ui/window/study_files.h"

#include "core/base/files.h"
#include "core/store/run_copy.h"
#include "ui/preferences/preferences.h"
#include "ui/run/run_controller.h"
#include "ui/run/study_document.h"
#include "ui/text/file_names.h"
#include "ui/text/sentences.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/study_file_names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <filesystem>
#include <system_error>

namespace splitscape::ui {

void StudyFiles::save()
{
    saveThen([] {});
}

void StudyFiles::saveThen(const std::function<void()>& then)
{
    const QString& path = m_parts.document.path();
    if (path.isEmpty() || isRunPath(path))
        saveAsThen(then);
    else
        writeStudy(path, then);
}

void StudyFiles::saveAs()
{
    saveAsThen([] {});
}

void StudyFiles::saveAsThen(const std::function<void()>& then)
{
    QStringList filters{studyFilter()};
    const bool hasRun = m_parts.run.hasRun() && !m_parts.run.isActive()
        && !m_parts.run.file().isEmpty() && m_parts.run.state() != RunController::State::Following;
    if (hasRun)
        filters.append(runFilter());
    const QString name = fileNameOf(title()) + u'.' + QLatin1String(kStudyEnding);
    m_parts.dialogs.saveFile(
        m_parts.window,
        {tr("Save the study"), QDir(m_parts.preferences.lastFolder()).filePath(name), filters,
         QString::fromLatin1(kStudyEnding)},
        [this, then, hasRun](const QString& path) {
            if (isRunPath(path) && hasRun)
                copyRun(path);
            else if (isRunPath(path))
                m_parts.messages.showError(
                    tr("There is no finished run to save; save the study as .json instead."));
            else
                writeStudy(path, then);
        });
}

void StudyFiles::writeStudy(const QString& path, const std::function<void()>& then)
{
    // A study is a few kilobytes: writing it takes less time than a frame.
    const Result<void> written
        = writeFileAtomically(pathOf(path), study::toText(m_parts.document.spec()));
    if (!written) {
        m_parts.messages.showError(sentence(written.error()));
        return;
    }
    m_parts.messages.clear();
    m_parts.document.markSaved(path);
    m_parts.preferences.addRecentFile(path);
    m_parts.preferences.setLastFolder(QFileInfo(path).path());
    emit titleChanged();
    then();
}

void StudyFiles::copyRun(const QString& path)
{
    m_job = m_parts.jobs.start<bool>(
        [from = pathOf(m_parts.run.file()), to = pathOf(path)](std::stop_token,
                                                               JobProgress&) -> Result<bool> {
            if (const Result<void> copied = store::copyRun(from, to); !copied)
                return copied.error();
            return true;
        },
        [this, path](Result<bool> copied) {
            if (!copied) {
                m_parts.messages.showError(sentence(copied.error()));
                return;
            }
            m_parts.preferences.addRecentFile(path);
            m_parts.messages.showInformation(
                tr("The run was saved as %1.").arg(QDir::toNativeSeparators(path)));
            emit titleChanged();
        });
    m_parts.messages.showBusy(tr("Saving %1…").arg(QFileInfo(path).fileName()),
                              [this] { m_parts.jobs.cancel(m_job); });
}

std::filesystem::path StudyFiles::nextRunFile(const std::filesystem::path& runsFolder) const
{
    const QFileInfo study(m_parts.document.path());
    const bool saved = !m_parts.document.path().isEmpty();
    const std::filesystem::path folder = saved ? pathOf(study.path()) : runsFolder;
    std::error_code ignored; // creating the file says what is wrong
    std::filesystem::create_directories(folder, ignored);
    QString base = saved ? studyBase(study.filePath()) : fileNameOf(title());
    base.remove(QRegularExpression(QStringLiteral("-\\d+$"))); // "demo-2" is followed by "demo-3"
    std::filesystem::path path = folder / (base + QStringLiteral(".splitscape")).toStdString();
    for (int i = 2; std::filesystem::exists(path, ignored); ++i)
        path = folder / QStringLiteral("%1-%2.splitscape").arg(base).arg(i).toStdString();
    return path;
}

} // namespace splitscape::ui
