// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_json.h"

#include "app/cli/data_report.h"
#include "app/cli/evidence_report.h"
#include "app/cli/json_values.h"
#include "core/base/error.h"
#include "core/data/dataset_spec_json.h"
#include "core/evaluate/baselines_json.h"
#include "core/evaluate/column_names.h"
#include "core/evaluate/evidence.h"
#include "core/evaluate/jitter_curve.h"
#include "core/partition/timing.h"
#include "core/record/board_answers.h"
#include "core/record/kept_forecast.h"
#include "core/record/kept_relaxation.h"
#include "core/record/kept_tuning.h"
#include "core/record/objective_front.h"
#include "core/report/baseline_verdict.h"
#include "core/study/study_json.h"

#include <algorithm>

namespace splitscape::cli {

namespace {

using Json = nlohmann::ordered_json;
namespace column = evaluate::column;

Json originJson(const record::RunView& view)
{
    Json json;
    json["program_version"] = view.origin.programVersion;
    json["trainer"] = view.origin.trainer;
    json["started_utc"] = view.origin.startedUtc;
    json["seed"] = view.origin.seed;
    json["dataset"] = view.origin.datasetName;
    json["dataset_fingerprint"] = view.origin.datasetFingerprint;
    json["protocol"] = data::splitName(view.spec.dataset.split.by);
    json["classes"] = view.origin.classNames;
    Json split;
    split["train"] = view.origin.split.train.size();
    split["selection"] = view.origin.split.selection.size();
    split["held_back"] = view.origin.split.heldBack.size();
    split["test"] = view.origin.split.test.size();
    json["split"] = split;
    json["data_notes"] = notesJson(view.origin.notes);
    const auto jitter = view.documents.find(std::string(evaluate::kJitterDocument));
    json["jitter"] = jitter == view.documents.end() || !Json::accept(jitter->second)
        ? Json(nullptr)
        : Json::parse(jitter->second);
    json["sessions"] = Json::array();
    for (const store::SessionRecord& session : view.sessions)
        json["sessions"].push_back({{"started_utc", session.startedUtc},
                                    {"program_version", session.programVersion},
                                    {"trainer", session.trainer},
                                    {"seconds", session.seconds.count()}});
    json["checksums"] = view.hasChecksums;
    json["damage"] = Json::array();
    for (const Error& damage : view.damage)
        json["damage"].push_back(damage.detail);
    json["outcome"] = nullptr;
    if (view.ending) {
        json["outcome"] = store::kOutcomeNames[static_cast<std::size_t>(view.ending->outcome)];
        json["seconds"] = view.ending->seconds.count();
        if (const auto& error = view.ending->error)
            json["error"] = {{"code", errorCodeName(error->code)},
                             {"subject", error->subject},
                             {"detail", error->detail}};
    }
    return json;
}

// What "best" and every one of "candidates" have in common.
Json figuresJson(const evaluate::CandidateResult& candidate)
{
    Json json;
    json[column::kId] = candidate.id;
    json[column::kGeneration] = candidate.generation;
    json[column::kLengths] = candidate.architecture.lengths;
    json[column::kChannels] = candidate.architecture.channels;
    if (!space::isPaperChain(candidate.architecture)) {
        json[column::kKernels] = candidate.architecture.kernels;
        if (!candidate.architecture.kinds.empty())
            json[column::kKinds] = space::edgeKindNames(candidate.architecture.kinds);
        json[column::kFog] = {{"channels", candidate.architecture.fog.channels},
                              {"blocks", candidate.architecture.fog.blocks}};
        if (candidate.architecture.sides > 0)
            json[column::kSides] = candidate.architecture.sides;
    }
    json[column::kPoint] = candidate.best ? Json(candidate.best->point) : Json(nullptr);
    json[column::kLinkFormat]
        = candidate.best ? Json(network::nameOf(candidate.best->linkFormat)) : Json(nullptr);
    json[column::kEdgeFormat]
        = candidate.best ? Json(network::nameOf(candidate.best->edgeFormat)) : Json(nullptr);
    json[column::kSentValues] = candidate.best ? Json(candidate.best->sentValues) : Json(nullptr);
    json[column::kValidationAccuracy]
        = candidate.training ? Json(candidate.training->selectionAccuracy) : Json(nullptr);
    json[column::kHeldBackAccuracy] = orNull(candidate.heldBackAccuracy);
    const auto* best = candidate.best ? &*candidate.best : nullptr;
    json[column::kFlash] = best ? Json(best->flash.count()) : Json(nullptr);
    json[column::kRam] = best ? Json(best->ram.count()) : Json(nullptr);
    json[column::kEdgeCompute] = best ? Json(best->edgeCompute.inMillijoules()) : Json(nullptr);
    json[column::kEdgeTransmit] = best ? Json(best->edgeTransmit.inMillijoules()) : Json(nullptr);
    json[column::kEdge] = best ? Json(best->edge().inMillijoules()) : Json(nullptr);
    json[column::kFogEnergy] = best ? Json(best->fog().inMillijoules()) : Json(nullptr);
    json[column::kTotal] = best ? Json(best->total().inMillijoules()) : Json(nullptr);
    json[column::kParameters] = candidate.parameters;
    json[column::kMultiplyAccumulates] = candidate.multiplyAccumulates;
    return json;
}

std::string className(const record::RunView& view, int number)
{
    const auto position = static_cast<std::size_t>(number);
    return position < view.origin.classNames.size() ? view.origin.classNames[position]
                                                    : std::to_string(number);
}

Json boardsJson(const record::RunView& view, const space::Architecture& architecture)
{
    Json boards = Json::array();
    for (const record::BoardAnswer& board : record::boardAnswers(view.spec, architecture)) {
        const partition::PointCost* best = board.partition.best();
        boards.push_back({{"device", board.device},
                          {"link", board.link},
                          {"best_point", best ? Json(best->point) : Json(nullptr)},
                          {"edge_mJ", best ? Json(best->edge().inMillijoules()) : Json(nullptr)},
                          {"total_mJ", best ? Json(best->total().inMillijoules()) : Json(nullptr)},
                          {"verdict", nameOf(board.partition.verdict)}});
    }
    return boards;
}

/// Latency and average power at a point; nothing where the rules say nothing of time.
void addLatency(Json& json, const partition::Rules& rules, const partition::PointCost& point)
{
    if (!partition::statesTime(rules))
        return;
    const auto latency = partition::latencyOf(point, rules);
    const auto power = partition::averagePower(point, rules);
    json["latency_ms"] = latency ? Json(latency->count() * 1e3) : Json(nullptr);
    json["average_power_uW"] = power ? Json(power->inMicrowatts()) : Json(nullptr);
}

/// What the rules say of time, and the front end; nothing where they say nothing, as in the paper.
void addTime(Json& json, const partition::Rules& rules, const evaluate::CandidateResult& best)
{
    if (!best.best || !partition::statesTime(rules))
        return;
    addLatency(json, rules, *best.best);
    const auto charge = rules.frontEnd(best.architecture.lengths.front());
    if (charge.isCharged())
        json["front_end"] = {{"instructions", charge.instructions},
                             {"ram_bytes", charge.ram.count()},
                             {"energy_mJ", charge.energy.inMillijoules()},
                             {"latency_ms", charge.latency.count() * 1e3}};
}

Json bestJson(const record::RunView& view)
{
    const evaluate::CandidatePtr best = view.best();
    if (!best)
        return nullptr;
    Json json = figuresJson(*best);
    if (!view.spec.compare.empty())
        json["boards"] = boardsJson(view, best->architecture);
    addTime(json, view.spec.rules, *best);
    json["test_accuracy_mean"] = nullptr;
    json["test_accuracy_sd"] = nullptr;
    json["classes"] = nullptr;
    json["confusion_matrix"] = nullptr;
    if (!view.extraction)
        return json;
    json["test_accuracy_mean"] = view.extraction->testAccuracyMean;
    json["test_accuracy_sd"] = orNull(view.extraction->testAccuracyDeviation);
    if (const auto evidence = evaluate::testEvidence(*view.extraction)) {
        json["test_samples"] = evidence->samples;
        json["test_accuracy_interval_95"] = {evidence->interval.low, evidence->interval.high};
    }
    json["macro_f1"] = orNull(view.extraction->confusion.macroF1());
    json["balanced_accuracy"] = orNull(view.extraction->confusion.balancedAccuracy());
    json["cohen_kappa"] = orNull(view.extraction->confusion.cohenKappa());
    Json tests = Json::array();
    for (const evaluate::TestTraining& test : view.extraction->tests)
        tests.push_back({{"seed", test.seed},
                         {"validation_accuracy", test.selectionAccuracy},
                         {"held_back_accuracy", test.heldBackAccuracy},
                         {"test_accuracy", test.testAccuracy}});
    json["test_trainings"] = tests;
    Json shortlist = Json::array();
    for (const evaluate::ShortlistEntry& entry : view.extraction->shortlist)
        shortlist.push_back({{"candidate", entry.candidate},
                             {"held_back_accuracy_mean", entry.heldBackAccuracyMean}});
    json["shortlist"] = shortlist;
    const metrics::ConfusionMatrix& confusion = view.extraction->confusion;
    Json classes = Json::array();
    Json rows = Json::array();
    for (int actual = 0; actual < confusion.classes; ++actual) {
        classes.push_back({{"name", className(view, actual)},
                           {"sensitivity", confusion.sensitivity(actual)},
                           {"precision", confusion.precision(actual)},
                           {"f1", orNull(confusion.f1(actual))}});
        Json row = Json::array();
        for (int predicted = 0; predicted < confusion.classes; ++predicted)
            row.push_back(
                confusion.counts[static_cast<std::size_t>(actual * confusion.classes + predicted)]);
        rows.push_back(row);
    }
    json["classes"] = classes;
    json["confusion_matrix"] = rows;
    return json;
}

/// How good the forecasts were; those of single networks are with the candidates.
Json forecastJson(const std::optional<evaluate::ForecastRecord>& forecast)
{
    if (!forecast)
        return nullptr;
    return {{"learned_from", forecast->learnedFrom},
            {"coverage", search::kForecastCoverage},
            {"forecasts", forecast->quality.forecasts},
            {"mean_error", forecast->quality.meanError},
            {"covered", forecast->quality.covered}};
}

/// What a differentiable search came to before it trained anything.
Json relaxationJson(const record::RunView& view)
{
    const auto relaxation = record::keptRelaxation(view);
    return relaxation ? Json::parse(evaluate::toText(*relaxation)) : Json(nullptr);
}

/// What was fine-tuned; without the weights, which an export has.
Json tuningJson(const record::RunView& view)
{
    const auto record = record::keptTuning(view);
    if (!record)
        return nullptr;
    Json json = Json::parse(evaluate::toText(*record));
    if (!json["network"].is_null())
        for (const char* bulky : {"weights", "ranges"})
            json["network"].erase(bulky);
    return json;
}

/// The networks that no other beats in one objective of the search without losing in another.
Json frontJson(const record::RunView& view, const std::vector<search::Objective>& objectives)
{
    Json front = Json::array();
    for (const record::FrontMember& member : record::objectiveFront(view, objectives)) {
        Json one{{"candidate", member.candidate},
                 {"validation_accuracy", member.accuracy},
                 {"validation_score", member.score},
                 {"energy_mJ", member.energy_mJ},
                 {"edge_latency_ms", view.spec.rules.device.computePower
                      ? Json(1000.0 * member.latency_s)
                      : Json(nullptr)},
                 {"flash_bytes", member.flash_bytes}};
        const auto candidate = std::ranges::find(view.candidates, member.candidate,
                                                 [](const auto& each) { return each->id; });
        if (candidate != view.candidates.end())
            addLatency(one, view.spec.rules, *(*candidate)->best);
        front.push_back(std::move(one));
    }
    return front;
}

Json baselinesJson(const record::RunView& view)
{
    const auto verdict = report::baselineVerdict(view);
    if (!verdict)
        return nullptr;
    Json list = Json::parse(evaluate::toText(verdict->baselines));
    const auto tested = static_cast<std::int64_t>(view.origin.split.test.size());
    for (std::size_t i = 0; i < verdict->baselines.size(); ++i) {
        const evaluate::Baseline& baseline = verdict->baselines[i];
        list[i]["test_accuracy_mean"] = baseline.testAccuracyMean;
        list[i]["test_accuracy_sd"] = orNull(baseline.testAccuracyDeviation);
        list[i]["test_accuracy_interval_95"]
            = intervalJson(evaluate::accuracyInterval(baseline.testAccuracyMean, tested));
        list[i]["edge_mJ"] = baseline.deployment.edge().inMillijoules();
        list[i]["total_mJ"] = baseline.deployment.total().inMillijoules();
        list[i]["unbeaten"] = verdict->unbeaten == baseline;
    }
    return list;
}

} // namespace

Json generationJson(const store::GenerationRecord& generation)
{
    Json json;
    json["index"] = generation.index;
    json["best_fitness"] = generation.bestFitness;
    json["mean_fitness"] = generation.meanFitness;
    json["valid"] = generation.valid;
    json["invalid"] = generation.invalid;
    json["abandoned"] = generation.abandoned;
    json["failed"] = generation.failed;
    json["trained"] = generation.trained;
    json["seconds"] = generation.seconds.count();
    return json;
}

Json candidateJson(const evaluate::CandidateResult& candidate)
{
    Json json = figuresJson(candidate);
    json[column::kIndex] = candidate.index;
    json[column::kAttempt] = candidate.attempt;
    json[column::kStatus] = search::nameOf(candidate.standing);
    json[column::kSource] = evaluate::kSourceNames[static_cast<std::size_t>(candidate.source)];
    json[column::kFitness] = orNull(candidate.fitness);
    json[column::kSeconds] = candidate.seconds.count();
    return json;
}

Json listedCandidateJson(const evaluate::CandidateResult& candidate,
                         const std::optional<evaluate::ForecastRecord>& forecast)
{
    Json json = candidateJson(candidate);
    const auto expected = forecast ? forecast->of(candidate.id) : std::nullopt;
    json[column::kExpected] = expected ? Json(expected->mean) : Json(nullptr);
    json[column::kExpectedInterval]
        = expected ? Json({expected->low, expected->high}) : Json(nullptr);
    return json;
}

Json runHeadJson(const record::RunView& view)
{
    Json json;
    json["run"] = originJson(view);
    json["study"] = Json::parse(study::toText(view.spec));
    json["generations"] = Json::array();
    for (const store::GenerationRecord& generation : view.generations)
        json["generations"].push_back(generationJson(generation));
    json["best"] = bestJson(view);
    json["baselines"] = baselinesJson(view);
    const std::vector<search::Objective> objectives = search::objectivesOf(view.spec.search);
    json["objectives"] = Json::array();
    for (const search::Objective objective : objectives)
        json["objectives"].push_back(
            search::kObjectiveNames[static_cast<std::size_t>(objective)]);
    json["front"] = frontJson(view, objectives);
    json["forecast"] = forecastJson(record::keptForecast(view));
    json["relaxation"] = relaxationJson(view);
    json["tuning"] = tuningJson(view);
    json["evidence"] = evidenceJson(report::evidenceOf(view));
    return json;
}

Json runJson(const record::RunView& view)
{
    Json json = runHeadJson(view);
    json["candidates"] = Json::array();
    const auto forecast = record::keptForecast(view);
    for (const evaluate::CandidatePtr& candidate : view.candidates)
        json["candidates"].push_back(listedCandidateJson(*candidate, forecast));
    return json;
}

} // namespace splitscape::cli
