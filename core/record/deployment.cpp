// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/deployment.h"

#include "core/evaluate/format_record.h"
#include "core/evaluate/tuning_record.h"
#include "core/record/consistency.h"
#include "core/record/model_card.h"
#include "core/record/run_view.h"
#include "core/store/run_reader.h"

namespace splitscape::record {

namespace {

using evaluate::CandidatePtr;
using evaluate::WeightsPtr;

constexpr std::size_t kNamedCandidates = 8;

Error outOfRange(std::string subject, std::string detail)
{
    return {ErrorCode::ValueOutOfRange, std::move(subject), std::move(detail)};
}

Result<CandidatePtr> chosenCandidate(const RunView& view, const std::filesystem::path& path,
                                     const std::optional<std::uint64_t>& wanted)
{
    CandidatePtr found = wanted ? view.candidate(*wanted) : view.best();
    if (found)
        return found;
    if (!wanted)
        return outOfRange(path.string(),
                          "it has no valid candidate yet, so there is nothing to export");
    return outOfRange("candidate " + std::to_string(*wanted),
                      view.candidates.empty() ? std::string("the run has none yet")
                                              : "the run has candidates 0 to "
                              + std::to_string(view.candidates.back()->id));
}

/// The candidates whose weights are in the file, for people.
Result<std::string> candidatesWithWeights(const store::RunReader& reader, const RunView& view)
{
    std::string list;
    std::size_t named = 0;
    for (const CandidatePtr& one : view.candidates) {
        if (one->source != evaluate::Source::Trained)
            continue;
        const auto weights = reader.weights(one->id);
        if (!weights)
            return weights.error();
        if (!*weights)
            continue;
        if (++named > kNamedCandidates)
            return list + " and others";
        if (!list.empty())
            list += ", ";
        list += std::to_string(one->id);
    }
    return list.empty() ? std::string("none") : list;
}

Result<WeightsPtr> weightsOf(const store::RunReader& reader, const RunView& view,
                             const CandidatePtr& candidate)
{
    for (const CandidatePtr& one : view.candidates) {
        if (one != candidate
            && (one->source != evaluate::Source::Trained
                || one->architecture != candidate->architecture))
            continue;
        auto weights = reader.weights(one->id);
        if (!weights || *weights)
            return weights;
    }
    const auto others = candidatesWithWeights(reader, view);
    if (!others)
        return others.error();
    return outOfRange("candidate " + std::to_string(candidate->id),
                      "its weights are not in the file, those there belong to candidates: "
                          + *others);
}

Result<partition::PointCost> chosenPoint(const RunView& view,
                                         const evaluate::CandidateResult& candidate,
                                         const std::optional<int>& wanted)
{
    if (!wanted && candidate.best)
        return *candidate.best;
    const partition::Partition all = partition::judge(candidate.architecture, view.spec.rules);
    const auto last = static_cast<int>(all.points.size());
    if (!wanted || *wanted < 1 || *wanted > last)
        return outOfRange("point",
                          "candidate " + std::to_string(candidate.id) + " has points 1 to "
                              + std::to_string(last)
                              + (wanted ? ", found " + std::to_string(*wanted)
                                        : ", none of which fits, so name one"));
    return all.points[partition::Placement{*wanted}.cut()];
}

/// The ranges that the run kept for an architecture; empty where it kept none.
std::vector<network::ValueRange> keptRanges(const RunView& view,
                                            const space::Architecture& architecture)
{
    const auto document = view.documents.find(std::string(evaluate::kFormatsDocument));
    if (document == view.documents.end())
        return {};
    auto records = evaluate::readFormatRecords(document->second);
    if (!records)
        return {};
    for (evaluate::FormatRecord& record : *records) {
        const auto candidate = view.candidate(record.candidate);
        if (candidate && candidate->architecture == architecture
            && record.ranges.size() == space::layerCount(architecture) + 1)
            return std::move(record.ranges);
    }
    return {};
}

/// Puts fine-tuned weights in the place of those of the search, at the deployment they are for.
/// Errors: FileDamaged for a record that cannot be read, or is of another network.
Result<void> putTuned(Deployment& deployment, const RunView& view, const std::string& path)
{
    const auto document = view.documents.find(std::string(evaluate::kTuningDocument));
    if (document == view.documents.end())
        return {};
    auto record = evaluate::readTuningRecord(document->second);
    if (!record)
        return Error{ErrorCode::FileDamaged, path, record.error().detail};
    if (!record->network || record->network->candidate != deployment.candidate->id)
        return {};
    evaluate::TunedNetwork& tuned = *record->network;
    const partition::PointCost& model = deployment.model;
    if (tuned.point != model.point || tuned.edgeFormat != model.edgeFormat
        || tuned.linkFormat != model.linkFormat)
        return {};
    deployment.tuning = tuned.tuning;
    if (!tuned.tuning.isKept)
        return {};
    if (tuned.weights.size() != deployment.network.weights.size()
        || tuned.ranges.size() != space::layerCount(deployment.network.architecture) + 1)
        return Error{ErrorCode::FileDamaged, path, "its fine-tuned weights are of another network"};
    deployment.network.weights = std::move(tuned.weights);
    deployment.ranges = std::move(tuned.ranges);
    return {};
}

} // namespace

Result<Deployment> readDeployment(const std::filesystem::path& path, const DeploymentChoice& choice,
                                  std::stop_token stop)
{
    const auto view = loadRun(path, stop);
    if (!view)
        return view.error();
    if (!view->damage.empty() && !choice.candidate)
        return Error{ErrorCode::FileDamaged, path.string(),
                     view->damage.front().detail
                         + ", so which candidate is the best is not known; name one to export it"};
    const auto candidate = chosenCandidate(*view, path, choice.candidate);
    if (!candidate)
        return candidate.error();
    if (!followsFromStudy(**candidate, view->spec))
        return Error{ErrorCode::FileDamaged, path.string(),
                     "the costs of candidate " + std::to_string((*candidate)->id)
                         + " do not follow from its architecture"};
    const auto point = chosenPoint(*view, **candidate, choice.point);
    if (!point)
        return point.error();
    const auto reader = store::RunReader::open(path, std::move(stop));
    if (!reader)
        return reader.error();
    const auto weights = weightsOf(*reader, *view, *candidate);
    if (!weights)
        return weights.error();
    Deployment deployment{*candidate, {}, *point, view->damage, view->hasChecksums, {}, {}, 0, {}, {}, false, 1, {}};
    exporting::SplitNetwork& network = deployment.network;
    network.architecture = (*candidate)->architecture;
    network.weights = **weights;
    network.point = point->point;
    network.classNames = view->origin.classNames;
    network.origin = path.filename().string() + ", candidate " + std::to_string((*candidate)->id);
    network.programVersion = view->origin.programVersion;
    if (const auto kept = view->documents.find(std::string(data::kSidesDocument));
        network.architecture.sides > 0 && kept != view->documents.end()) {
        auto sides = data::readSideInputs(kept->second);
        if (!sides)
            return sides.error();
        network.sides = *std::move(sides);
    }
    if (const auto good = exporting::validate(network); !good)
        return good.error();
    deployment.preparation = {view->spec.dataset, network.architecture.lengths.front(),
                              exporting::knownRate(view->spec.dataset, view->origin.datasetName),
                              network.sides};
    network.preparation = exporting::preparationText(deployment.preparation);
    network.rate_Hz = deployment.preparation.rate_Hz;
    deployment.split = view->origin.split;
    deployment.seed = view->spec.seed;
    deployment.datasetFingerprint = view->origin.datasetFingerprint;
    deployment.frontEnd
        = exporting::frontEndCost(deployment.preparation, view->spec.rules.device);
    deployment.inferencesPerPacket = view->spec.rules.link.inferencesPerPacket;
    deployment.frontEndIsCharged
        = view->spec.rules.frontEnd(deployment.preparation.inputLength).isCharged();
    deployment.ranges = keptRanges(*view, network.architecture);
    if (const auto put = putTuned(deployment, *view, path.string()); !put)
        return put.error();
    deployment.modelCard = modelCard(*view, deployment);
    return deployment;
}

Result<void> checkRanges(const Deployment& deployment)
{
    if (!deployment.ranges.empty())
        return {};
    return outOfRange("candidate " + std::to_string(deployment.candidate->id),
                      "the run kept no ranges of its values, which int8 and int4 need: it keeps them "
                      "for the network that it chose and for those of the Pareto front");
}

Result<network::IntegerNetwork> integerEdge(const Deployment& deployment)
{
    if (const auto good = checkRanges(deployment); !good)
        return good.error();
    return network::inIntegers(space::networkOf(deployment.network.architecture),
                               deployment.network.weights, deployment.ranges,
                               deployment.network.edgeLayerCount());
}

} // namespace splitscape::record
