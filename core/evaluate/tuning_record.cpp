// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/tuning_record.h"

#include "core/base/base64.h"
#include "core/base/json_fields.h"
#include "core/evaluate/deployed_accuracy.h"
#include "core/evaluate/training_seed.h"
#include "core/train/activation_ranges.h"
#include "core/train/fine_tuning.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace splitscape::evaluate {

namespace {

using Json = nlohmann::json;

Error wrong(const std::string& what)
{
    return {ErrorCode::ValueOutOfRange, std::string(kTuningDocument), what};
}

void put(Json& json, const train::Tuning& tuning)
{
    json["unrounded"] = tuning.unrounded;
    json["before"] = tuning.before;
    json["after"] = tuning.after;
    json["kept"] = tuning.isKept;
}

train::Tuning tuningIn(const Json& json)
{
    return {json.at("unrounded"), json.at("before"), json.at("after"), json.at("kept")};
}

bool isPossible(const train::Tuning& tuning)
{
    const auto isShare = [](double value) { return value >= 0.0 && value <= 1.0; };
    return isShare(tuning.unrounded) && isShare(tuning.before) && isShare(tuning.after)
        && tuning.isKept == (tuning.after > tuning.before);
}

Result<TunedNetwork> networkFrom(const Json& json)
{
    TunedNetwork network;
    network.candidate = json.at("candidate");
    network.point = json.at("point");
    network.tuning = tuningIn(json);
    const auto edge = network::numberFormat(json.at("edge").get<std::string>());
    const auto link = network::numberFormat(json.at("link").get<std::string>());
    const auto weights = numbersFromBase64<float>(json.at("weights").get_ref<const std::string&>());
    if (!edge || !link || !weights || network.point < 1 || !isPossible(network.tuning))
        return wrong("its network is none that a run tunes");
    network.edgeFormat = *edge;
    network.linkFormat = *link;
    network.weights = *weights;
    for (const Json& range : json.at("ranges"))
        network.ranges.push_back({range.at(0), range.at(1)});
    const auto isFinite = [](const network::ValueRange& range) {
        return std::isfinite(range.low) && std::isfinite(range.high);
    };
    if (!std::ranges::all_of(network.ranges, isFinite)
        || !std::ranges::all_of(network.weights, [](float weight) { return std::isfinite(weight); })
        || network.weights.empty() == network.tuning.isKept)
        return wrong("the weights or ranges of its network are none that a run tunes");
    return network;
}

} // namespace

TuningFacts factsOf(const TuningRecord& record, std::uint64_t candidate)
{
    TuningFacts facts;
    if (record.network && record.network->candidate == candidate)
        facts.network = record.network->tuning;
    TuningSummary summary;
    for (const TunedTraining& one : record.trainings) {
        if (one.candidate != candidate)
            continue;
        ++summary.tuned;
        summary.kept += one.tuning.isKept ? 1 : 0;
        summary.lossBefore += one.tuning.unrounded - one.tuning.before;
        summary.lossAfter
            += one.tuning.unrounded - (one.tuning.isKept ? one.tuning.after : one.tuning.before);
    }
    if (summary.tuned == 0)
        return facts;
    summary.lossBefore /= summary.tuned;
    summary.lossAfter /= summary.tuned;
    facts.trainings = summary;
    return facts;
}

TuningRecord recordOf(const train::TrainingSettings& study,
                      const std::vector<RepeatedTraining>& trainings)
{
    const train::TrainingSettings settings = train::tuningSettings(study);
    TuningRecord record{settings.epochs, settings.learningRate, {}, {}};
    for (const RepeatedTraining& one : trainings)
        if (one.tuning)
            record.trainings.push_back(
                {one.candidate, one.repetition, one.training.seed, *one.tuning});
    std::ranges::sort(record.trainings, {}, [](const TunedTraining& one) {
        return std::tuple(one.candidate, one.repetition);
    });
    return record;
}

