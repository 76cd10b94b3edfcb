// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calibrate/measurement_plan.h"

#include "core/base/text.h"
#include "core/base/threads/stop_check.h"
#include "core/cost/cost_model.h"
#include "core/cost/device_profile.h"
#include "core/cost/memory.h"
#include "core/cost/presets.h"
#include "core/space/architecture.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace splitscape::calibrate {

namespace {

using network::Layer;
using network::LayerKind;

constexpr int kTerms = 5;
using Row = Eigen::Matrix<double, kTerms, 1>;
constexpr double kNormal95 = 1.96;
constexpr double kWantedInstructions = 1.5e6; // of a pulse: some 20 ms at 64 MHz
constexpr double kRidge = 1e-9; // until there are as many rows as terms
constexpr std::string_view kPlanHeader
    = "layer,kind,in_length,in_channels,out_length,out_channels,repeats";
constexpr std::size_t kCells = 7; // of a row

/// The terms of the fit, as shares of the layer's latency.
Row rowOf(const Layer& layer)
{
    Row row;
    row << static_cast<double>(cost::executedMultiplyAccumulates(
        layer, network::multiplyAccumulates(layer))),
        1.0, static_cast<double>(layer.outValues()), static_cast<double>(layer.outLength),
        static_cast<double>(layer.inLength);
    return row / countedInstructions(layer);
}

/// A size of the space; others would overflow, and 0 divides nothing.
Result<void> checkSizes(const char* subject, const std::vector<int>& sizes, int most)
{
    for (const int size : sizes)
        if (size < 1 || size > most)
            return Error{ErrorCode::ValueOutOfRange, subject,
                         "they must be from 1 to " + std::to_string(most) + ", found "
                             + std::to_string(size)};
    return {};
}

bool fits(const Layer& layer, const PlanRequest& request)
{
    return cost::flashOf(layer).count() <= request.flashBytes
        && cost::ramOf(layer).count() <= request.ramBytes;
}

/// Only some after a stop request.
std::vector<Layer> layersOf(LayerKind kind, const PlanRequest& request, work::StopCheck& stop)
{
    std::vector<Layer> layers;
    for (const int from : request.lengths) {
        for (const int in : request.channels) {
            if (kind == LayerKind::FullyConnected) {
                for (const int classes : {2, request.classes}) {
                    if (stop.isRequested()) // at each, since the layers so far are searched
                        return layers;
                    Layer layer{kind, from, in, classes, 1, from, from};
                    if (fits(layer, request)
                        && std::find(layers.begin(), layers.end(), layer) == layers.end())
                        layers.push_back(layer);
                }
                continue;
            }
            for (const int to : request.lengths) {
                if (stop.ends())
                    return layers;
                const bool grows = to > from;
                if (grows != (kind == LayerKind::TransposedConvolution)
                    || std::max(from, to) % std::min(from, to) != 0)
                    continue;
                const int kernel = std::max(from, to) / std::min(from, to);
                for (const int out : request.channels) {
                    if (stop.ends())
                        return layers;
                    const Layer layer{kind, from, in, to, out, kernel, kernel};
                    if (fits(layer, request))
                        layers.push_back(layer);
                }
            }
        }
    }
    return layers;
}

/// Of one kind. Only some candidates count after a stop request.
class Chooser {
public:
    Chooser(std::vector<Layer> candidates, work::StopCheck& stop)
        : m_candidates(std::move(candidates))
        , m_isChosen(m_candidates.size(), false)
    {
        // Terms of one size, so that the ridge means the same for each.
        Row size = Row::Zero();
        for (const Layer& layer : m_candidates) {
            if (stop.ends())
                break;
            m_rows.push_back(rowOf(layer));
            size = size.cwiseMax(m_rows.back().cwiseAbs());
        }
        for (std::size_t i = 0; i < m_rows.size() && !stop.ends(); ++i)
            m_rows[i] = m_rows[i].cwiseQuotient(size.cwiseMax(1e-300));
        m_information = kRidge * Eigen::Matrix<double, kTerms, kTerms>::Identity();
    }

