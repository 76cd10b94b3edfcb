// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/recovery.h"

#include "core/base/pending_file.h"
#include "core/record/run_view.h"
#include "core/store/run_reader.h"
#include "core/store/run_store.h"

#include <map>
#include <set>
#include <string>
#include <utility>

namespace splitscape::record {

namespace {

using evaluate::CandidateResult;
using evaluate::Source;
using search::Standing;

// Copies what a resumption can build on, candidate by candidate.
class Copy {
public:
    Copy(const RunView& view, const store::RunReader& reader, store::RunStore& target)
        : m_view(view)
        , m_reader(reader)
        , m_target(target)
        , m_scores(reader.earlyScores())
    {
    }

    Result<Recovery> run(std::stop_token stop)
    {
        for (const evaluate::CandidatePtr& candidate : m_view.candidates) {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, "recovery", "stopped on request"};
            copy(*candidate);
        }
        // A generation without all of its candidates is told anew when they have been assessed. The
        // candidates have their fitness already.
        for (const store::GenerationRecord& generation : m_view.generations) {
            const auto members = m_members.find(generation.index);
            const int all
                = generation.valid + generation.invalid + generation.failed + generation.abandoned;
            if (members != m_members.end() && members->second == all)
                m_target.add(generation, {});
            else
                m_isWhole = false;
        }
        for (const auto& [name, json] : m_view.documents)
            m_target.add(store::Document{name, json});
        if (m_view.extraction && m_isWhole && isWritten(m_view.extraction->chosen)) {
            m_target.add(*m_view.extraction, {m_withWeights.begin(), m_withWeights.end()});
            m_recovery.hasExtraction = true;
        }
        if (const Result<void> written = m_target.flush(); !written)
            return written.error();
        return m_recovery;
    }

private:
    void copy(const CandidateResult& candidate)
    {
        CandidateResult complete = candidate;
        evaluate::WeightsPtr weights;
        bool isReadable = true;
        if (candidate.source == Source::Trained && candidate.standing == Standing::Valid) {
            weights = weightsOf(candidate);
            auto curve = m_reader.learningCurve(candidate.id);
            isReadable = static_cast<bool>(curve);
            if (curve)
                complete.training->epochs = std::move(*curve);
        }
        if (const auto score = m_scores.find(candidate.id); score != m_scores.end())
            complete.heldBackAccuracy = score->second;
        if (!isReadable || !canBeResumed(candidate, weights)) {
            ++m_recovery.incomplete;
            return;
        }
        if (candidate.source == Source::Trained)
            m_trained.insert(candidate.architecture);
        if (weights)
            m_withWeights.insert(candidate.id);
        m_target.add(std::make_shared<const CandidateResult>(std::move(complete)), weights);
        m_written.insert(candidate.id);
        ++m_members[candidate.generation];
        ++m_recovery.candidates;
    }

    // Null where they cannot be read or were not kept.
    evaluate::WeightsPtr weightsOf(const CandidateResult& candidate) const
    {
        const auto weights = m_reader.weights(candidate.id);
        return weights ? *weights : nullptr;
    }

    // After extraction weights are not needed, and most were dropped.
    bool canBeResumed(const CandidateResult& candidate, const evaluate::WeightsPtr& weights) const
    {
        if (candidate.source == Source::Reused)
            return m_trained.contains(candidate.architecture);
        if (m_view.extraction || candidate.standing != Standing::Valid)
            return true;
        return weights != nullptr || m_scores.contains(candidate.id);
    }

    bool isWritten(std::uint64_t id) const { return m_written.contains(id); }

    const RunView& m_view;
    const store::RunReader& m_reader;
    store::RunStore& m_target;
    std::map<std::uint64_t, double> m_scores; // kept in place of weights
    Recovery m_recovery;
    std::set<space::Architecture> m_trained;
    std::set<std::uint64_t> m_written;
    std::map<int, int> m_members; // written of a generation
    bool m_isWhole = true; // every generation is
    std::set<std::uint64_t> m_withWeights;
};

// Closed when it returns.
Result<Recovery> copyTo(const std::filesystem::path& place, const RunView& view,
                        const store::RunReader& reader, std::stop_token stop)
{
    auto target = store::RunStore::create(place, view.origin, {.overwrite = true});
    if (!target)
        return target.error();
    Result<Recovery> recovery = Copy(view, reader, **target).run(std::move(stop));
    if (recovery && recovery->hasExtraction && view.ending) {
        if (const Result<void> finished = (*target)->finish(*view.ending); !finished)
            return finished.error();
    }
    return recovery;
}

} // namespace

Result<Recovery> recoverRun(const std::filesystem::path& damaged,
                            const std::filesystem::path& place, bool overwrite,
                            std::stop_token stop)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(damaged, place, ignored))
        return Error{ErrorCode::CannotWrite, place.string(), "it is the damaged file itself"};
    const auto view = loadRun(damaged, stop);
    if (!view)
        return view.error();
    const auto reader = store::RunReader::open(damaged, stop);
    if (!reader)
        return reader.error();
    if (const Result<void> free = store::RunStore::checkPlace(place, overwrite); !free)
        return free.error();
    Result<PendingFile> unnamed = PendingFile::create(place);
    if (!unnamed)
        return unnamed.error();
    unnamed->closeHandle();
    const std::filesystem::path making = unnamed->place();
    Result<Recovery> recovery = copyTo(making, *view, *reader, std::move(stop));
    for (const char* const companion : {"-wal", "-shm", "-journal"}) {
        if (recovery)
            std::filesystem::remove(place.string() + companion, ignored);
        std::filesystem::remove(making.string() + companion, ignored);
    }
    if (recovery) {
        if (const Result<void> named = unnamed->commit(); !named)
            return named.error();
    }
    return recovery;
}

} // namespace splitscape::record
