// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/library_model.h"

#include "ui/library/library_controller.h"
#include "ui/text/sentences.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileInfo>

namespace splitscape::ui {

namespace {

/// The searches of a series are one entry, their folder.
bool isRun(const QString& path) { return path.endsWith(QLatin1String(".splitscape")); }

QString fileNameOf(const QString& path)
{
    return isRun(path) ? QFileInfo(path).completeBaseName()
                       : LibraryModel::tr("%1 (series)", "name of a folder")
                             .arg(QFileInfo(path).fileName());
}

QString tipOf(const QString& path, const LibraryEntry& entry)
{
    if (entry.isMissing)
        return LibraryModel::tr(
                   "There is no file at %1 now. The entry and its note stay until you remove them.")
            .arg(QDir::toNativeSeparators(path));
    if (entry.failure)
        return sentence(*entry.failure);
    return QDir::toNativeSeparators(path);
}

} // namespace

QString runLetter(qsizetype position) { return QString(QChar(ushort(u'A' + position))); }

LibraryModel::LibraryModel(LibraryController* library, QObject* parent)
    : QAbstractTableModel(parent)
    , m_library(library)
{
    connect(library, &LibraryController::entriesChanged, this, &LibraryModel::reload);
    connect(library, &LibraryController::entryChanged, this, &LibraryModel::refresh);
    reload();
}

void LibraryModel::reload()
{
    beginResetModel();
    m_paths.clear();
    m_rows.clear();
    m_nameCounts.clear();
    for (const auto& [path, entry] : m_library->runs().entries()) {
        const QString one = QString::fromStdString(path);
        m_rows.insert(one, int(m_paths.size()));
        m_paths.append(one);
        ++m_nameCounts[fileNameOf(one)];
    }
    const qsizetype before = m_compared.size();
    m_compared.removeIf([this](const QString& path) { return !m_rows.contains(path); });
    endResetModel();
    if (m_compared.size() != before)
        emit comparedChanged();
}

void LibraryModel::refresh(const QString& path)
{
    const int row = rowOf(path);
    if (row >= 0)
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_paths.size());
}

int LibraryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(LibraryColumn::Count);
}

QString LibraryModel::nameOf(const QString& path) const
{
    const QString name = fileNameOf(path);
    return m_nameCounts.value(name) > 1 ? QFileInfo(QFileInfo(path).path()).fileName() + u'/' + name
                                        : name;
}

QVariant LibraryModel::text(const QString& path, const LibraryEntry& entry,
                            LibraryColumn column) const
{
    if (column == LibraryColumn::Compared) {
        const qsizetype position = m_compared.indexOf(path);
        return position < 0 ? QString() : runLetter(position);
    }
    return column == LibraryColumn::Run ? nameOf(path) : entryText(entry, column);
}

QVariant LibraryModel::raw(const QString& path, const LibraryEntry& entry,
                           LibraryColumn column) const
{
    if (column == LibraryColumn::Compared)
        return m_compared.contains(path) ? QVariant(int(m_compared.indexOf(path))) : QVariant();
    return column == LibraryColumn::Run ? QVariant(nameOf(path)) : entryValue(entry, column);
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString& path = m_paths[index.row()];
    const LibraryEntry* entry = m_library->runs().entry(path.toStdString());
    if (!entry)
        return {};
    const auto column = static_cast<LibraryColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(path, *entry, column);
    case Qt::EditRole:
        return column == LibraryColumn::Note ? text(path, *entry, column)
                                             : raw(path, *entry, column);
    case RawRole:
        return raw(path, *entry, column);
    case PathRole:
        return path;
    case Qt::ToolTipRole:
        return column == LibraryColumn::Note && !entry->note.empty()
            ? QVariant(QString::fromStdString(entry->note))
            : QVariant(tipOf(path, *entry));
    case Qt::CheckStateRole:
        return column == LibraryColumn::Compared
            ? QVariant(m_compared.contains(path) ? Qt::Checked : Qt::Unchecked)
            : QVariant();
    case Qt::AccessibleTextRole:
        return column == LibraryColumn::Compared ? tr("Compare %1").arg(nameOf(path)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(infoOf(column).isNumber ? Qt::AlignRight : Qt::AlignLeft)
            | int(Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return entry->isMissing || entry->failure
            ? QVariant(Theme::instance().colour(ColourRole::MutedText))
            : QVariant();
    default:
        return {};
    }
}

bool LibraryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString path = pathAt(index.row());
    if (path.isEmpty())
        return false;
    const auto column = static_cast<LibraryColumn>(index.column());
    if (role == Qt::CheckStateRole && column == LibraryColumn::Compared) {
        setCompared(path, value.toInt() == Qt::Checked);
        return true;
    }
    if (role == Qt::EditRole && column == LibraryColumn::Note) {
        m_library->setNote(path, value.toString());
        return true;
    }
    return false;
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const auto column = static_cast<LibraryColumn>(index.column());
    if (column == LibraryColumn::Note)
        flags |= Qt::ItemIsEditable;
    const QString path = pathAt(index.row());
    if (column == LibraryColumn::Compared && (m_compared.contains(path) || canCompare(path)))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const LibraryColumnInfo& info = infoOf(static_cast<LibraryColumn>(section));
    switch (role) {
    case Qt::DisplayRole:
        return libraryColumnTitle(info);
    case Qt::ToolTipRole:
        return libraryColumnTip(info);
    case Qt::AccessibleTextRole:
        return *info.title ? libraryColumnTitle(info) : tr("Compared");
    case Qt::TextAlignmentRole:
        return int(info.isNumber ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
    default:
        return {};
    }
}

bool LibraryModel::canCompare(const QString& path) const
{
    const LibraryEntry* entry = m_library->runs().entry(path.toStdString());
    return entry && isRun(path) && !entry->isMissing && !entry->failure && m_compared.size() < kMostCompared;
}

void LibraryModel::setCompared(const QString& path, bool compared)
{
    if (m_compared.contains(path) == compared || (compared && !canCompare(path)))
        return;
    if (compared)
        m_compared.append(path);
    else
        m_compared.removeOne(path);
    // The letters of the others, and whether they can be ticked, may have changed.
    if (!m_paths.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    emit comparedChanged();
}

void LibraryModel::clearCompared()
{
    if (m_compared.isEmpty())
        return;
    m_compared.clear();
    emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    emit comparedChanged();
}

} // namespace splitscape::ui
