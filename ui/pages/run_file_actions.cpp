// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run_file_actions.h"

#include "ui/library/library_controller.h"
#include "ui/widgets/dialogs.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>
#include <QTableView>
#include <QUrl>
#include <utility>

namespace splitscape::ui {

namespace {

QAction* added(QTableView* table, const QString& text, const char* name)
{
    auto* action = new QAction(text, table);
    action->setObjectName(QString::fromLatin1(name));
    table->addAction(action);
    return action;
}

/// Qt 6.4 makes the trash itself, but not the folder that it is in. Without that folder it moves
/// the file into "files" below the current one and says that all is well.
bool trashed(const QString& path)
{
    const QString above = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return !above.isEmpty() && QDir().mkpath(above) && QFile::moveToTrash(path);
}

} // namespace

RunFileActions::RunFileActions(const Parts& parts)
    : QObject(parts.table)
    , m_parts(parts)
    , m_reveal(added(parts.table, tr("Show the file in its folder"), "revealRun"))
    , m_rename(added(parts.table, tr("Rename the file…"), "renameRun"))
    , m_trash(added(parts.table, tr("Move the file to the trash"), "trashRun"))
{
    connect(m_reveal, &QAction::triggered, this, &RunFileActions::reveal);
    connect(m_rename, &QAction::triggered, this, &RunFileActions::rename);
    connect(m_trash, &QAction::triggered, this, &RunFileActions::moveToTrash);
}

void RunFileActions::setEnabled(bool enabled)
{
    for (QAction* action : {m_reveal, m_rename, m_trash})
        action->setEnabled(enabled);
}

bool RunFileActions::isInUse(const QString& path)
{
    if (m_parts.jobs.isRunning(m_job)) {
        emit said(tr("Another file is being moved; wait for it."));
        return true;
    }
    if (QFileInfo(path).isDir()) {
        emit said(tr("%1 is a folder with several searches. Rename or move it where no search of "
                     "it goes on, with the file manager.")
                      .arg(QFileInfo(path).fileName()));
        return true;
    }
    // The pages read from its file what they do not hold.
    if (const QString shown = m_parts.shownFile ? m_parts.shownFile() : QString();
        !shown.isEmpty() && QFileInfo(shown) == QFileInfo(path)) {
        emit said(tr("%1 is the run that is shown. Open another one first.")
                      .arg(QFileInfo(path).fileName()));
        return true;
    }
    // Beside a run that is written stand its log and its lock, see docs/run-file.md.
    const bool inUse = QFileInfo::exists(path + QStringLiteral("-lock"))
        || QFileInfo::exists(path + QStringLiteral("-wal"));
    if (inUse)
        emit said(tr("%1 is being written, or was killed while it was. Open it and end it first.")
                      .arg(QFileInfo(path).fileName()));
    return inUse;
}

void RunFileActions::reveal()
{
    const QFileInfo file(m_parts.currentPath());
    if (!m_parts.dialogs.openPage(QUrl::fromLocalFile(file.path())))
        emit said(tr("%1 is in %2.").arg(file.fileName(), file.path()));
}

void RunFileActions::rename()
{
    const QString path = m_parts.currentPath();
    if (path.isEmpty() || isInUse(path))
        return;
    m_parts.dialogs.saveFile(
        m_parts.table,
        {tr("Rename the run"), path, {tr("Runs (*.splitscape)")}, QStringLiteral("splitscape")},
        [this, path](const QString& to) { renameTo(path, to); });
}

void RunFileActions::renameTo(const QString& from, const QString& to)
{
    if (QFileInfo(from) == QFileInfo(to) || isInUse(from))
        return;
    const QString name = QFileInfo(to).fileName();
    if (QFileInfo::exists(to)) {
        emit said(tr("There is a file %1 already; choose another name.").arg(name));
        return;
    }
    start(
        QFileInfo(from).fileName(), [from, to] { return QFile::rename(from, to); },
        [this, from, to](bool renamed) {
            if (renamed)
                takeRenamed(from, to);
            else
                emit said(tr("%1 could not be renamed.").arg(QFileInfo(from).fileName()));
        });
}

void RunFileActions::takeRenamed(const QString& from, const QString& to)
{
    LibraryController& library = m_parts.runList;
    const auto* entry = library.runs().entry(from.toStdString());
    const QString note = entry ? QString::fromStdString(entry->note) : QString();
    library.recordOpened(to);
    library.setNote(to, note);
    library.remove(from);
    emit said(tr("The run is %1 now.").arg(QFileInfo(to).fileName()));
}

void RunFileActions::moveToTrash()
{
    const QString path = m_parts.currentPath();
    if (path.isEmpty() || isInUse(path))
        return;
    const QString name = QFileInfo(path).fileName();
    start(
        name, [path] { return trashed(path); },
        [this, path, name](bool moved) {
            if (moved)
                m_parts.runList.remove(path);
            emit said(moved ? tr("%1 is in the trash of the desktop.").arg(name)
                            : tr("%1 could not be moved to the trash.").arg(name));
        });
}

void RunFileActions::start(const QString& name, std::function<bool()> move,
                           std::function<void(bool)> then)
{
    emit said(tr("Moving %1…").arg(name));
    m_job = m_parts.jobs.start<bool>(
        [move = std::move(move)](std::stop_token, JobProgress&) -> Result<bool> { return move(); },
        [self = QPointer(this), then = std::move(then)](const Result<bool>& moved) {
            if (self)
                then(moved && *moved);
        });
}

} // namespace splitscape::ui
