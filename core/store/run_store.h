// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/evaluate/candidate_result.h"
#include "core/evaluate/extraction.h"
#include "core/store/run_lock.h"
#include "core/store/run_record.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace splitscape::store {

/// One run in one `.splitscape` file (SQLite), append-only. A thread of its own holds the only
/// write connection and commits what was added in batches, one transaction each; adding never
/// waits. A commit is on the disk when it is done, so a power cut loses at most what was found since
/// the last commit: a tenth of a second, and the time the disk takes. A failure (disk full,
/// read-only, file gone) ends all writing: what was committed stays, error() tells, and `onFailure`
/// is called once. While it lives it holds the RunLock of the file, and every few seconds it moves
/// what was committed from the write-ahead log into the file itself, so that a copy of that one
/// file has nearly everything; the log is kept below a few MB.   Thread: any.
class RunStore {
public:
    struct Options {
        bool overwrite = false;
        /// Called from the writer thread at the first failure.
        std::function<void(const Error&)> onFailure = {};
        /// Pages of 4096 bytes the file may grow to, as a full disk would have it; 0: no bound.
        int maximumPages = 0;
    };

    /// Whether create() may make a file there; changes nothing. Errors: as create().
    [[nodiscard]] static Result<void> checkPlace(const std::filesystem::path& path, bool overwrite);

    /// Makes the file with the run's origin and its first session in it; it appears under its name
    /// only when it is complete.
    /// Errors: CannotWrite (a missing or read-only folder, a file that exists without `overwrite`),
    /// NotAFile, DiskFull, FileInUse.
    [[nodiscard]] static Result<std::unique_ptr<RunStore>>
    create(const std::filesystem::path& path, const RunOrigin& origin, Options options);
    /// Goes on with the file of a run, which RunReader must have found sound since `lock`, its own,
    /// was taken: brings its tables to this schema and begins a session.
    /// Errors: CannotWrite (read-only), DiskFull, FileInUse, FileDamaged.
    [[nodiscard]] static Result<std::unique_ptr<RunStore>> open(const std::filesystem::path& path,
                                                                RunLock lock,
                                                                const SessionRecord& session,
                                                                Options options);
    /// Moves the log that a killed process left into the file of an ended run whose lock the caller
    /// holds. Errors: as open().
    [[nodiscard]] static Result<void> settle(const std::filesystem::path& path);
    /// Adds a document to the file of an ended run, in place of one of that name, and leaves one plain
    /// file; no session begins. Errors: as open(); FileUnsupported for a file of an earlier schema.
    [[nodiscard]] static Result<void> annotate(const std::filesystem::path& path, RunLock lock,
                                               Document document);
    /// Commits what was added; without finish() the run stays marked as not ended.
    ~RunStore();
    RunStore(const RunStore&) = delete;
    RunStore& operator=(const RunStore&) = delete;

    /// `weights` may be null. A candidate that is there already is replaced.
    void add(evaluate::CandidatePtr candidate, evaluate::WeightsPtr weights);
    void add(GenerationRecord generation, std::vector<CandidateFitness> fitness);
    void add(evaluate::RepeatedTraining training);
    /// Also drops the repeated trainings, and the weights of all candidates but `keptWeights`.
    void add(evaluate::ExtractionResult extraction, std::vector<std::uint64_t> keptWeights);

    /// Keeps what each of these scores on the held-back half in place of its weights: while a
    /// search goes on, for those of which it needs no more. A reader does not show the scores
    /// before there is an extraction.
    void dropWeights(std::vector<evaluate::HeldBackAccuracy> scores);

    /// In place of an earlier one of that name.
    void add(Document document);

    /// Returns when everything added before is on disk.
    [[nodiscard]] Result<void> flush();
    /// Marks the run as ended, flushes, closes, and leaves one plain file without a write-ahead
    /// log (which stays while a reader is in the file). Nothing may be added afterwards.
    [[nodiscard]] Result<void> finish(RunEnding ending);

    /// The failure that ended all writing, if any.
    [[nodiscard]] std::optional<Error> error() const;
    [[nodiscard]] const std::filesystem::path& path() const;

private:
    class Writer;
    explicit RunStore(std::unique_ptr<Writer> writer);

    std::unique_ptr<Writer> m_writer;
};

} // namespace splitscape::store
