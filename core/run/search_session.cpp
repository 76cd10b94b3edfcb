// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/search_session.h"

#include "core/evaluate/ordered_training.h"
#include "core/evaluate/restart_count.h"
#include "core/evaluate/teacher.h"
#include "core/remote/remote_training.h"
#include "core/run/deadline.h"
#include "core/run/session_forecast.h"
#include "core/run/session_setup.h"
#include "core/run/strategy_setup.h"
#include "core/search/strategies.h"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <system_error>
#include <thread>
#include <utility>

namespace splitscape::run {

namespace {

using evaluate::Source;
using search::Standing;

/// Without threads that train there are some that score what workers have trained.
int poolThreads(const RunRequest& request)
{
    return request.threads > 0 ? request.threads
                               : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

/// The run would replace the one that it goes on from or begins with.
bool isEarlierRun(const RunRequest& request)
{
    std::error_code ignored;
    const auto isFile = [&](const std::filesystem::path& earlier) {
        return std::filesystem::equivalent(earlier, *request.file, ignored);
    };
    return request.file && !request.resume
        && ((request.extension && isFile(request.extension->file))
            || (request.warmStart && isFile(request.warmStart->file)));
}

Error cancelled() { return {ErrorCode::Cancelled, "run", "stopped on request"}; }

} // namespace

SearchSession::SearchSession(RunRequest request, record::RunFeed& feed, work::PauseGate& gate)
    : m_request(std::move(request))
    , m_feed(feed)
    , m_gate(gate)
    , m_start(Clock::now())
    , m_searchStart(m_start)
    , m_pool(poolThreads(m_request), &gate)
{
    setGoals();
}

void SearchSession::setGoals()
{
    m_progress.generations = m_request.spec.search.rounds();
    m_progress.trainings = m_request.spec.search.mostTrainings();
}

store::RunEnding SearchSession::run(std::stop_token stop)
{
    const std::stop_callback forward(stop, [this] { m_stop.request_stop(); });
    const std::stop_token everything = m_stop.get_token();
    Result<void> done;
    try {
        if (m_request.resume)
            done = recallHistory();
        else if (m_request.extension)
            done = recallExtended();
        if (done)
            done = prepare(everything);
        if (done)
            done = openStore();
        if (done)
            done = search(everything);
        if (done && !m_finalists.empty())
            done = extract(everything);
        if (done && !m_finalists.empty())
            done = measureFormats(everything);
        if (done && m_request.spec.baselines)
            done = measureBaselines(everything);
    } catch (const std::exception& failure) {
        done = Error{ErrorCode::Internal, "run", failure.what()};
    }
    try {
        return conclude(done);
    } catch (const std::exception& failure) {
        return {record::RunOutcome::Failed, Error{ErrorCode::Internal, "run", failure.what()},
                elapsed()};
    }
}

Result<void> SearchSession::prepare(std::stop_token stop)
{
    const study::StudySpec& spec = m_request.spec;
    if (const Problems problems = study::validate(spec); !problems.empty())
        return problems.front();
    if (spec.isSeries())
        return Error{ErrorCode::ValueOutOfRange, spec.seeds.empty() ? "limits.energy_mJ" : "seeds",
                     "a list stands for several searches; `splitscape-cli run` does them one after "
                     "the other"};
    if (isEarlierRun(m_request))
        return Error{ErrorCode::UsageInvalid, "--output", "it is the earlier run itself"};
    if (m_request.file && !m_request.resume) {
        // Before minutes are spent on the data.
        if (const Result<void> place
            = store::RunStore::checkPlace(*m_request.file, m_request.overwrite);
            !place)
            return place;
    }
    auto engine = openToWorkers();
    if (!engine)
        return engine.error();
    auto setup = sessionSetup(
        m_request, m_history ? &*m_history : nullptr,
        [this](double fraction) { publishProgress(record::Stage::Preparing, fraction); }, stop);
    if (!setup)
        return setup.error();
    m_setup = std::move(*setup);
    if (!wasComplete()) {
        auto taught = evaluate::withTeacher(
            std::move(m_setup),
            [this](double fraction) { publishProgress(record::Stage::Preparing, fraction); }, stop);
        if (!taught)
            return taught.error();
        m_setup = std::move(*taught);
    }
    m_request.spec.rules = m_setup.rules;
    if (m_request.warmStart && !m_history) {
        auto starts = startsFrom(*m_request.warmStart, m_setup, std::move(stop));
        if (!starts)
            return starts.error();
        m_request.spec.search.startFrom = std::move(*starts);
    }
    if (*engine)
        trainOnWorkers(std::move(*engine));
    return {};
}

Result<std::unique_ptr<remote::TaskEngine>> SearchSession::openToWorkers() const
{
    if (!m_request.workers || wasComplete())
        return std::unique_ptr<remote::TaskEngine>();
    if (m_request.spec.training.trainer != train::TrainerKind::Native)
        return Error{ErrorCode::UsageInvalid, "--workers",
                     "LibTorch trains on this machine only, so choose the native trainer"};
    return remote::makeTaskEngine(*m_request.workers);
}

void SearchSession::trainOnWorkers(std::unique_ptr<remote::TaskEngine> engine)
{
    m_setup.backend = std::make_shared<remote::RemoteTraining>(
        m_setup, m_pool, m_gate, std::move(engine),
        remote::RemoteSettings{
            *m_request.workers, m_request.threads, m_request.cache.path,
            [this](std::shared_ptr<const remote::WorkersState> state) {
                m_feed.publish(record::WorkersChanged{std::move(state)});
            }});
}

Result<void> SearchSession::openStore()
{
    store::RunOrigin origin = newOrigin(m_request.spec, m_setup);
    const store::SessionRecord session{origin.startedUtc, origin.programVersion, origin.trainer};
    if (m_request.resume) {
        origin = m_history->origin;
        origin.notes = m_setup.dataset->notes;
    }
    m_origin = std::make_shared<const store::RunOrigin>(std::move(origin));
    if (wasComplete()) {
        if (const Result<void> settled = store::RunStore::settle(*m_request.file); !settled)
            return settled;
        m_lock.reset();
    } else if (m_request.file) {
        store::RunStore::Options options{.overwrite = m_request.overwrite,
                                         .onFailure
                                         = [this](const Error&) { m_stop.request_stop(); }};
        auto opened = m_request.resume
            ? store::RunStore::open(*m_request.file, std::move(*m_lock), session,
                                    std::move(options))
            : store::RunStore::create(*m_request.file, *m_origin, std::move(options));
        if (!opened)
            return opened.error();
        m_store = std::move(*opened);
    }
    m_feed.publish(record::RunStarted{std::make_shared<const study::StudySpec>(m_request.spec),
                                      m_origin, m_setup.space});
    keepNotes();
    keepSides();
    return keepLeakage();
}

Result<void> SearchSession::search(std::stop_token stop)
{
    const study::StudySpec& spec = m_request.spec;
    evaluate::EvaluationSetup setup = m_setup;
    const std::shared_ptr<evaluate::OrderedTraining> ordered = orderedTraining();
    if (ordered)
        setup.backend = ordered;
    evaluate::Evaluator evaluator(std::move(setup), m_pool);
    std::stop_source searching;
    const std::stop_callback forward(stop, [&searching] { searching.request_stop(); });
    std::optional<Seconds> left = spec.budgets.time;
    if (left)
        *left -= spentBefore();
    std::optional<Deadline> deadline;
    const auto startTheClock = [&] {
        deadline.emplace(left, searching);
        m_searchStart = Clock::now();
    };
    publishProgress(record::Stage::Searching, 0.0);
    // A strategy may score networks for long before it asks for the first. Where candidates are
    // there already it must ask for the same ones again, so that is not cut short.
    const bool replays = m_history && !m_history->candidates.empty();
    if (!replays)
        startTheClock();
    const std::unique_ptr<search::Strategy> strategy = search::makeStrategy(
        strategySetup(spec, m_setup, replays ? stop : searching.get_token()));
    if (stop.stop_requested())
        return cancelled();
    if (!replays && searching.stop_requested())
        return {}; // the time is up, and what the strategy would ask is worth nothing
    if (replays)
        startTheClock();
    if (const auto relaxation = strategy->progress().relaxation)
        keepRelaxation(*relaxation);
    const std::string name(evaluate::kRestartsDocument);
    evaluate::RestartCount restartsBefore;
    if (m_history && m_history->documents.contains(name))
        if (const auto known = evaluate::readRestarts(m_history->documents.at(name)))
            restartsBefore = *known;
    if (m_history)
        for (const auto& [id, candidate] : m_history->candidates)
            if (candidate->source == evaluate::Source::Trained)
                evaluator.restartsAreCounted(candidate->architecture);
    const auto keepRestarts = [&] {
        evaluate::RestartCount count = restartsBefore;
        count.trainings += evaluator.restarts().trainings;
        count.restarts += evaluator.restarts().restarts;
        if (count != m_restarts)
            keep({name, evaluate::toText(count)}, false);
        m_restarts = count;
    };
    SessionForecast forecast(spec, m_setup.space);
    auto generationStart = m_searchStart;
    int trainedBefore = 0;
    while (!strategy->finished() && !candidateBudgetUsed()) {
        const std::vector<search::Proposal> proposals = strategy->ask();
        m_asked = strategy->progress();
        m_askedCount = proposals.size();
        m_progress.prediction = m_asked.prediction;
        m_progress.relaxation = m_asked.relaxation;
        m_delivered = 0;
        m_progress.generation = proposals.front().generation;
        if (ordered)
            ordered->setPromises(forecast.promisesOf(proposals));
        const Result<Results> results = assess(proposals, evaluator, searching.get_token());
        keepRestarts(); // also of a round that is not ended: what is trained is not trained again
        if (!results)
            return results.error();
        if (stop.stop_requested())
            return cancelled();
        if (results->size() < proposals.size())
            break; // the time is up; extraction follows
        std::vector<search::Assessment> told;
        for (const evaluate::CandidatePtr& result : *results)
            told.push_back(evaluate::assessmentOf(*result, spec.rules));
        const auto complete = strategy->tell(told);
        if (!complete)
            return complete.error();
        if (*complete) {
            record(**complete, generationStart, trainedBefore);
            generationStart = Clock::now();
            trainedBefore = m_progress.trained;
        }
        if (forecast.tell(*results))
            keepForecast(forecast);
        spareWeights(searching.get_token());
    }
    keepForecast(forecast); // those of the last rounds too
    return {};
}

Result<SearchSession::Results> SearchSession::assess(std::span<const search::Proposal> proposals,
                                                     evaluate::Evaluator& evaluator,
                                                     std::stop_token stop)
{
    const bool recalls = canRecall(proposals);
    Result<Results> results = recalls ? recall(proposals, evaluator) : Results{};
    if (!results)
        return results;
    std::vector<search::Proposal> open;
    for (const search::Proposal& proposal : proposals) {
        if (!recalls || !canRecall(proposal))
            open.push_back(proposal);
    }
    const Results assessed = evaluator.evaluate(
        open,
        [this](const evaluate::CandidatePtr& candidate, const evaluate::WeightsPtr& weights) {
            deliver(candidate, weights, false);
        },
        stop);
    results->insert(results->end(), assessed.begin(), assessed.end());
    std::sort(results->begin(), results->end(),
              [](const auto& a, const auto& b) { return a->id < b->id; });
    return results;
}

bool SearchSession::candidateBudgetUsed() const
{
    const auto& budget = m_request.spec.budgets.candidates;
    return budget && m_roundDone == 0 && m_progress.trained >= *budget;
}

void SearchSession::deliver(const evaluate::CandidatePtr& candidate,
                            const evaluate::WeightsPtr& weights, bool isRecalled)
{
    m_progress.valid += candidate->standing == Standing::Valid;
    m_progress.invalid += candidate->standing == Standing::Invalid;
    m_progress.abandoned += candidate->standing == Standing::Abandoned;
    m_progress.failed += candidate->standing == Standing::Failed;
    m_progress.trained += candidate->source == Source::Trained;
    m_roundDone += candidate->standing != Standing::Abandoned;
    m_delivered += candidate->standing != Standing::Abandoned;
    m_trainingTime += candidate->seconds;
    const bool isScored = isRecalled && m_request.resume
        && m_history->scores.contains(candidate->id);
    if (evaluate::mayBeAnswer(*candidate) && (weights || isScored))
        m_finalists.push_back({candidate, weights});
    if (isScored)
        m_scores.emplace(candidate->id, m_history->scores.at(candidate->id));
    if (candidate->standing == Standing::Valid)
        m_valid.push_back(candidate);
    // Store before publish: what a screen shows is at least queued for the disk.
    if (m_store && !(isRecalled && m_request.resume))
        m_store->add(candidate, weights);
    m_feed.publish(record::CandidateFinished{candidate});
    const double fraction = m_asked.fraction
        + (m_asked.fractionAfter - m_asked.fraction) * static_cast<double>(m_delivered)
            / static_cast<double>(m_askedCount);
    if (isRecalled)
        m_recalledFraction = fraction;
    publishProgress(record::Stage::Searching, fraction);
}

void SearchSession::record(const search::Round& generation, Clock::time_point start,
                           int trainedBefore)
{
    store::GenerationRecord record;
    record.index = generation.index;
    record.bestFitness = generation.bestFitness;
    record.meanFitness = generation.meanFitness;
    record.valid = generation.valid;
    record.invalid = generation.invalid;
    record.failed = generation.failed;
    record.abandoned = generation.abandoned;
    record.trained = m_progress.trained - trainedBefore;
    record.seconds = Clock::now() - start;
    const bool isRecalled = m_history && m_history->generations.contains(record.index);
    if (isRecalled)
        record.seconds = m_history->generations.at(record.index).seconds;
    std::vector<store::CandidateFitness> fitness;
    for (std::size_t slot = 0; slot < generation.ids.size(); ++slot)
        fitness.push_back({generation.ids[slot], generation.fitness[slot]});
    if (m_store && !(isRecalled && m_request.resume))
        m_store->add(record, fitness);
    m_feed.publish(record::GenerationFinished{
        record, std::make_shared<const std::vector<store::CandidateFitness>>(std::move(fitness))});
    m_roundDone = 0;
}

store::RunEnding SearchSession::conclude(const Result<void>& done)
{
    m_lock.reset();
    if (done && m_history && m_history->ending && !m_store)
        return *m_history->ending; // it was complete before
    store::RunEnding ending;
    ending.seconds = elapsed();
    if (!done && done.error().code != ErrorCode::Cancelled) {
        ending.outcome = record::RunOutcome::Failed;
        ending.error = done.error();
    } else if (!done) {
        ending.outcome = record::RunOutcome::Cancelled;
    }
    if (!m_store)
        return ending;
    // A broken store is why everything stopped, whatever the steps said.
    Result<void> written;
    if (const auto broken = m_store->error())
        written = *broken;
    else
        written = m_store->finish(ending);
    if (!written) {
        ending.outcome = record::RunOutcome::Failed;
        ending.error = written.error();
    }
    m_store.reset(); // closed before the end is announced, so that listeners can open it
    return ending;
}

std::optional<Seconds> SearchSession::remaining(record::Stage stage, double fraction) const
{
    if (stage == record::Stage::Preparing || fraction <= 0.0)
        return {};
    const study::StudySpec& spec = m_request.spec;
    const Seconds spent = Clock::now() - m_searchStart;
    const Seconds training
        = m_progress.trained > 0 ? m_trainingTime / m_progress.trained : Seconds{0.0};
    const auto shortlist = std::min(m_finalists.size(), static_cast<std::size_t>(spec.finalists));
    const Seconds tests
        = training * (static_cast<double>(shortlist) * spec.testTrainings / m_pool.threads());
    if (stage == record::Stage::Extracting)
        return tests * (1.0 - fraction);
    if (fraction <= m_recalledFraction)
        return {};
    Seconds left = spent * ((1.0 - fraction) / (fraction - m_recalledFraction));
    if (spec.budgets.time)
        left = std::max(Seconds{0.0}, std::min(left, *spec.budgets.time - spentBefore() - spent));
    return left + tests;
}

void SearchSession::publishProgress(record::Stage stage, double fraction)
{
    m_progress.stage = stage;
    m_progress.fraction = std::clamp(fraction, 0.0, 1.0);
    m_progress.elapsed = elapsed();
    m_progress.remaining = remaining(stage, m_progress.fraction);
    m_feed.publish(m_progress);
}

} // namespace splitscape::run
