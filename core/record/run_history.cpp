// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/run_history.h"

#include "core/record/told_fitness.h"
#include "core/store/run_reader.h"
#include "core/study/study_json.h"

#include <utility>

namespace splitscape::record {

namespace {

using evaluate::CandidatePtr;

// The candidates of the file, each with the learning curve of its own training.
Result<std::map<std::uint64_t, CandidatePtr>> candidatesOf(const store::RunReader& reader,
                                                           const study::StudySpec& spec)
{
    const auto stored = reader.candidates(0, toldFitness(spec));
    if (!stored)
        return stored.error();
    auto curves = reader.learningCurves();
    if (!curves)
        return curves.error();
    std::map<std::uint64_t, CandidatePtr> candidates;
    for (const CandidatePtr& one : *stored) {
        const auto curve = curves->find(one->id);
        if (curve == curves->end() || !one->training) {
            candidates.emplace(one->id, one);
            continue;
        }
        evaluate::CandidateResult complete = *one;
        complete.training->epochs = std::move(curve->second);
        candidates.emplace(one->id,
                           std::make_shared<const evaluate::CandidateResult>(std::move(complete)));
    }
    return candidates;
}

template <typename T, typename Read>
std::optional<Error> take(T& target, const Read& read)
{
    auto found = read();
    if (!found)
        return found.error();
    target = std::move(*found);
    return {};
}

std::optional<Error> readRest(const store::RunReader& reader, RunHistory& history)
{
    std::vector<store::GenerationRecord> generations;
    std::vector<store::SessionRecord> sessions;
    for (const auto& step : {
             take(generations, [&] { return reader.generations(); }),
             take(sessions, [&] { return reader.sessions(); }),
             take(history.candidates, [&] { return candidatesOf(reader, history.spec); }),
             take(history.weights, [&] { return reader.allWeights(); }),
             take(history.documents, [&] { return reader.documents(); }),
             take(history.repeated, [&] { return reader.repeatedTrainings(); }),
             take(history.extraction, [&] { return reader.extraction(); }),
             take(history.ending, [&] { return reader.ending(); }),
         }) {
        if (step)
            return step;
    }
    for (const store::GenerationRecord& generation : generations)
        history.generations.emplace(generation.index, generation);
    if (!history.extraction)
        history.scores = reader.earlyScores();
    for (const store::SessionRecord& session : sessions)
        history.spent += session.seconds;
    return {};
}

} // namespace

Result<RunHistory> readHistory(const std::filesystem::path& path, std::stop_token stop)
{
    const auto reader = store::RunReader::open(path, std::move(stop));
    if (!reader)
        return reader.error();
    if (const auto sound = reader->checkIntegrity(); !sound)
        return sound.error();
    RunHistory history;
    if (const auto error = take(history.origin, [&] { return reader->origin(); }))
        return *error;
    study::StudyReading study = study::parseKeptStudy(history.origin.specification, path.string());
    if (!study.ok())
        return Error{ErrorCode::FileDamaged, path.string(),
                     "its study: " + study.problems.front().subject + " "
                         + study.problems.front().detail};
    history.spec = std::move(study.spec);
    if (const auto error = readRest(*reader, history))
        return *error;
    return history;
}

} // namespace splitscape::record