    /// Half the 95 % interval of the worst candidate, at a noise of 1, and the worst one that is not
    /// chosen yet; the number of candidates where all are.
    [[nodiscard]] std::pair<double, std::size_t> worst(work::StopCheck& stop) const
    {
        const Eigen::LLT<Eigen::Matrix<double, kTerms, kTerms>> factors(m_information);
        double largest = -1.0;
        double largestLeft = -1.0;
        std::size_t which = m_rows.size();
        for (std::size_t i = 0; i < m_rows.size() && !stop.ends(); ++i) {
            const double variance = m_rows[i].dot(factors.solve(m_rows[i]));
            largest = std::max(largest, variance);
            // Of equals but for rounding, the first stays.
            if (!m_isChosen[i] && variance > largestLeft * (1.0 + 1e-9)) {
                largestLeft = variance;
                which = i;
            }
        }
        return {kNormal95 * std::sqrt(std::max(0.0, largest)), which};
    }

    void choose(std::size_t which)
    {
        m_information += m_rows[which] * m_rows[which].transpose();
        m_isChosen[which] = true;
        m_chosen.push_back(m_candidates[which]);
    }

    [[nodiscard]] std::size_t size() const { return m_candidates.size(); }
    [[nodiscard]] const std::vector<Layer>& chosen() const { return m_chosen; }

private:
    std::vector<Layer> m_candidates;
    std::vector<bool> m_isChosen; ///< each is measured once
    std::vector<Row> m_rows;
    Eigen::Matrix<double, kTerms, kTerms> m_information;
    std::vector<Layer> m_chosen;
};

int repeatsFor(const Layer& layer)
{
    return static_cast<int>(
        std::clamp(std::ceil(kWantedInstructions / countedInstructions(layer)), 1.0, 10000.0));
}

Result<PlannedLayer> readRow(std::string_view line, std::size_t number, int place)
{
    const auto wrong = [place](std::string detail) {
        return Error{ErrorCode::RowInvalid, "plan:" + std::to_string(place), std::move(detail)};
    };
    const auto cells = cellsOf(line);
    if (cells.size() != kCells)
        return wrong("it must have " + std::to_string(kCells) + " cells, found "
                     + std::to_string(cells.size()));
    const auto kind
        = std::find(cost::kLayerKindNames.begin(), cost::kLayerKindNames.end(), cells[1]);
    if (kind == cost::kLayerKindNames.end())
        return wrong("kind must be conv, tconv or fc");
    std::array<int, 6> values{}; // number, four sizes, repeats
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto value = parseInteger(cells[i == 0 ? 0 : i + 1]);
        if (!value || *value < 1 || *value > space::kMaximumLength)
            return wrong("\"" + std::string(cells[i == 0 ? 0 : i + 1].substr(0, 40))
                         + "\" is no whole number from 1 to "
                         + std::to_string(space::kMaximumLength));
        values[i] = static_cast<int>(*value);
    }
    if (values[0] != static_cast<int>(number))
        return wrong("layer " + std::to_string(values[0]) + " stands where layer "
                     + std::to_string(number) + " is expected");
    Layer layer;
    layer.kind = static_cast<LayerKind>(kind - cost::kLayerKindNames.begin());
    layer.inLength = values[1];
    layer.inChannels = values[2];
    layer.outLength = values[3];
    layer.outChannels = values[4];
    const int larger = std::max(layer.inLength, layer.outLength);
    const int smaller = std::min(layer.inLength, layer.outLength);
    const bool connects = layer.kind == LayerKind::FullyConnected;
    if (!connects && larger % smaller != 0)
        return wrong("its lengths do not divide each other");
    if (!connects
        && (layer.outLength > layer.inLength) != (layer.kind == LayerKind::TransposedConvolution))
        return wrong("a tconv lengthens, a conv does not");
    layer.kernel = layer.stride = connects ? layer.inLength : larger / smaller;
    return PlannedLayer{layer, values[5]};
}

} // namespace

double countedInstructions(const Layer& layer)
{
    static const std::array<cost::LatencySurrogate, 3> counted
        = cost::findDevice("stm32l476rg-counted")->instructions->perLayer;
    return cost::layerLatency(layer, network::multiplyAccumulates(layer), counted).count();
}

