// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_export.h"

#include "app/cli/run_json.h"
#include "core/store/run_reader.h"

#include <ostream>

namespace splitscape::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string textOf(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json splitJson(const data::Split& split)
{
    return {{"train", split.train},
            {"selection", split.selection},
            {"held_back", split.heldBack},
            {"test", split.test}};
}

Json curveJson(const std::vector<train::EpochRecord>& epochs)
{
    Json losses = Json::array();
    Json accuracies = Json::array();
    for (const train::EpochRecord& epoch : epochs) {
        losses.push_back(epoch.trainingLoss);
        accuracies.push_back(epoch.selectionAccuracy);
    }
    return {{"training_loss_nats", std::move(losses)},
            {"selection_accuracy", std::move(accuracies)}};
}

Result<Json> wholeCandidate(const store::RunReader& reader,
                            const evaluate::CandidateResult& candidate)
{
    Json json = candidateJson(candidate);
    json["genome"]
        = {{"lengths", candidate.genome.lengths}, {"channels", candidate.genome.channels}};
    json["best_epoch"] = candidate.training ? Json(candidate.training->bestEpoch) : Json(nullptr);
    json["learning_curve"] = nullptr;
    if (candidate.source == evaluate::Source::Trained) {
        const auto curve = reader.learningCurve(candidate.id);
        if (!curve)
            return curve.error();
        json["learning_curve"] = curveJson(*curve);
    }
    return json;
}

} // namespace

Result<void> writeStudy(const std::filesystem::path& file, const record::RunView& view,
                        std::ostream& out, std::stop_token stop)
{
    const auto reader = store::RunReader::open(file, stop);
    if (!reader)
        return reader.error();
    Json head = runHeadJson(view);
    head["split"] = splitJson(view.origin.split);
    out << "{\n";
    for (const auto& [key, value] : head.items())
        out << ' ' << Json(key) << ": " << textOf(value) << ",\n";
    out << " \"candidates\": [";
    bool any = false;
    for (const evaluate::CandidatePtr& candidate : view.candidates) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, file.string(), "stopped on request"};
        if (!out)
            return {};
        const auto json = wholeCandidate(*reader, *candidate);
        if (!json)
            return json.error();
        out << (any ? ",\n  " : "\n  ") << textOf(*json);
        any = true;
    }
    out << "\n ]\n}\n";
    return {};
}

} // namespace splitscape::cli
