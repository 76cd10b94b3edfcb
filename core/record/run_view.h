// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/run_event.h"

#include <filesystem>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::record {

/// A run as far as it is known: read from a file, or gathered from the events of a live run.
struct RunView {
    study::StudySpec spec;
    store::RunOrigin origin;
    std::vector<store::GenerationRecord> generations;
    std::vector<evaluate::CandidatePtr> candidates; ///< by id
    std::optional<evaluate::ExtractionResult> extraction;
    std::optional<store::RunEnding> ending; ///< absent while it runs, or where it was killed
    std::vector<store::SessionRecord> sessions; ///< of a file; oldest first
    std::map<std::string, std::string> documents; ///< by name; JSON, see docs/run-file.md
    bool isBeingWritten = false; ///< some process searches, by the events or when the file was read
    /// What could not be read of a damaged file, or contradicts itself; empty for a sound one. Who
    /// gives an answer from a view says this with it, or refuses.
    std::vector<Error> damage;
    /// False for a file of before checksums, in which a changed byte may go unnoticed.
    bool hasChecksums = true;

    /// Null for an unknown id.
    [[nodiscard]] evaluate::CandidatePtr candidate(std::uint64_t id) const;
    /// The candidate that extraction chose; before that, the valid one with the highest accuracy
    /// (ties: less energy, then the earlier one); null where none is valid.
    [[nodiscard]] evaluate::CandidatePtr best() const;

    /// Takes an event in. Finished fitness and held-back accuracies replace the candidates
    /// concerned; a candidate or a generation that is there already is replaced, so that the replay
    /// of a resumption changes nothing.
    void apply(const RunEvent& event);
};

/// Reads a `.splitscape` file, and of a damaged one what can be read: `damage` then says what was
/// lost. Costs are computed again and compared. A stop request is noticed within milliseconds, but
/// for one pass over the pages of the file.
/// Errors: those of store::RunReader where not even the study can be read, and of the study;
/// Cancelled.
[[nodiscard]] Result<RunView> loadRun(const std::filesystem::path& path,
                                      std::stop_token stop = {});

} // namespace splitscape::record
