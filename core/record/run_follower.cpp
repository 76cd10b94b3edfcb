// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/run_follower.h"

#include "core/record/told_fitness.h"
#include "core/store/run_lock.h"
#include "core/store/run_reader.h"
#include "core/study/study_json.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <set>
#include <sys/stat.h>
#include <utility>

namespace splitscape::record {

namespace {

using evaluate::CandidatePtr;
using evaluate::Source;
using search::Standing;

constexpr auto kPause = std::chrono::milliseconds(250);

void sleepUnless(std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, kPause, [] { return false; });
}

// When the file and its log were last written; equal means nothing is new.
using Stamp = std::pair<std::filesystem::file_time_type, std::filesystem::file_time_type>;

Stamp stampOf(const std::filesystem::path& file)
{
    std::error_code ignored;
    return {std::filesystem::last_write_time(file, ignored),
            std::filesystem::last_write_time(file.string() + "-wal", ignored)};
}

// What was published so far, and the reading of what came since.
class Following {
public:
    Following(std::filesystem::path file, RunFeed& feed)
        : m_file(std::move(file))
        , m_feed(feed)
    {
    }

    store::RunEnding follow(std::stop_token stop)
    {
        for (;;) {
            // Asked before reading: a writer that ends in between has written its ending.
            const bool isWritten = store::RunLock::isHeld(m_file);
            const Stamp stamp = stampOf(m_file);
            if (isReplaced())
                return {RunOutcome::Failed,
                        Error{ErrorCode::RunInterrupted, m_file.string(),
                              "another run has taken its place"},
                        m_progress.elapsed};
            if (stamp != m_stamp || !isWritten) {
                const Result<void> read = readNews(stop);
                if (!read && read.error().code == ErrorCode::Cancelled)
                    return {RunOutcome::Cancelled, {}, m_progress.elapsed};
                // The writer may just be leaving one plain file; the next look sees it whole.
                if (!read && !(isWritten && read.error().code == ErrorCode::FileInUse))
                    return {RunOutcome::Failed, read.error(), m_progress.elapsed};
                m_stamp = stamp;
            }
            // While it is written, an ending is that of an earlier session.
            if (m_ending && !isWritten)
                return *m_ending;
            if (!isWritten)
                return {RunOutcome::Failed,
                        Error{ErrorCode::RunInterrupted, m_file.string(),
                              "the program that searched ended without a word"},
                        m_progress.elapsed};
            if (stop.stop_requested())
                return {RunOutcome::Cancelled, {}, m_progress.elapsed};
            sleepUnless(stop);
        }
    }

private:
    // Whether the name was given to another file since the first look.
    bool isReplaced()
    {
        struct stat now { };
        if (::stat(m_file.c_str(), &now) != 0)
            return false; // reading will say what is the matter
        const bool isReplaced = m_identity && *m_identity != now.st_ino;
        m_identity = now.st_ino;
        return isReplaced;
    }

    // A connection for each look, so that the writer finds the file free when it ends.
    Result<void> readNews(const std::stop_token& stop)
    {
        const auto reader = store::RunReader::open(m_file, stop);
        if (!reader)
            return reader.error();
        // First what is written last: what precedes it is then complete.
        const auto ending = reader->ending();
        const auto extraction = reader->extraction();
        const auto generations = reader->generations();
        const auto sessions = reader->sessions();
        if (!ending || !extraction || !generations || !sessions)
            return !ending     ? ending.error()
                : !extraction  ? extraction.error()
                : !generations ? generations.error()
                               : sessions.error();
        Result<void> done = m_started ? Result<void>() : start(*reader);
        if (done)
            done = publishCandidates(*reader, stop);
        if (done)
            done = publishGenerations(*reader, *generations);
        if (!done)
            return done;
        publishProgress(*sessions);
        if (*extraction && !m_extracted) {
            if (const Result<void> told = publishExtraction(*reader, **extraction); !told)
                return told;
        }
        m_ending = *ending;
        return {};
    }

    Result<void> start(const store::RunReader& reader)
    {
        auto origin = reader.origin();
        if (!origin)
            return origin.error();
        study::StudyReading study = study::parseKeptStudy(origin->specification, m_file.string());
        if (!study.ok())
            return Error{ErrorCode::FileDamaged, m_file.string(), "its study cannot be understood"};
        m_progress.stage = Stage::Searching;
        m_progress.generations = study.spec.search.rounds();
        m_progress.trainings = study.spec.search.mostTrainings();
        m_population = study.spec.search.population;
        m_spec = study.spec;
        const auto classes = static_cast<int>(origin->classNames.size());
        m_feed.publish(RunStarted{std::make_shared<const study::StudySpec>(study.spec),
                                  std::make_shared<const store::RunOrigin>(std::move(*origin)),
                                  study::searchedSpace(study.spec, classes)});
        m_started = true;
        return {};
    }