void putTunings(const TuningRecord& record, std::vector<RepeatedTraining>& trainings)
{
    for (RepeatedTraining& training : trainings)
        for (const TunedTraining& one : record.trainings)
            if (one.candidate == training.candidate && one.repetition == training.repetition
                && one.seed == training.training.seed)
                training.tuning = one.tuning;
}

Result<std::optional<TunedNetwork>> tunedFinalist(const EvaluationSetup& setup,
                                                  const Finalist& finalist, std::stop_token stop)
{
    using None = std::optional<TunedNetwork>;
    const CandidateResult& candidate = *finalist.candidate;
    if (!finalist.weights || !candidate.best || !isRounded(*candidate.best)
        || setup.training.quantisationAware == train::QuantisationAware::Off)
        return None{};
    const data::Dataset& samples = setup.samplesFor(candidate.architecture);
    const auto plain = setup.trainer->evaluate(candidate.architecture, *finalist.weights, samples,
                                               setup.split->selection, stop);
    if (!plain)
        return plain.error();
    train::TrainedNetwork network;
    network.architecture = candidate.architecture;
    network.weights = *finalist.weights;
    network.selectionAccuracy = plain->accuracy();
    auto tuned = train::tunedWhereRoundingCosts(
        *setup.trainer, std::move(network), samples, setup.split->train, setup.split->selection,
        setup.training, cutOf(*candidate.best), trainingSeed(setup.seed, candidate.architecture),
        stop);
    if (!tuned)
        return tuned.error();
    if (!tuned->tuning)
        return None{};
    TunedNetwork found{candidate.id,
                       candidate.best->point,
                       candidate.best->edgeFormat,
                       candidate.best->linkFormat,
                       *tuned->tuning,
                       {},
                       {}};
    if (!found.tuning.isKept)
        return None{std::move(found)};
    auto ranges = train::activationRanges(candidate.architecture, tuned->weights, samples,
                                          rangeSamples(*setup.split), setup.trainer->description(),
                                          std::move(stop));
    if (!ranges)
        return ranges.error();
    found.ranges = *std::move(ranges);
    found.weights = std::move(tuned->weights);
    return None{std::move(found)};
}

std::string toText(const TuningRecord& record)
{
    Json json{{"epochs", record.epochs},
              {"learning_rate", record.learningRate},
              {"trainings", Json::array()},
              {"network", nullptr}};
    for (const TunedTraining& one : record.trainings) {
        Json training{{"candidate", one.candidate},
                      {"repetition", one.repetition},
                      {"seed", one.seed}};
        put(training, one.tuning);
        json["trainings"].push_back(std::move(training));
    }
    if (!record.network)
        return json.dump();
    const TunedNetwork& tuned = *record.network;
    Json network{{"candidate", tuned.candidate},
                 {"point", tuned.point},
                 {"edge", network::nameOf(tuned.edgeFormat)},
                 {"link", network::nameOf(tuned.linkFormat)},
                 {"ranges", Json::array()},
                 {"weights", numbersToBase64(tuned.weights)}};
    put(network, tuned.tuning);
    for (const network::ValueRange& range : tuned.ranges)
        network["ranges"].push_back({range.low, range.high});
    json["network"] = std::move(network);
    return json.dump();
}

Result<TuningRecord> readTuningRecord(std::string_view text)
{
    const auto json = parseJson(text, std::string(kTuningDocument));
    if (!json)
        return json.error();
    TuningRecord record;
    try {
        record.epochs = json->at("epochs");
        record.learningRate = json->at("learning_rate");
        for (const Json& one : json->at("trainings")) {
            record.trainings.push_back(
                {one.at("candidate"), one.at("repetition"), one.at("seed"), tuningIn(one)});
            if (!isPossible(record.trainings.back().tuning))
                return wrong("its accuracies are none that a tuning has");
        }
        if (!json->at("network").is_null()) {
            auto network = networkFrom(json->at("network"));
            if (!network)
                return network.error();
            record.network = *std::move(network);
        }
    } catch (const Json::exception& failure) {
        return wrong(failure.what());
    }
    return record;
}

} // namespace splitscape::evaluate
