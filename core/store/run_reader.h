// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluate/candidate_result.h"
#include "core/evaluate/extraction.h"
#include "core/store/run_record.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace splitscape::store {

class CandidateRows;
struct IdRange;

/// Reads a `.splitscape` file, also while a run is writing it, from a read-only medium, or a copy
/// without its write-ahead log; changes none, but for what a killed writer left half done.
/// Every row is compared with its checksum before it is given out.
/// Errors of all functions: FileDamaged for content that no run writes, FileUnreadable, FileInUse,
/// Cancelled after a stop request, which is noticed within milliseconds (checkIntegrity() excepted:
/// within the time of one pass over the file).   Thread: one at a time.
class RunReader {
public:
    /// Further errors: those of checkReadableFile; FileFormatUnknown for a file of something else,
    /// also for a database whose tables are not exactly a run's; FileUnsupported for one of a newer
    /// version.
    [[nodiscard]] static Result<RunReader> open(const std::filesystem::path& path,
                                                std::stop_token stop = {});
    RunReader(RunReader&&) noexcept;
    RunReader& operator=(RunReader&&) noexcept;
    ~RunReader();

    /// False for a file of before schema 4: a changed byte in it may not be noticed.
    [[nodiscard]] bool hasChecksums() const;
    /// From here on all functions answer of one state of the file, whatever is written meanwhile.
    [[nodiscard]] Result<void> holdState() const;
    /// Another reader of the state that is held, for another thread. Nothing where there can be none:
    /// no state is held, or a log is in use, as by a run that is being written.
    [[nodiscard]] std::optional<RunReader> beside() const;
    /// Reads the whole file to see whether its pages contradict each other.
    [[nodiscard]] Result<void> checkIntegrity() const;

    [[nodiscard]] Result<RunOrigin> origin() const;
    /// Oldest first; one made of the origin for a file of before schema 3.
    [[nodiscard]] Result<std::vector<SessionRecord>> sessions() const;
    /// Nothing while the run goes on, or was killed.
    [[nodiscard]] Result<std::optional<RunEnding>> ending() const;
    [[nodiscard]] Result<std::vector<GenerationRecord>> generations() const;
    /// Completes a candidate before it is given out. Called in any thread; must not throw.
    using Completion = std::function<void(evaluate::CandidateResult&)>;
    /// Candidates from id `from` on, by id; learning curves are left empty (see learningCurve), and
    /// a held-back accuracy counts for every valid candidate of the same architecture.
    [[nodiscard]] Result<std::vector<evaluate::CandidatePtr>>
    candidates(std::uint64_t from = 0, const Completion& complete = {}) const;
    /// What checkIntegrity() and candidates() find.
    struct CheckedCandidates {
        Result<void> integrity;
        Result<std::vector<evaluate::CandidatePtr>> candidates; ///< none without integrity
    };
    /// Both at once, with up to `threads` threads where a state is held that allows readers beside
    /// this one and there are many candidates.
    [[nodiscard]] CheckedCandidates checkedCandidates(unsigned threads,
                                                      const Completion& complete = {}) const;
    /// Of a damaged file: the candidates that can be read, whatever lies between them.
    [[nodiscard]] std::vector<evaluate::CandidatePtr>
    readableCandidates(const Completion& complete = {}) const;
    /// Accuracies on the held-back half that were kept in place of weights while the search went
    /// on, by candidate (see RunStore::dropWeights); candidates() does not show them before
    /// extraction. Of a damaged file: those that can be read.
    [[nodiscard]] std::map<std::uint64_t, double> earlyScores() const;
    /// Of every candidate that was trained itself.
    [[nodiscard]] Result<std::map<std::uint64_t, std::vector<train::EpochRecord>>>
    learningCurves() const;
    /// Empty for a candidate that was not trained itself.
    [[nodiscard]] Result<std::vector<train::EpochRecord>>
    learningCurve(std::uint64_t candidate) const;
    /// All that are kept, unchecked against the architectures.
    [[nodiscard]] Result<std::map<std::uint64_t, evaluate::WeightsPtr>> allWeights() const;
    /// Null where none are kept.
    [[nodiscard]] Result<evaluate::WeightsPtr> weights(std::uint64_t candidate) const;
    /// What extraction has trained again so far; nothing once it is complete.
    [[nodiscard]] Result<std::vector<evaluate::RepeatedTraining>> repeatedTrainings() const;
    [[nodiscard]] Result<std::optional<evaluate::ExtractionResult>> extraction() const;

    /// By name.
    [[nodiscard]] Result<std::map<std::string, std::string>> documents() const;

    [[nodiscard]] const std::filesystem::path& path() const;

private:
    struct Connection;
    explicit RunReader(std::unique_ptr<Connection> connection);
    [[nodiscard]] Result<bool> isExtracted() const;
    [[nodiscard]] Result<IdRange> ids() const; ///< of all candidates
    [[nodiscard]] Result<CandidateRows> rows(const IdRange& ids, bool hasExtraction,
                                             const Completion& complete) const;

    std::unique_ptr<Connection> m_connection;
};

} // namespace splitscape::store
