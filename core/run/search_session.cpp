// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/search_session.h"

#include "core/data/prepare.h"
#include "core/data/split.h"
#include "core/partition/reachability.h"
#include "core/search/genetic_algorithm.h"
#include "core/search/pareto.h"
#include "core/study/study_json.h"
#include "core/train/training_settings.h"

#include <algorithm>
#include <condition_variable>
#include <ctime>
#include <exception>
#include <thread>
#include <utility>

namespace splitscape::run {

namespace {

using evaluate::Source;
using evaluate::Status;

Error cancelled()
{
    return {ErrorCode::Cancelled, "run", "stopped on request"};
}

std::string utcNow()
{
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts{};
    gmtime_r(&now, &parts);
    char text[32] = {};
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text;
}

Result<std::shared_ptr<const train::Trainer>> trainerOf(const train::TrainingSettings& settings)
{
    if (settings.trainer == train::TrainerKind::Native)
        return std::shared_ptr<const train::Trainer>(train::makeNativeTrainer());
    Result<std::unique_ptr<train::Trainer>> torch = train::makeTorchTrainer();
    if (!torch)
        return torch.error();
    return std::shared_ptr<const train::Trainer>(std::move(*torch));
}

// Requests a stop when a time is up, unless it goes out of scope before.
class Deadline {
public:
    Deadline(std::optional<Seconds> budget, std::stop_source& target)
    {
        if (!budget)
            return;
        m_thread = std::jthread([limit = *budget, &target](std::stop_token left) {
            std::mutex mutex;
            std::condition_variable_any never;
            std::unique_lock lock(mutex);
            never.wait_for(lock, left, limit, [] { return false; });
            if (!left.stop_requested())
                target.request_stop();
        });
    }

private:
    std::jthread m_thread;
};

} // namespace

SearchSession::SearchSession(RunRequest request, RunFeed& feed, evaluate::PauseGate& gate)
    : m_request(std::move(request))
    , m_feed(feed)
    , m_start(Clock::now())
    , m_searchStart(m_start)
    , m_pool(m_request.threads, &gate)
{
    m_progress.generations = m_request.spec.search.generations + 1;
}

store::RunEnding SearchSession::run(std::stop_token stop)
{
    const std::stop_callback forward(stop, [this] { m_stop.request_stop(); });
    const std::stop_token everything = m_stop.get_token();
    Result<void> done;
    try {
        done = prepare(everything);
        if (done)
            done = openStore();
        if (done)
            done = search(everything);
        if (done && !m_finalists.empty())
            done = extract(everything);
    } catch (const std::exception& failure) {
        done = Error{ErrorCode::Internal, "run", failure.what()};
    }
    return conclude(done);
}

Result<void> SearchSession::prepare(std::stop_token stop)
{
    const study::StudySpec& spec = m_request.spec;
    if (const Problems problems = study::validate(spec); !problems.empty())
        return problems.front();
    if (m_request.file) {
        // Before minutes are spent on the data.
        if (const Result<void> place
            = store::RunStore::checkPlace(*m_request.file, m_request.overwrite);
            !place)
            return place;
    }
    m_setup.trainer = m_request.trainer;
    if (!m_setup.trainer) {
        auto trainer = trainerOf(spec.training);
        if (!trainer)
            return trainer.error();
        m_setup.trainer = std::move(*trainer);
    }
    publishProgress(Stage::Preparing, 0.0);
    m_setup.dataset = m_request.dataset;
    if (!m_setup.dataset) {
        auto dataset = data::prepare(
            spec.dataset, spec.seed, m_request.cache,
            [this](double fraction) { publishProgress(Stage::Preparing, fraction); }, stop);
        if (!dataset)
            return dataset.error();
        m_setup.dataset = std::move(*dataset);
    }
    auto split = data::makeSplit(*m_setup.dataset, spec.dataset.split, spec.seed);
    if (!split)
        return split.error();
    m_setup.split = std::make_shared<const data::Split>(std::move(*split));
    auto space = study::searchedSpace(spec, *m_setup.dataset);
    if (!space)
        return space.error();
    m_setup.space = std::move(*space);
    m_setup.device = spec.device;
    m_setup.link = spec.link;
    m_setup.limits = spec.limits;
    m_setup.judging = spec.judging;
    m_setup.training = spec.training;
    m_setup.seed = spec.seed;
    return partition::checkReachable(m_setup.space, spec.device, spec.link, spec.limits,
                                     spec.judging);
}

Result<void> SearchSession::openStore()
{
    store::RunOrigin origin;
    origin.specification = study::toText(m_request.spec);
    origin.seed = m_request.spec.seed;
    origin.programVersion = SPLITSCAPE_VERSION;
    origin.trainer = m_setup.trainer->description();
    origin.datasetName = m_setup.dataset->name;
    origin.datasetFingerprint = m_setup.dataset->fingerprint;
    origin.classNames = m_setup.dataset->classNames;
    origin.split = *m_setup.split;
    origin.startedUtc = utcNow();
    m_origin = std::make_shared<const store::RunOrigin>(std::move(origin));
    if (m_request.file) {
        auto created = store::RunStore::create(
            *m_request.file, *m_origin,
            {.overwrite = m_request.overwrite,
             .onFailure = [this](const Error&) { m_stop.request_stop(); }});
        if (!created)
            return created.error();
        m_store = std::move(*created);
    }
    m_feed.publish(RunStarted{std::make_shared<const study::StudySpec>(m_request.spec), m_origin,
                              m_setup.space});
    return {};
}

Result<void> SearchSession::search(std::stop_token stop)
{
    const study::StudySpec& spec = m_request.spec;
    search::GeneticAlgorithm::Setup setup{spec.search, m_setup.space, spec.seed, {}};
    if (spec.limits.energy)
        setup.limit_mJ = spec.limits.energy->inMillijoules();
    search::GeneticAlgorithm search(std::move(setup));
    evaluate::Evaluator evaluator(m_setup, m_pool);

    std::stop_source searching;
    const std::stop_callback forward(stop, [&searching] { searching.request_stop(); });
    const Deadline deadline(spec.budgets.time, searching);
    m_searchStart = Clock::now();
    auto generationStart = m_searchStart;
    int trainedBefore = 0;
    while (!search.finished() && !candidateBudgetUsed()) {
        const std::vector<search::Proposal> proposals = search.ask();
        m_progress.generation = search.generation();
        const auto results = evaluator.evaluate(
            proposals,
            [this](const evaluate::CandidatePtr& candidate, const evaluate::WeightsPtr& weights) {
                deliver(candidate, weights);
            },
            searching.get_token());
        if (stop.stop_requested())
            return cancelled();
        if (results.size() < proposals.size())
            return {}; // the time is up; extraction follows
        std::vector<search::Assessment> told;
        for (const evaluate::CandidatePtr& result : results)
            told.push_back(evaluate::assessmentOf(*result, spec.judging.scenario));
        const auto complete = search.tell(told);
        if (!complete)
            return complete.error();
        if (*complete) {
            record(**complete, generationStart, trainedBefore);
            generationStart = Clock::now();
            trainedBefore = m_progress.trained;
        }
    }
    return {};
}

bool SearchSession::candidateBudgetUsed() const
{
    const auto& budget = m_request.spec.budgets.candidates;
    return budget && m_generationDone == 0 && m_progress.trained >= *budget;
}

void SearchSession::deliver(const evaluate::CandidatePtr& candidate,
                            const evaluate::WeightsPtr& weights)
{
    m_progress.valid += candidate->status == Status::Valid;
    m_progress.invalid += candidate->status == Status::Invalid;
    m_progress.abandoned += candidate->status == Status::Abandoned;
    m_progress.failed += candidate->status == Status::TrainingFailed;
    m_progress.trained += candidate->source == Source::Trained;
    m_generationDone += candidate->status != Status::Abandoned;
    m_trainingTime += candidate->seconds;
    if (candidate->status == Status::Valid && weights)
        m_finalists.push_back({candidate, weights});
    // Store before publish: what a screen shows is at least queued for the disk.
    if (m_store)
        m_store->add(candidate, weights);
    m_feed.publish(CandidateFinished{candidate});
    const double population = m_request.spec.search.population;
    publishProgress(Stage::Searching,
                    (m_progress.generation + m_generationDone / population)
                        / m_progress.generations);
}

void SearchSession::record(const search::Generation& generation, Clock::time_point start,
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
    std::vector<store::CandidateFitness> fitness;
    for (std::size_t slot = 0; slot < generation.ids.size(); ++slot)
        fitness.push_back({generation.ids[slot], generation.fitness[slot]});
    if (m_store)
        m_store->add(record, fitness);
    m_feed.publish(GenerationFinished{
        record, std::make_shared<const std::vector<store::CandidateFitness>>(std::move(fitness))});
    m_generationDone = 0;
}

Result<void> SearchSession::extract(std::stop_token stop)
{
    std::sort(m_finalists.begin(), m_finalists.end(),
              [](const auto& a, const auto& b) { return a.candidate->id < b.candidate->id; });
    publishProgress(Stage::Extracting, 0.0);
    auto extracted = evaluate::extract(
        m_finalists, m_setup, {m_request.spec.testTrainings, m_request.spec.finalists}, m_pool,
        [this](int done, int total) {
            publishProgress(Stage::Extracting, static_cast<double>(done) / total);
        },
        stop);
    if (!extracted)
        return extracted.error();
    const auto result = std::make_shared<const evaluate::ExtractionResult>(std::move(*extracted));
    if (m_store)
        m_store->add(*result, keptWeights(result->chosen));
    m_feed.publish(ExtractionFinished{result});
    return {};
}

std::vector<std::uint64_t> SearchSession::keptWeights(std::uint64_t chosen) const
{
    std::vector<search::Tradeoff> tradeoffs;
    for (const evaluate::Finalist& finalist : m_finalists) {
        const auto figures = evaluate::assessmentOf(*finalist.candidate, m_setup.judging.scenario);
        tradeoffs.push_back({figures.accuracy, figures.energy_mJ});
    }
    std::vector<std::uint64_t> kept{chosen};
    for (const std::size_t position : search::paretoFront(tradeoffs))
        kept.push_back(m_finalists[position].candidate->id);
    return kept;
}

store::RunEnding SearchSession::conclude(const Result<void>& done)
{
    store::RunEnding ending;
    ending.seconds = elapsed();
    if (!done && done.error().code != ErrorCode::Cancelled) {
        ending.outcome = RunOutcome::Failed;
        ending.error = done.error();
    } else if (!done) {
        ending.outcome = RunOutcome::Cancelled;
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
        ending.outcome = RunOutcome::Failed;
        ending.error = written.error();
    }
    return ending;
}

std::optional<Seconds> SearchSession::remaining(Stage stage, double fraction) const
{
    if (stage == Stage::Preparing || fraction <= 0.0)
        return {};
    const study::StudySpec& spec = m_request.spec;
    const Seconds spent = Clock::now() - m_searchStart;
    const Seconds training
        = m_progress.trained > 0 ? m_trainingTime / m_progress.trained : Seconds{0.0};
    const auto shortlist = std::min(m_finalists.size(), static_cast<std::size_t>(spec.finalists));
    const Seconds tests
        = training * (static_cast<double>(shortlist) * spec.testTrainings / m_pool.threads());
    if (stage == Stage::Extracting)
        return tests * (1.0 - fraction);
    Seconds left = spent * ((1.0 - fraction) / fraction);
    if (spec.budgets.time)
        left = std::max(Seconds{0.0}, std::min(left, *spec.budgets.time - spent));
    return left + tests;
}

void SearchSession::publishProgress(Stage stage, double fraction)
{
    m_progress.stage = stage;
    m_progress.fraction = std::clamp(fraction, 0.0, 1.0);
    m_progress.elapsed = elapsed();
    m_progress.remaining = remaining(stage, m_progress.fraction);
    m_feed.publish(m_progress);
}

} // namespace splitscape::run
