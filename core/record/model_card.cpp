// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/model_card.h"

#include "core/base/fixed_number.h"
#include "core/base/safe_text.h"
#include "core/data/databases.h"
#include "core/data/dataset_spec_json.h"
#include "core/evaluate/evidence.h"
#include "core/record/kept_baselines.h"
#include "core/space/architecture.h"

#include <algorithm>

namespace splitscape::record {

namespace {

std::string listed(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + markdownText(name);
    return text;
}

std::string intendedUse(const RunView& view, const exporting::SplitNetwork& network)
{
    const auto layers = space::layersOf(network.architecture).size();
    const std::size_t edge = network.edgeLayerCount();
    const std::string where = edge == 0
        ? "The wearable sends the samples, the gateway computes all " + std::to_string(layers)
            + " layers."
        : edge == layers
            ? "The wearable computes all " + std::to_string(layers) + " layers and sends the scores."
            : "The wearable computes " + std::to_string(edge) + " of " + std::to_string(layers)
                + " layers and sends what they give, the gateway computes the rest.";
    return "## Intended use\n\nSorts windows of " + markdownText(view.origin.datasetName) + " into "
        + std::to_string(view.origin.classNames.size()) + " classes: "
        + listed(view.origin.classNames) + ". " + where
        + " For signals that were recorded and prepared as the training data were "
          "(`preparation.json`).\n\nIt is a result of research, not a medical device: nobody has "
          "validated it in a clinic, and no decision about a person may rest on it alone.\n\n";
}

std::string dataText(const RunView& view)
{
    const data::DatasetSpec& data = view.spec.dataset;
    std::string text = "## Data\n\n" + markdownText(view.origin.datasetName);
    const data::Database* known = data::databaseTitled(view.origin.datasetName);
    const std::string citation = data.citation.empty() && known
        ? std::string(known->citation)
        : markdownText(data.citation);
    if (!citation.empty())
        text += ". " + citation;
    text += "\n\nFingerprint of the prepared samples: `" + view.origin.datasetFingerprint + "`.\n\n";
    if (!view.origin.notes.empty())
        text += "The preparation left "
            + std::to_string(view.origin.notes.size())
            + " notes (records left out, faults, assumptions); the run file and its report list "
              "them.\n\n";
    const data::Split& split = view.origin.split;
    return text + "## Split\n\nBy " + std::string(data::splitName(data.split.by)) + ": "
        + std::to_string(split.train.size()) + " samples to train (some may repeat), "
        + std::to_string(split.selection.size()) + " to select, "
        + std::to_string(split.heldBack.size()) + " held back, "
        + std::to_string(split.test.size()) + " to test. "
        + (data.split.by == data::SplitBy::Sample
               ? "Samples of one patient are in training and in test, so the accuracy for a new "
                 "patient is lower than the figures below.\n\n"
               : "What that means for a new patient is in docs/protocols.md of Splitscape.\n\n");
}

/// An accuracy alone says little, so the card says what the best baseline reaches on the same data.
std::string baselineText(const RunView& view)
{
    const auto baselines = keptBaselines(view);
    if (baselines.empty())
        return "\n- Baselines on the same test part: none was measured";
    const evaluate::Baseline& best = bestBaseline(baselines);
    std::string text = "\n- The best baseline on the same test part, `"
        + std::string(evaluate::kBaselineNames[static_cast<std::size_t>(best.kind)])
        + "`: " + percent(best.testAccuracyMean);
    if (best.testAccuracyDeviation)
        text += " (standard deviation " + percent(*best.testAccuracyDeviation) + ")";
    const auto samples = static_cast<std::int64_t>(view.origin.split.test.size());
    if (const auto interval = evaluate::accuracyInterval(best.testAccuracyMean, samples))
        text += "; 95 % interval for " + std::to_string(samples)
            + " samples: " + percent(interval->low) + " to " + percent(interval->high);
    return text + "; " + fixedNumber(best.deployment.edge().inMillijoules(), 4)
        + " mJ an inference on the wearable";
}

/// What was done about the accuracy that rounding costs.
std::string tuningText(const Deployment& deployment)
{
    if (!deployment.tuning)
        return {};
    const train::Tuning& tuning = *deployment.tuning;
    const auto points = [](double share) { return fixedNumber(100.0 * share, 1); };
    std::string text = "- Rounding costs " + points(tuning.unrounded - tuning.before)
        + " points on the selection half. Fine-tuned with simulated rounding the network loses "
        + points(tuning.unrounded - tuning.after) + " points there, ";
    return text
        + (tuning.isKept ? "so these are the fine-tuned weights.\n"
                         : "which is no better, so these are the weights as trained.\n");
}

std::string figures(const RunView& view, const Deployment& deployment)
{
    std::string text = "## Figures\n\n";
    const evaluate::CandidateResult& candidate = *deployment.candidate;
    if (candidate.training)
        text += "- Accuracy on the selection half, which chose it (optimistic): "
            + percent(candidate.training->selectionAccuracy) + "\n";
    text += tuningText(deployment);
    if (candidate.heldBackAccuracy)
        text += "- Accuracy on the held-back half: " + percent(*candidate.heldBackAccuracy) + "\n";
    const bool tested = view.extraction && view.extraction->chosen == candidate.id;
    if (!tested)
        return text + "- It was not tested: the run tests only the network that it chose.\n\n";
    const evaluate::ExtractionResult& extraction = *view.extraction;
    text += "- Accuracy on the test part, mean of " + std::to_string(extraction.tests.size())
        + (extraction.tests.size() == 1 ? " training" : " trainings") + " of this architecture: " + percent(extraction.testAccuracyMean);
    if (extraction.testAccuracyDeviation)
        text += " (standard deviation " + percent(*extraction.testAccuracyDeviation) + ")";
    if (const auto evidence = evaluate::testEvidence(extraction))
        text += "; 95 % interval for " + std::to_string(evidence->samples) + " samples: "
            + percent(evidence->interval.low) + " to " + percent(evidence->interval.high);
    text += baselineText(view);
    text += "\n\n| class | samples | sensitivity | precision |\n|---|---|---|---|\n";
    const metrics::ConfusionMatrix& confusion = extraction.confusion;
    const auto trainings = std::max<std::int64_t>(1, static_cast<std::int64_t>(extraction.tests.size()));
    for (int c = 0; c < confusion.classes; ++c)
        text += "| " + markdownText(view.origin.classNames[static_cast<std::size_t>(c)]) + " | "
            + std::to_string(confusion.actual(c) / trainings) + " | "
            + (confusion.actual(c) > 0 ? percent(confusion.sensitivity(c)) : "-") + " | "
            + (confusion.predicted(c) > 0 ? percent(confusion.precision(c)) : "-") + " |\n";
    return text + "\n";
}

/// The layers are not all that a device does.
std::string frontEndText(const Deployment& deployment)
{
    if (!deployment.frontEnd)
        return {};
    const cost::FrontEndCharge& cost = *deployment.frontEnd;
    std::string text = "Before the first layer the front end takes about "
        + fixedNumber(cost.instructions / 1000.0, 0)
        + " thousand instructions an input on a Cortex-M4 (counted, not measured)";
    if (cost.ram.count() > 0)
        text += " and a ring of " + std::to_string(cost.ram.count()) + " bytes";
    if (cost.energy > Energy{})
        text += ": " + fixedNumber(cost.energy.inMillijoules(), 4) + " mJ on this device";
    return text
        + (deployment.frontEndIsCharged ? ". The figures above have it in them.\n\n"
                     : ". The figures above do not have it in them.\n\n");
}

std::string costs(const RunView& view, const Deployment& deployment)
{
    const partition::PointCost& model = deployment.model;
    const partition::Rules& rules = view.spec.rules;
    const cost::DeviceProfile& device = rules.device;
    return "## Costs by the model\n\nOn " + markdownText(device.name) + " with "
        + markdownText(rules.link.name) + ": " + fixedNumber(model.edge().inMillijoules(), 4)
        + " mJ an inference on the wearable (" + fixedNumber(model.edgeCompute.inMillijoules(), 4)
        + " to compute, " + fixedNumber(model.edgeTransmit.inMillijoules(), 4) + " to send "
        + std::to_string(model.sentValues) + " values as "
        + std::string(network::nameOf(model.linkFormat))
        + (model.sentSides > 0
               ? " and " + std::to_string(model.sentSides) + " side values as float32"
               : std::string())
        + "), " + std::to_string(model.flash.count()) + " bytes of weights, "
        + std::to_string(model.ram.count()) + " bytes of activations."
        + (device.latencyIsEstimate ? " The latency behind the energy is an estimate, not measured."
                                    : "")
        + "\n\n" + frontEndText(deployment);
}

} // namespace

std::string modelCard(const RunView& view, const Deployment& deployment)
{
    const exporting::SplitNetwork& network = deployment.network;
    std::string fingerprint(8, '0');
    std::uint32_t rest = exporting::fingerprintOf(network);
    for (auto digit = fingerprint.rbegin(); digit != fingerprint.rend(); ++digit, rest >>= 4U)
        *digit = "0123456789abcdef"[rest & 15U];
    std::string text = "<!-- SPDX-License-Identifier: GPL-3.0-or-later WITH "
                       "AdditionRef-Splitscape-export-exception -->\n# Model card\n\n"
        + space::toText(network.architecture) + ", cut at point " + std::to_string(network.point)
        + ", fingerprint " + fingerprint + ". Written by Splitscape " + network.programVersion
        + " from " + markdownText(network.origin) + ", seed " + std::to_string(view.origin.seed) + ".\n\n";
    text += intendedUse(view, network) + dataText(view) + figures(view, deployment)
        + costs(view, deployment);
    return text
        + "## Limits\n\n- The weights come from the training of the search; the test figures are of repeated "
          "trainings of the same architecture.\n- Other electrodes, rates, filters or patients than "
          "those of the data may give any result.\n- An input that is not a number gives no class; "
          "so does nothing else: there is no class for \"unknown\".\n- The costs are a model's; "
          "measure the board (docs/your-own-board.md of Splitscape).\n";
}

} // namespace splitscape::record
