// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/library_columns.h"

#include "ui/text/facts.h"
#include "ui/text/figures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace splitscape::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LibraryModel)
};

// In the order of LibraryColumn.
constexpr std::array<LibraryColumnInfo, std::size_t(LibraryColumn::Count)> kLibraryColumns{{
    {"",
     QT_TRANSLATE_NOOP("LibraryModel",
                       "Tick two or more runs to compare them; the charts show the first four."),
     "✓ A", false},
    {QT_TRANSLATE_NOOP("LibraryModel", "Run"),
     QT_TRANSLATE_NOOP("LibraryModel", "Name of the file."), "synthetic-heartbeats-2", false},
    {QT_TRANSLATE_NOOP("LibraryModel", "Note"),
     QT_TRANSLATE_NOOP(
         "LibraryModel",
         "Your own words; double click or F2 to write. Kept in the list, not in the run."),
     "longer windows", false},
    {QT_TRANSLATE_NOOP("LibraryModel", "Test accuracy"),
     QT_TRANSLATE_NOOP(
         "LibraryModel",
         "Mean and standard deviation of the repeated trainings of the chosen candidate."),
     "90.4 % ± 1.3 %", true},
    {QT_TRANSLATE_NOOP("LibraryModel", "Selection accuracy"),
     QT_TRANSLATE_NOOP("LibraryModel",
                       "Selection accuracy of the best candidate; after the test, of "
                       "the chosen one."),
     "90.4 %", true},
    {QT_TRANSLATE_NOOP("LibraryModel", "Energy"),
     QT_TRANSLATE_NOOP("LibraryModel", "Energy of the best candidate in the run's scenario."),
     "0.0653 mJ", true},
    {QT_TRANSLATE_NOOP("LibraryModel", "Budget"),
     QT_TRANSLATE_NOOP("LibraryModel", "Limit of the energy, and what it limits."), "0.270 mJ edge",
     true},
    {QT_TRANSLATE_NOOP("LibraryModel", "Outcome"),
     QT_TRANSLATE_NOOP("LibraryModel", "What became of the run."), "interrupted", false},
    {QT_TRANSLATE_NOOP("LibraryModel", "Candidates"),
     QT_TRANSLATE_NOOP("LibraryModel", "Candidates assessed."), "100,000", true},
    {QT_TRANSLATE_NOOP("LibraryModel", "Study"),
     QT_TRANSLATE_NOOP("LibraryModel", "Name of the study."), "Arrhythmia, five classes", false},
    {QT_TRANSLATE_NOOP("LibraryModel", "Data"),
     QT_TRANSLATE_NOOP("LibraryModel", "Name of the data set."), "MIT-BIH arrhythmia", false},
    {QT_TRANSLATE_NOOP("LibraryModel", "Started"),
     QT_TRANSLATE_NOOP("LibraryModel", "When the run began."), "", false},
}};

QString outcomeText(const LibraryEntry& entry)
{
    if (entry.isMissing)
        return Texts::tr("missing");
    if (entry.failure)
        return Texts::tr("unreadable");
    if (!entry.listing)
        return {};
    if (entry.listing->isDamaged)
        return Texts::tr("damaged");
    return runStateText(entry.listing->state);
}

QString budgetText(const RunListing& listing)
{
    if (!listing.energyLimit_mJ)
        return Texts::tr("none");
    const QString limit = millijouleText(Energy::millijoules(*listing.energyLimit_mJ));
    return listing.scenario == partition::Scenario::EdgeEnergy ? Texts::tr("%1 edge").arg(limit)
                                                               : Texts::tr("%1 total").arg(limit);
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

} // namespace

const LibraryColumnInfo& infoOf(LibraryColumn column)
{
    return kLibraryColumns[std::size_t(column)];
}

QString libraryColumnTitle(const LibraryColumnInfo& info)
{
    return *info.title ? Texts::tr(info.title) : QString();
}

QString libraryColumnTip(const LibraryColumnInfo& info) { return Texts::tr(info.tip); }

QString runStateText(record::RunState state)
{
    switch (state) {
    case record::RunState::Running:
        return Texts::tr("running");
    case record::RunState::Interrupted:
        return Texts::tr("interrupted");
    case record::RunState::Completed:
        return Texts::tr("completed");
    case record::RunState::Cancelled:
        return Texts::tr("stopped");
    case record::RunState::Failed:
        return Texts::tr("failed");
    }
    return {};
}

QString testAccuracyText(std::optional<double> mean, std::optional<double> deviation)
{
    if (!mean)
        return unknownText();
    return deviation ? Texts::tr("%1 ± %2").arg(percentText(*mean), percentText(*deviation))
                     : percentText(*mean);
}

QString entryText(const LibraryEntry& entry, LibraryColumn column)
{
    if (column == LibraryColumn::Note)
        return QString::fromStdString(entry.note);
    if (column == LibraryColumn::Outcome)
        return outcomeText(entry);
    if (!entry.listing)
        return {};
    const RunListing& listing = *entry.listing;
    switch (column) {
    case LibraryColumn::TestAccuracy:
        return testAccuracyText(listing.testAccuracy, listing.testDeviation);
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
        return factText(QString::fromStdString(listing.dataset));
    case LibraryColumn::Date:
        return dateText(listing);
    default:
        return {};
    }
}

QVariant entryValue(const LibraryEntry& entry, LibraryColumn column)
{
    if (!infoOf(column).isNumber && column != LibraryColumn::Date) {
        const QString text = entryText(entry, column);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    if (!entry.listing)
        return {};
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
        return {};
    }
}

} // namespace splitscape::ui
