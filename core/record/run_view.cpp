// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/run_view.h"

#include "core/base/threads/shared_work.h"
#include "core/record/consistency.h"
#include "core/record/told_fitness.h"
#include "core/store/run_lock.h"
#include "core/store/run_reader.h"
#include "core/study/study_json.h"

#include <algorithm>

namespace splitscape::record {

namespace {

using evaluate::CandidatePtr;
using evaluate::CandidateResult;

template <typename Candidates>
auto placeOf(Candidates& candidates, std::uint64_t id)
{
    return std::lower_bound(
        candidates.begin(), candidates.end(), id,
        [](const CandidatePtr& one, std::uint64_t wanted) { return one->id < wanted; });
}

template <typename Change>
void replace(CandidatePtr& candidate, const Change& change)
{
    CandidateResult copy = *candidate;
    change(copy);
    candidate = std::make_shared<const CandidateResult>(std::move(copy));
}

void applyFitness(std::vector<CandidatePtr>& candidates,
                  const std::vector<store::CandidateFitness>& fitness)
{
    for (const store::CandidateFitness& of : fitness) {
        const auto place = placeOf(candidates, of.candidate);
        if (place != candidates.end() && (*place)->id == of.candidate
            && (*place)->fitness != of.fitness)
            replace(*place, [&](CandidateResult& candidate) { candidate.fitness = of.fitness; });
    }
}

// Both are by id. Only pointers are moved: a window does this for all candidates of a run.
void replaceAll(std::vector<CandidatePtr>& candidates, const std::vector<CandidatePtr>& changed)
{
    auto place = candidates.begin();
    for (const CandidatePtr& one : changed) {
        while (place != candidates.end() && (*place)->id < one->id)
            ++place;
        if (place != candidates.end() && (*place)->id == one->id)
            *place = one;
    }
}

// Takes a part of the file over; what is damaged is noted and left as it is.
template <typename T, typename Read>
Result<void> take(T& target, std::vector<Error>& damage, const Read& read)
{
    auto found = read();
    if (found) {
        target = std::move(*found);
        return {};
    }
    if (found.error().code != ErrorCode::FileDamaged)
        return found.error();
    damage.push_back(found.error());
    return {};
}

void checkExtraction(RunView& view, const std::string& path)
{
    if (!view.extraction)
        return;
    const CandidatePtr chosen = view.candidate(view.extraction->chosen);
    if (chosen && chosen->standing == search::Standing::Valid && chosen->best && chosen->training)
        return;
    view.extraction.reset();
    view.damage.push_back(
        {ErrorCode::FileDamaged, path,
         chosen ? "its chosen candidate is not a valid one" : "its chosen candidate is missing"});
}

void takeNotes(RunView& view)
{
    const auto kept = view.documents.find(std::string(data::kPreparationDocument));
    if (kept != view.documents.end())
        view.origin.notes = data::notesFromText(kept->second);
}

Result<void> readResults(const store::RunReader& reader, RunView& view)
{
    std::vector<Error>& damage = view.damage;
    const store::RunReader::Completion complete = toldFitness(view.spec);
    auto checked = reader.checkedCandidates(work::coresToUse(), complete);
    if (!checked.integrity) {
        if (checked.integrity.error().code != ErrorCode::FileDamaged)
            return checked.integrity;
        damage.push_back(checked.integrity.error());
    }
    const bool isSound = damage.empty();
    Result<void> read;
    if (isSound)
        read = take(view.candidates, damage, [&] { return std::move(checked.candidates); });
    if (!damage.empty()) {
        view.candidates = reader.readableCandidates(complete);
        damage.back().detail
            += ", " + std::to_string(view.candidates.size()) + " candidates could be read";
    }
    if (read)
        read = take(view.generations, damage, [&] { return reader.generations(); });
    if (read)
        read = take(view.extraction, damage, [&] { return reader.extraction(); });
    if (read)
        read = take(view.ending, damage, [&] { return reader.ending(); });
    if (read)
        read = take(view.sessions, damage, [&] { return reader.sessions(); });
    if (read)
        read = take(view.documents, damage, [&] { return reader.documents(); });
    takeNotes(view);
    checkExtraction(view, reader.path().string());
    return read;
}

} // namespace

CandidatePtr RunView::candidate(std::uint64_t id) const
{
    const auto place = placeOf(candidates, id);
    return place != candidates.end() && (*place)->id == id ? *place : nullptr;
}

CandidatePtr RunView::best() const
{
    if (extraction)
        return candidate(extraction->chosen);
    CandidatePtr best;
    for (const CandidatePtr& one : candidates) {
        if (!evaluate::mayBeAnswer(*one))
            continue;
        const auto figures = evaluate::assessmentOf(*one, spec.rules.judging.scenario);
        const auto bestFigures
            = best ? evaluate::assessmentOf(*best, spec.rules.judging.scenario) : figures;
        if (!best || figures.accuracy > bestFigures.accuracy
            || (figures.accuracy == bestFigures.accuracy
                && figures.energy_mJ < bestFigures.energy_mJ))
            best = one;
    }
    return best;
}

void RunView::apply(const RunEvent& event)
{
    if (const auto* started = std::get_if<RunStarted>(&event)) {
        spec = *started->spec;
        origin = *started->origin;
        isBeingWritten = true;
    } else if (const auto* finished = std::get_if<CandidateFinished>(&event)) {
        const auto place = placeOf(candidates, finished->candidate->id);
        if (place != candidates.end() && (*place)->id == finished->candidate->id)
            *place = finished->candidate;
        else
            candidates.insert(place, finished->candidate);
    } else if (const auto* generation = std::get_if<GenerationFinished>(&event)) {
        const auto index = static_cast<std::size_t>(generation->generation.index);
        if (index < generations.size() && generations[index].index == generation->generation.index)
            generations[index] = generation->generation;
        else
            generations.push_back(generation->generation);
        applyFitness(candidates, *generation->fitness);
    } else if (const auto* extracted = std::get_if<ExtractionFinished>(&event)) {
        extraction = *extracted->result;
        replaceAll(candidates, *extracted->candidates);
    } else if (const auto* added = std::get_if<DocumentAdded>(&event)) {
        documents[added->document.name] = added->document.json;
        takeNotes(*this);
    } else if (const auto* end = std::get_if<RunFinished>(&event)) {
        ending = end->ending;
        isBeingWritten = false;
    }
}

Result<RunView> loadRun(const std::filesystem::path& path, std::stop_token stop)
{
    const Result<store::RunReader> reader = store::RunReader::open(path, stop);
    if (!reader)
        return reader.error();
    if (const Result<void> held = reader->holdState(); !held)
        return held.error();
    auto origin = reader->origin();
    if (!origin)
        return origin.error();
    study::StudyReading study = study::parseKeptStudy(origin->specification, path.string());
    if (!study.ok())
        return Error{ErrorCode::FileDamaged, path.string(),
                     "its study: " + study.problems.front().subject + " "
                         + study.problems.front().detail};
    RunView view;
    view.isBeingWritten = store::RunLock::isHeld(path);
    view.hasChecksums = reader->hasChecksums();
    view.spec = std::move(study.spec);
    view.origin = std::move(*origin);
    if (const Result<void> read = readResults(*reader, view); !read)
        return read.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, path.string(), "stopped on request"};
    if (view.damage.empty()) // otherwise it is known already that parts are missing
        view.damage = contradictions(view, path.string(), stop);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, path.string(), "stopped on request"};
    return view;
}

} // namespace splitscape::record