PlanRequest planRequestFor(const space::SearchSpace& space)
{
    PlanRequest request;
    request.lengths = space.lengths;
    request.lengths.push_back(space.inputLength);
    request.channels = space.channels;
    request.channels.push_back(space.inputChannels);
    for (std::vector<int>* sizes : {&request.lengths, &request.channels}) {
        std::erase(*sizes, 0); // skips a layer
        std::ranges::sort(*sizes, std::greater());
        sizes->erase(std::unique(sizes->begin(), sizes->end()), sizes->end());
    }
    request.classes = std::max(2, space.classes);
    return request;
}

Result<MeasurementPlan> planLayers(const PlanRequest& request, const std::stop_token& stop)
{
    if (const auto good = checkSizes("lengths", request.lengths, space::kMaximumLength); !good)
        return good.error();
    if (const auto good = checkSizes("channels", request.channels, space::kMaximumChannels); !good)
        return good.error();
    const auto cancelled = [] { return Error{ErrorCode::Cancelled, "plan", {}}; };
    constexpr std::size_t kLayersPerCheck = 256;
    work::StopCheck check(stop, kLayersPerCheck);
    std::vector<Chooser> choosers;
    for (const LayerKind kind :
         {LayerKind::Convolution, LayerKind::TransposedConvolution, LayerKind::FullyConnected}) {
        auto candidates = layersOf(kind, request, check);
        if (!candidates.empty())
            choosers.emplace_back(std::move(candidates), check);
        if (stop.stop_requested())
            return cancelled();
    }
    if (choosers.empty())
        return Error{ErrorCode::ValueOutOfRange, "plan",
                     "no layer fits in " + std::to_string(request.flashBytes)
                         + " bytes of Flash and " + std::to_string(request.ramBytes)
                         + " bytes of RAM"};
    MeasurementPlan plan;
    for (int count = 0; count < request.most; ++count) {
        const auto widest = std::max_element(
            choosers.begin(), choosers.end(), [&](const Chooser& one, const Chooser& other) {
                return one.worst(check).first < other.worst(check).first;
            });
        const auto [interval, which] = widest->worst(check);
        if (stop.stop_requested())
            return cancelled();
        plan.largestInterval = request.noise * interval;
        if (plan.largestInterval <= request.interval || which == widest->size())
            break;
        widest->choose(which);
        plan.largestInterval = 0.0;
        for (const Chooser& chooser : choosers)
            plan.largestInterval
                = std::max(plan.largestInterval, request.noise * chooser.worst(check).first);
    }
    if (stop.stop_requested())
        return cancelled();
    for (const Chooser& chooser : choosers)
        for (const Layer& layer : chooser.chosen())
            plan.layers.push_back({layer, repeatsFor(layer)});
    return plan;
}

std::string toCsv(const MeasurementPlan& plan)
{
    std::string text = std::string(kPlanHeader) + "\n";
    for (std::size_t i = 0; i < plan.layers.size(); ++i) {
        const Layer& layer = plan.layers[i].layer;
        text += std::to_string(i + 1) + ","
            + std::string(cost::kLayerKindNames[static_cast<std::size_t>(layer.kind)]) + ","
            + std::to_string(layer.inLength) + "," + std::to_string(layer.inChannels) + ","
            + std::to_string(layer.outLength) + "," + std::to_string(layer.outChannels) + ","
            + std::to_string(plan.layers[i].repeats) + "\n";
    }
    return text;
}

Result<MeasurementPlan> readPlan(std::string_view csv)
{
    MeasurementPlan plan;
    bool hasHeader = false;
    for (int line = 1; !csv.empty(); ++line) {
        const std::size_t end = csv.find('\n');
        const std::string_view text = trimmed(csv.substr(0, end));
        csv.remove_prefix(end == std::string_view::npos ? csv.size() : end + 1);
        if (text.empty() || text.front() == '#')
            continue;
        if (!hasHeader) {
            if (text != kPlanHeader)
                return Error{ErrorCode::FileFormatUnknown, "plan",
                             "its first line is not \"" + std::string(kPlanHeader) + "\""};
            hasHeader = true;
            continue;
        }
        auto row = readRow(text, plan.layers.size() + 1, line);
        if (!row)
            return row.error();
        plan.layers.push_back(*row);
    }
    if (plan.layers.empty())
        return Error{ErrorCode::RowInvalid, "plan", "it has no layer"};
    return plan;
}

} // namespace splitscape::calibrate