    Result<void> publishCandidates(const store::RunReader& reader, const std::stop_token& stop)
    {
        const auto found = reader.candidates(m_complete, toldFitness(m_spec));
        if (!found)
            return found.error();
        for (const CandidatePtr& candidate : *found) {
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, m_file.string(), "stopped on request"};
            if (!m_seen.insert(candidate->id).second)
                continue;
            const auto [first, isNew]
                = m_firstOfGeneration.try_emplace(candidate->generation, candidate->id);
            first->second = std::min(first->second, candidate->id);
            count(*candidate);
            m_feed.publish(CandidateFinished{candidate});
        }
        while (m_seen.erase(m_complete) > 0)
            ++m_complete;
        return {};
    }

    void count(const evaluate::CandidateResult& candidate)
    {
        m_progress.valid += candidate.standing == Standing::Valid;
        m_progress.invalid += candidate.standing == Standing::Invalid;
        m_progress.abandoned += candidate.standing == Standing::Abandoned;
        m_progress.failed += candidate.standing == Standing::Failed;
        m_progress.trained += candidate.source == Source::Trained;
        if (candidate.generation > m_progress.generation) {
            m_progress.generation = candidate.generation;
            m_done = 0;
        }
        m_done += candidate.standing != Standing::Abandoned;
    }

    Result<void> publishGenerations(const store::RunReader& reader,
                                    const std::vector<store::GenerationRecord>& generations)
    {
        const auto isNew
            = [this](const store::GenerationRecord& one) { return one.index >= m_generations; };
        const auto first = std::find_if(generations.begin(), generations.end(), isNew);
        if (first == generations.end())
            return {};
        const auto lowest = m_firstOfGeneration.find(first->index);
        const auto members
            = reader.candidates(lowest == m_firstOfGeneration.end() ? m_complete : lowest->second);
        if (!members)
            return members.error();
        std::map<int, std::vector<store::CandidateFitness>> fitness; // by generation
        for (const CandidatePtr& member : *members) {
            if (member->fitness)
                fitness[member->generation].push_back({member->id, *member->fitness});
        }
        for (auto generation = first; generation != generations.end(); ++generation) {
            m_feed.publish(
                GenerationFinished{*generation,
                                   std::make_shared<const std::vector<store::CandidateFitness>>(
                                       std::move(fitness[generation->index]))});
            m_generations = generation->index + 1;
        }
        return {};
    }

    Result<void> publishExtraction(const store::RunReader& reader,
                                   const evaluate::ExtractionResult& extraction)
    {
        auto valid = reader.candidates(0, toldFitness(m_spec));
        if (!valid)
            return valid.error();
        std::erase_if(*valid, [](const CandidatePtr& one) { return one->standing != search::Standing::Valid; });
        m_feed.publish(extractionFinished(
            std::make_shared<const evaluate::ExtractionResult>(extraction), *valid));
        m_extracted = true;
        return {};
    }

    void publishProgress(const std::vector<store::SessionRecord>& sessions)
    {
        m_progress.elapsed = Seconds{0.0};
        for (const store::SessionRecord& session : sessions)
            m_progress.elapsed += session.seconds;
        if (m_progress.generations > 0 && m_generations == m_progress.generations)
            m_progress.stage = Stage::Extracting;
        m_progress.fraction
            = m_progress.stage == Stage::Extracting ? 0.0 : std::min(1.0, searchedFraction());
        m_feed.publish(m_progress);
    }

    [[nodiscard]] double searchedFraction() const
    {
        if (m_progress.generations == 0)
            return static_cast<double>(m_progress.trained)
                / static_cast<double>(m_progress.trainings);
        return (m_progress.generation + static_cast<double>(m_done) / m_population)
            / m_progress.generations;
    }

    std::filesystem::path m_file;
    RunFeed& m_feed;
    std::optional<Stamp> m_stamp;
    std::optional<ino_t> m_identity;
    Progress m_progress;
    study::StudySpec m_spec;
    int m_population = 1;
    int m_done = 0; // assessed of the present generation
    int m_generations = 0; // published
    bool m_started = false;
    bool m_extracted = false;
    std::optional<store::RunEnding> m_ending;
    std::uint64_t m_complete = 0; // all candidates below this id were published
    std::set<std::uint64_t> m_seen; // those above it that were
    std::map<int, std::uint64_t> m_firstOfGeneration; // lowest id
};

} // namespace

RunFollower::RunFollower(std::filesystem::path file, std::shared_ptr<RunFeed> feed)
    : m_thread([path = std::move(file), events = std::move(feed)](std::stop_token stop) {
        store::RunEnding ending;
        try {
            ending = Following(path, *events).follow(std::move(stop));
        } catch (const std::exception& failure) {
            ending = {RunOutcome::Failed, Error{ErrorCode::Internal, path.string(), failure.what()},
                      Seconds{0.0}};
        }
        events->publish(RunFinished{std::move(ending)});
    })
{
}

RunFollower::~RunFollower() = default;

} // namespace splitscape::record
