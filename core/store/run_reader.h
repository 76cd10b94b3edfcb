// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluate/candidate_result.h"
#include "core/evaluate/extraction.h"
#include "core/store/run_record.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace splitscape::store {

/// Reads a `.splitscape` file, also while a run is writing it; never changes one.
/// Errors of all functions: FileDamaged for content that no run writes, FileUnreadable, FileInUse.
/// Thread: one at a time.
class RunReader {
public:
    /// Further errors: those of checkReadableFile; FileFormatUnknown for a file of something else;
    /// FileUnsupported for one of a newer version.
    [[nodiscard]] static Result<RunReader> open(const std::filesystem::path& path);
    RunReader(RunReader&&) noexcept;
    RunReader& operator=(RunReader&&) noexcept;
    ~RunReader();

    [[nodiscard]] Result<RunOrigin> origin() const;
    /// Nothing while the run goes on, or was killed.
    [[nodiscard]] Result<std::optional<RunEnding>> ending() const;
    [[nodiscard]] Result<std::vector<GenerationRecord>> generations() const;
    /// Candidates from id `from` on, by id; learning curves are left empty (see learningCurve), and
    /// a held-back accuracy counts for every valid candidate of the same architecture.
    [[nodiscard]] Result<std::vector<evaluate::CandidatePtr>> candidates(std::uint64_t from
                                                                         = 0) const;
    /// Empty for a candidate that was not trained itself.
    [[nodiscard]] Result<std::vector<train::EpochRecord>>
    learningCurve(std::uint64_t candidate) const;
    /// Null where none are kept.
    [[nodiscard]] Result<evaluate::WeightsPtr> weights(std::uint64_t candidate) const;
    [[nodiscard]] Result<std::optional<evaluate::ExtractionResult>> extraction() const;

    [[nodiscard]] const std::filesystem::path& path() const;

private:
    struct Connection;
    explicit RunReader(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> m_connection;
};

} // namespace splitscape::store
