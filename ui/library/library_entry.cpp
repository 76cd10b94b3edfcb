// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/library_entry.h"

namespace splitscape::ui {

RunListing listingOf(const record::RunSummary& summary, const FileStamp& stamp)
{
    RunListing listing;
    listing.stamp = stamp;
    listing.name = summary.spec.name;
    listing.dataset = summary.dataset;
    listing.startedUtc = summary.startedUtc;
    listing.state = summary.state;
    listing.scenario = summary.spec.rules.judging.scenario;
    if (summary.spec.rules.limits.energy)
        listing.energyLimit_mJ = summary.spec.rules.limits.energy->inMillijoules();
    if (const std::optional<Energy> energy = summary.bestEnergy())
        listing.energy_mJ = energy->inMillijoules();
    if (summary.best && summary.best->training)
        listing.accuracy = summary.best->training->selectionAccuracy;
    listing.testAccuracy = summary.testAccuracyMean;
    listing.testDeviation = summary.testAccuracyDeviation;
    listing.candidates = summary.candidates;
    listing.isDamaged = !summary.damage.empty();
    return listing;
}

void applyChange(const LibraryChange& change, LibraryEntries& entries)
{
    if (change.kind == LibraryChange::Kind::Remove) {
        entries.erase(change.path);
        return;
    }
    auto found = entries.find(change.path);
    if (found == entries.end()) {
        if (change.kind == LibraryChange::Kind::Update)
            return;
        found = entries.emplace(change.path, LibraryEntry{}).first;
    }
    LibraryEntry& entry = found->second;
    if (change.note)
        entry.note = *change.note;
    if (change.openedUtc)
        entry.openedUtc = *change.openedUtc;
    if (change.listing)
        entry.listing = change.listing;
}

} // namespace splitscape::ui
