// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/library_model.h"

#include "ui/library/library_controller.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace splitscape::ui {

namespace {

struct ColumnInfo {
    const char* title;
    const char* tip;
    bool isNumber;
};

// In the order of LibraryColumn.
constexpr std::array<ColumnInfo, std::size_t(LibraryColumn::Count)> kColumns{{
    {"", QT_TRANSLATE_NOOP("LibraryModel", "Tick two to four runs to compare them."), false},
    {QT_TRANSLATE_NOOP("LibraryModel", "Run"),
     QT_TRANSLATE_NOOP("LibraryModel", "Name of the file."), false},
    {QT_TRANSLATE_NOOP("LibraryModel", "Note"),
     QT_TRANSLATE_NOOP(
         "LibraryModel",
         "Your own words; double click or F2 to write. Kept in the list, not in the run."),
     false},
    {QT_TRANSLATE_NOOP("LibraryModel", "Test accuracy"),
     QT_TRANSLATE_NOOP(
         "LibraryModel",
         "Mean and standard deviation of the repeated trainings of the chosen candidate."),
     true},
    {QT_TRANSLATE_NOOP("LibraryModel", "Selection half"),
     QT_TRANSLATE_NOOP("LibraryModel",
                       "Accuracy of the best candidate on the selection half; after the test, of "
                       "the chosen one."),
     true},
    {QT_TRANSLATE_NOOP("LibraryModel", "Energy"),
     QT_TRANSLATE_NOOP("LibraryModel", "Energy of the best candidate in the run's scenario."),
     true},
    {QT_TRANSLATE_NOOP("LibraryModel", "Budget"),
     QT_TRANSLATE_NOOP("LibraryModel", "Limit of the energy, and what it limits."), true},
    {QT_TRANSLATE_NOOP("LibraryModel", "Outcome"),
     QT_TRANSLATE_NOOP("LibraryModel", "What became of the run."), false},
    {QT_TRANSLATE_NOOP("LibraryModel", "Candidates"),
     QT_TRANSLATE_NOOP("LibraryModel", "Candidates assessed."), true},
    {QT_TRANSLATE_NOOP("LibraryModel", "Study"),
     QT_TRANSLATE_NOOP("LibraryModel", "Name of the study."), false},
    {QT_TRANSLATE_NOOP("LibraryModel", "Data"),
     QT_TRANSLATE_NOOP("LibraryModel", "Name of the data set."), false},
    {QT_TRANSLATE_NOOP("LibraryModel", "Started"),
     QT_TRANSLATE_NOOP("LibraryModel", "When the run began."), false},
}};

QString translated(const char* text)
{
    return *text ? QCoreApplication::translate("LibraryModel", text) : QString();
}

QString fileNameOf(const QString& path)
{
    return QFileInfo(path).completeBaseName();
}

QString outcomeText(const LibraryEntry& entry)
{
    if (entry.isMissing)
        return LibraryModel::tr("missing");
    if (entry.failure)
        return LibraryModel::tr("unreadable");
    if (!entry.listing)
        return {};
    if (entry.listing->isDamaged)
        return LibraryModel::tr("damaged");
    switch (entry.listing->state) {
    case run::RunState::Running:
        return LibraryModel::tr("running");
    case run::RunState::Interrupted:
        return LibraryModel::tr("interrupted");
    case run::RunState::Completed:
        return LibraryModel::tr("completed");
    case run::RunState::Cancelled:
        return LibraryModel::tr("stopped");
    case run::RunState::Failed:
        return LibraryModel::tr("failed");
    }
    return {};
}

QString budgetText(const RunListing& listing)
{
    if (!listing.energyLimit_mJ)
        return LibraryModel::tr("none");
    const QString limit = millijouleText(Energy::millijoules(*listing.energyLimit_mJ));
    return listing.scenario == partition::Scenario::EdgeEnergy
        ? LibraryModel::tr("%1 edge").arg(limit)
        : LibraryModel::tr("%1 total").arg(limit);
}

QString testText(const RunListing& listing)
{
    if (!listing.testAccuracy)
        return unknownText();
    const QString mean = percentText(*listing.testAccuracy);
    return listing.testDeviation
        ? LibraryModel::tr("%1 ± %2").arg(mean, percentText(*listing.testDeviation))
        : mean;
}

QDateTime timeOf(const std::string& utc)
{
    return QDateTime::fromString(QString::fromStdString(utc), Qt::ISODate);
}

QString dateText(const RunListing& listing)
{
    const QDateTime started = timeOf(listing.startedUtc).toLocalTime();
    return started.isValid() ? QLocale().toString(started, QLocale::ShortFormat) : unknownText();
}

QVariant numberOrNothing(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
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

QString runLetter(qsizetype position)
{
    return QString(QChar(ushort(u'A' + position)));
}

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
    for (const auto& [path, entry] : m_library->library().entries()) {
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
    switch (column) {
    case LibraryColumn::Compared: {
        const qsizetype position = m_compared.indexOf(path);
        return position < 0 ? QString() : runLetter(position);
    }
    case LibraryColumn::Run:
        return nameOf(path);
    case LibraryColumn::Note:
        return QString::fromStdString(entry.note);
    case LibraryColumn::Outcome:
        return outcomeText(entry);
    default:
        break;
    }
    if (!entry.listing)
        return {};
    const RunListing& listing = *entry.listing;
    switch (column) {
    case LibraryColumn::TestAccuracy:
        return testText(listing);
    case LibraryColumn::Accuracy:
        return listing.accuracy ? percentText(*listing.accuracy) : unknownText();
    case LibraryColumn::Energy:
        return listing.energy_mJ ? millijouleText(Energy::millijoules(*listing.energy_mJ))
                                 : unknownText();
    case LibraryColumn::Budget:
        return budgetText(listing);
    case LibraryColumn::Candidates:
        return countText(listing.candidates);
    case LibraryColumn::Study:
        return QString::fromStdString(listing.name);
    case LibraryColumn::Data:
        return QString::fromStdString(listing.dataset);
    case LibraryColumn::Date:
        return dateText(listing);
    default:
        return {};
    }
}

QVariant LibraryModel::raw(const QString& path, const LibraryEntry& entry,
                           LibraryColumn column) const
{
    if (column == LibraryColumn::Compared)
        return m_compared.contains(path) ? QVariant(int(m_compared.indexOf(path))) : QVariant();
    if (entry.listing) {
        const RunListing& listing = *entry.listing;
        switch (column) {
        case LibraryColumn::TestAccuracy:
            return numberOrNothing(listing.testAccuracy);
        case LibraryColumn::Accuracy:
            return numberOrNothing(listing.accuracy);
        case LibraryColumn::Energy:
            return numberOrNothing(listing.energy_mJ);
        case LibraryColumn::Budget:
            return numberOrNothing(listing.energyLimit_mJ);
        case LibraryColumn::Candidates:
            return qlonglong(listing.candidates);
        case LibraryColumn::Date:
            return timeOf(listing.startedUtc);
        default:
            break;
        }
    }
    const QVariant shown = text(path, entry, column);
    return shown.toString().isEmpty() ? QVariant() : shown;
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString& path = m_paths[index.row()];
    const LibraryEntry* entry = m_library->library().entry(path.toStdString());
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
        return int(kColumns[std::size_t(index.column())].isNumber ? Qt::AlignRight : Qt::AlignLeft)
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
    const ColumnInfo& info = kColumns[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return translated(info.title);
    case Qt::ToolTipRole:
        return translated(info.tip);
    case Qt::AccessibleTextRole:
        return *info.title ? translated(info.title) : tr("Compared");
    case Qt::TextAlignmentRole:
        return int(info.isNumber ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
    default:
        return {};
    }
}

bool LibraryModel::canCompare(const QString& path) const
{
    const LibraryEntry* entry = m_library->library().entry(path.toStdString());
    return entry && !entry->isMissing && !entry->failure && m_compared.size() < kMostCompared;
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
