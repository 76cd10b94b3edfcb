// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run_file_actions.h"

#include "ui/library/library_controller.h"
#include "ui/widgets/dialogs.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QTableView>
#include <QUrl>

namespace splitscape::ui {

namespace {

QAction* added(QTableView* table, const QString& text, const char* name)
{
    auto* action = new QAction(text, table);
    action->setObjectName(QString::fromLatin1(name));
    table->addAction(action);
    return action;
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
    m_parts.dialogs.saveFile(m_parts.table,
                             {tr("Rename the run"),
                              path,
                              {tr("Runs (*.splitscape)")},
                              QStringLiteral("splitscape")},
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
    if (!QFile::rename(from, to)) {
        emit said(tr("%1 could not be renamed.").arg(QFileInfo(from).fileName()));
        return;
    }
    LibraryController& library = m_parts.library;
    const auto* entry = library.library().entry(from.toStdString());
    const QString note = entry ? QString::fromStdString(entry->note) : QString();
    library.recordOpened(to);
    library.setNote(to, note);
    library.remove(from);
    emit said(tr("The run is %1 now.").arg(name));
}

void RunFileActions::moveToTrash()
{
    const QString path = m_parts.currentPath();
    if (path.isEmpty() || isInUse(path))
        return;
    const QString name = QFileInfo(path).fileName();
    if (!QFile::moveToTrash(path)) {
        emit said(tr("%1 could not be moved to the trash.").arg(name));
        return;
    }
    m_parts.library.remove(path);
    emit said(tr("%1 is in the trash of the desktop.").arg(name));
}

} // namespace splitscape::ui
