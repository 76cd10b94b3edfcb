// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/reachability.h"

#include "core/base/text.h"
#include "core/cost/cost_model.h"
#include "core/cost/memory.h"
#include "core/partition/reachable_time.h"

#include <algorithm>
#include <limits>
#include <span>
#include <vector>

namespace splitscape::partition {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr std::int64_t kUnlimited = std::numeric_limits<std::int64_t>::max();

/// An activation the cheapest architectures pass through; number 0 is the input.
struct Activation {
    int length = 0;
    int channels = 0;
};

/// What lies between two activations, in the kind that needs least of each figure.
struct Step {
    double compute = kInfinity; ///< J on the edge
    double onFog = kInfinity; ///< J on the edge, in float32, as the fog computes
    std::int64_t flash = kUnlimited; ///< bytes
    std::int64_t ram = kUnlimited; ///< bytes, with the front end
    std::int64_t outValues = 0;
};

/// A way to an activation: what its layers put into Flash and spend on the edge.
struct Label {
    std::int64_t flash = 0;
    double energy = 0.0; // J
    bool fresh = true;
};
using Frontier = std::vector<Label>;

/// The space seen as a graph, with an edge in one format: activations and the layers between them.
class CheapestNetworks {
public:
    CheapestNetworks(const space::SearchSpace& space, const Rules& rules,
                     network::NumberFormat edgeFormat)
        : m_space(space)
        , m_device(rules.device)
        , m_edgeFormat(edgeFormat)
        , m_link(rules.link)
        , m_judging(rules.judging)
        , m_format(rules.judging.leanestLinkFormat())
        , m_skips(!space.edge.layers.empty())
        , m_frontEnd(rules.frontEnd(space.inputLength))
    {
        int channels = *std::min_element(space.channels.begin(), space.channels.end());
        // Pools keep the channels of the input, and a separable convolution may be cut before it
        // has mixed them.
        if (std::ranges::any_of(space.edge.kinds, [](int kind) { return kind != 0; }))
            channels = std::min(channels, space.inputChannels);
        m_activations.push_back({space.inputLength, space.inputChannels});
        for (const int length : space.lengths) {
            if (length == 0)
                m_skips = true;
            else
                m_activations.push_back({length, channels});
        }
        for (std::size_t from = 0; from < m_activations.size(); ++from) {
            m_steps.push_back(outputFrom(from));
            for (std::size_t to = 1; to < m_activations.size(); ++to)
                m_steps.push_back(hiddenFrom(from, to));
        }
    }

    [[nodiscard]] std::int64_t inputBuffer() const
    {
        return cost::memoryOf(std::int64_t{m_space.inputLength} * m_space.inputChannels, m_edgeFormat)
                   .count()
            + m_frontEnd.ram.count();
    }

    /// The least Flash of a whole network whose layers each keep the RAM limit; nothing if none
    /// does.
    [[nodiscard]] std::optional<std::int64_t> leastWholeFlash(std::int64_t ramLimit) const
    {
        return leastWhole(
            ramLimit, [](const Step& step) { return step.flash; },
            [](std::int64_t a, std::int64_t b) { return a + b; });
    }
    [[nodiscard]] std::int64_t leastWholeRam() const
    {
        return leastWhole(
                   kUnlimited, [](const Step& step) { return step.ram; },
                   [](std::int64_t a, std::int64_t b) { return std::max(a, b); })
            .value_or(0);
    }
    [[nodiscard]] std::optional<Energy> leastEnergy(std::int64_t flashLimit,
                                                    std::int64_t ramLimit) const;

private:
    [[nodiscard]] std::int64_t flashOf(const network::Layer& layer) const
    {
        return cost::flashOf(layer, m_edgeFormat).count();
    }
    [[nodiscard]] std::int64_t ramOf(const network::Layer& layer) const
    {
        return cost::ramOf(layer, m_edgeFormat).count() + m_frontEnd.ram.count();
    }
    [[nodiscard]] Step hiddenFrom(std::size_t from, std::size_t to) const
    {
        const Activation& in = m_activations[from];
        const Activation& out = m_activations[to];
        if (out.length >= in.length || m_space.edge.kinds.empty())
            return hiddenOf(in, out, space::EdgeKind::Convolution);
        Step least;
        for (const int number : m_space.edge.kinds) {
            const Step one = hiddenOf(in, out, static_cast<space::EdgeKind>(number));
            least.compute = std::min(least.compute, one.compute);
            least.onFog = std::min(least.onFog, one.onFog);
            least.flash = std::min(least.flash, one.flash);
            least.ram = std::min(least.ram, one.ram);
        }
        return least;
    }
    [[nodiscard]] Step hiddenOf(const Activation& in, const Activation& out,
                                space::EdgeKind kind) const
    {
        const int channels = keepsChannels(kind) ? in.channels : out.channels;
        space::Architecture one{{in.length, out.length, m_space.classes},
                                {in.channels, channels, 1}};
        one.kinds.push_back(static_cast<int>(kind));
        std::vector<network::Layer> layers = space::layersOf(one);
        layers.pop_back();
        const bool mayEndWithin = m_judging.partitioning && kind == space::EdgeKind::Depthwise;
        return stepOf(layers, mayEndWithin ? 1 : layers.size());
    }
    [[nodiscard]] Step outputFrom(std::size_t from) const
    {
        const int lengths[]{m_activations[from].length, m_space.classes};
        const int channels[]{m_activations[from].channels, 1};
        return stepOf({space::layerAt(lengths, channels, 0)}, 1);
    }
    /// @param onEdge  how many of the layers are on the edge at least, where the last one is
    /// reached
    [[nodiscard]] Step stepOf(const std::vector<network::Layer>& layers, std::size_t onEdge) const
    {
        Step step{.compute = 0.0, .onFog = 0.0, .flash = 0, .ram = 0};
        for (const network::Layer& layer : layers)
            step.onFog += computeIn(layer, network::NumberFormat::Float32);
        for (const network::Layer& layer : std::span(layers).first(onEdge)) {
            step.compute += computeIn(layer, m_edgeFormat);
            step.flash += flashOf(layer);
            step.ram = std::max(step.ram, ramOf(layer));
        }
        step.outValues = layers.back().outValues();
        return step;
    }
    [[nodiscard]] double computeIn(const network::Layer& layer, network::NumberFormat format) const
    {
        const Seconds time = cost::layerLatency(layer, network::multiplyAccumulates(layer),
                                                m_device.latencyOf(format));
        return (m_device.computePower.value_or(Power{}) * time).inJoules();
    }
    /// Energy of sending `values`, as the scenario counts it.
    [[nodiscard]] double cutEnergy(std::int64_t values) const
    {
        Energy energy = cost::transmitEnergy(values, m_format, m_link);
        if (m_judging.scenario == Scenario::TotalEnergy)
            energy += cost::receiveEnergy(values, m_format, m_link);
        return energy.inJoules();
    }

    /// Between two activations, and the fully connected layer behind an activation.
    [[nodiscard]] const Step& hidden(std::size_t from, std::size_t to) const
    {
        return m_steps[from * m_activations.size() + to];
    }
    [[nodiscard]] const Step& output(std::size_t from) const
    {
        return m_steps[from * m_activations.size()];
    }

    template <typename Cost, typename Combine>
    [[nodiscard]] std::optional<std::int64_t> leastWhole(std::int64_t ramLimit, Cost cost,
                                                         Combine combine) const;
    [[nodiscard]] std::vector<std::vector<double>> computeToTheEnd() const;
    void finish(std::size_t at, int depth, const Label& label, std::int64_t flashLimit,
                std::int64_t ramLimit, const std::vector<std::vector<double>>& toTheEnd,
                double& least) const;

    const space::SearchSpace& m_space;
    const cost::DeviceProfile& m_device;
    network::NumberFormat m_edgeFormat;
    const cost::RadioLink& m_link;
    const Judging& m_judging;
    network::NumberFormat m_format; ///< on the link
    std::vector<Activation> m_activations;
    bool m_skips; ///< not every network has all layers
    cost::FrontEndCharge m_frontEnd; ///< of the input length of this space
    /// [from, to]; `to` 0 is the fully connected layer. The same at every depth.
    std::vector<Step> m_steps;
};

template <typename Cost, typename Combine>
std::optional<std::int64_t> CheapestNetworks::leastWhole(std::int64_t ramLimit, Cost cost,
                                                         Combine combine) const
{
    std::vector<std::optional<std::int64_t>> reached(m_activations.size());
    reached[0] = 0;
    std::optional<std::int64_t> least;
    const auto offer
        = [&](std::optional<std::int64_t>& best, std::int64_t before, const Step& step) {
              if (step.ram > ramLimit)
                  return;
              const std::int64_t sum = combine(before, cost(step));
              if (!best || sum < *best)
                  best = sum;
          };
    for (int depth = 0; depth <= m_space.maximumLayers; ++depth) {
        std::vector<std::optional<std::int64_t>> next(m_activations.size());
        for (std::size_t from = 0; from < m_activations.size(); ++from) {
            if (!reached[from])
                continue;
            if (m_skips || depth == m_space.maximumLayers)
                offer(least, *reached[from], output(from));
            for (std::size_t to = 1; to < m_activations.size(); ++to)
                offer(next[to], *reached[from], hidden(from, to));
        }
        reached = std::move(next);
    }
    return least;
}

/// [layers left][activation]: least compute of the rest of the network, in joule on the edge
/// device.
std::vector<std::vector<double>> CheapestNetworks::computeToTheEnd() const
{
    std::vector<std::vector<double>> rest;
    for (int left = 0; left <= m_space.maximumLayers; ++left) {
        std::vector<double> row(m_activations.size(), kInfinity);
        for (std::size_t from = 0; from < m_activations.size(); ++from) {
            if (left == 0 || m_skips)
                row[from] = output(from).onFog;
            for (std::size_t to = 1; left > 0 && to < m_activations.size(); ++to)
                row[from] = std::min(row[from], hidden(from, to).onFog + rest.back()[to]);
        }
        rest.push_back(std::move(row));
    }
    return rest;
}

/// Offers the partition points that end the edge's part at `label`.
void CheapestNetworks::finish(std::size_t at, int depth, const Label& label,
                              std::int64_t flashLimit, std::int64_t ramLimit,
                              const std::vector<std::vector<double>>& toTheEnd, double& least) const
{
    const int left = m_space.maximumLayers - depth;
    if (m_judging.partitioning) {
        const Activation& cut = m_activations[at];
        double energy = label.energy + cutEnergy(std::int64_t{cut.length} * cut.channels);
        if (m_judging.scenario == Scenario::TotalEnergy)
            energy += toTheEnd[static_cast<std::size_t>(left)][at] / m_judging.fogFactor;
        least = std::min(least, energy);
    }
    const Step& last = output(at);
    if ((m_skips || left == 0) && last.ram <= ramLimit && label.flash <= flashLimit - last.flash)
        least = std::min(least, label.energy + last.compute + cutEnergy(last.outValues));
}

/// Keeps the labels no other one beats in both Flash and energy.
void keepUndominated(Frontier& labels)
{
    std::sort(labels.begin(), labels.end(), [](const Label& a, const Label& b) {
        if (a.flash != b.flash)
            return a.flash < b.flash;
        return a.energy != b.energy ? a.energy < b.energy : a.fresh < b.fresh;
    });
    double least = kInfinity;
    std::erase_if(labels, [&](const Label& label) {
        if (label.energy >= least)
            return true;
        least = label.energy;
        return false;
    });
}

std::optional<Energy> CheapestNetworks::leastEnergy(std::int64_t flashLimit,
                                                    std::int64_t ramLimit) const
{
    if (inputBuffer() > ramLimit)
        return std::nullopt;
    const auto toTheEnd = computeToTheEnd();
    double least = kInfinity;
    std::vector<Frontier> reached(m_activations.size());
    reached[0].push_back({.energy = m_frontEnd.energy.inJoules()});
    for (int depth = 0; depth <= m_space.maximumLayers; ++depth) {
        // A deeper way that is no better than a shallower one never helps where layers may be
        // skipped; where they may not, only ways of the same depth can be compared.
        std::vector<Frontier> next(m_activations.size());
        for (std::size_t from = 0; from < m_activations.size(); ++from) {
            for (Label& label : reached[from]) {
                if (!label.fresh)
                    continue;
                label.fresh = false;
                finish(from, depth, label, flashLimit, ramLimit, toTheEnd, least);
                for (std::size_t to = 1; to < m_activations.size(); ++to) {
                    const Step& step = hidden(from, to);
                    const Label longer{flashLimit == kUnlimited ? 0 : label.flash + step.flash,
                                       label.energy + step.compute, true};
                    if (step.ram <= ramLimit && longer.flash <= flashLimit && longer.energy < least)
                        next[to].push_back(longer);
                }
            }
        }
        for (std::size_t to = 0; to < m_activations.size(); ++to) {
            if (m_skips)
                next[to].insert(next[to].end(), reached[to].begin(), reached[to].end());
            keepUndominated(next[to]);
        }
        reached = std::move(next);
    }
    return least == kInfinity ? std::nullopt : std::optional<Energy>(Energy::joules(least));
}

/// Calls `visit` with the space as it is, or, where a front end chooses the input length, with one
/// space for each of these.
template <typename Visit>
void forEachInputLength(const space::SearchSpace& space, Visit visit)
{
    if (space.frontEnd == space::SearchSpace{}.frontEnd)
        return visit(space);
    space::SearchSpace one = space;
    one.frontEnd = {};
    for (const int length : space::inputLengths(space)) {
        one.inputLength = length;
        visit(one);
    }
}

/// Calls visit(space with one input length, edge format) for all of both.
template <typename Visit>
void eachEdge(const space::SearchSpace& space, const Rules& rules, const Visit& visit)
{
    const auto formats = rules.edgeFormats();
    forEachInputLength(space, [&](const space::SearchSpace& one) {
        for (const network::NumberFormat format : formats)
            visit(one, format);
    });
}

/// Where every layer is on the edge and the fog network with them, no figure of a chain without it
/// is a bound.
bool isBounded(const space::SearchSpace& space, const Judging& judging)
{
    return judging.partitioning || space.fog.channels.empty();
}

Bytes leastRamOf(const CheapestNetworks& networks, const Judging& judging)
{
    return Bytes(judging.partitioning ? networks.inputBuffer() : networks.leastWholeRam());
}

/// The least RAM alone: without the energy, which takes most of the time.
Bytes smallestRam(const space::SearchSpace& space, const Rules& rules)
{
    std::optional<Bytes> least;
    eachEdge(space, rules, [&](const space::SearchSpace& one, network::NumberFormat format) {
        const Bytes ram = leastRamOf(CheapestNetworks(one, rules, format), rules.judging);
        least = least ? std::min(*least, ram) : ram;
    });
    return *least;
}

Need needOf(const space::SearchSpace& space, const Rules& rules, network::NumberFormat edgeFormat)
{
    const CheapestNetworks networks(space, rules, edgeFormat);
    Need need;
    need.flash
        = Bytes(rules.judging.partitioning ? 0 : networks.leastWholeFlash(kUnlimited).value_or(0));
    need.ram = leastRamOf(networks, rules.judging);
    need.energy = networks.leastEnergy(kUnlimited, kUnlimited).value_or(Energy{});
    return need;
}

/// The least Flash of whole networks within a RAM limit; nothing where none keeps it.
std::optional<std::int64_t> leastFlashWithin(const space::SearchSpace& space, const Rules& rules,
                                             Bytes ram)
{
    std::optional<std::int64_t> least;
    eachEdge(space, rules, [&](const space::SearchSpace& one, network::NumberFormat format) {
        const auto flash = CheapestNetworks(one, rules, format).leastWholeFlash(ram.count());
        if (flash && (!least || *flash < *least))
            least = flash;
    });
    return least;
}

Error unreachable(const char* limit, const char* field, std::string detail)
{
    return {ErrorCode::LimitsUnreachable, std::string(limit) + "." + field, std::move(detail)};
}

} // namespace

Need smallestNeed(const space::SearchSpace& space, const Rules& rules)
{
    if (!isBounded(space, rules.judging))
        return {};
    std::optional<Need> least;
    eachEdge(space, rules, [&](const space::SearchSpace& one, network::NumberFormat format) {
        const Need need = needOf(one, rules, format);
        if (!least)
            least = need;
        least->flash = std::min(least->flash, need.flash);
        least->ram = std::min(least->ram, need.ram);
        least->energy = std::min(least->energy, need.energy);
    });
    return *least;
}

std::optional<Energy> smallestEnergyWithin(const space::SearchSpace& space, const Rules& rules)
{
    if (!isBounded(space, rules.judging))
        return Energy{};
    const std::int64_t flash = rules.flashLimit().value_or(Bytes(kUnlimited)).count();
    std::optional<Energy> least;
    eachEdge(space, rules, [&](const space::SearchSpace& one, network::NumberFormat format) {
        const auto energy
            = CheapestNetworks(one, rules, format).leastEnergy(flash, rules.ramLimit().count());
        if (energy && (!least || *energy < *least))
            least = energy;
    });
    return least;
}

Result<void> checkReachable(const space::SearchSpace& space, const Rules& rules)
{
    if (const auto known = cost::checkEnergyModel(rules.device); !known)
        return known;
    if (!isBounded(space, rules.judging))
        return {};
    const Limits& limits = rules.limits;
    const char* flashOwner = limits.flash ? "limits" : "device";
    const char* ramOwner = limits.ram ? "limits" : "device";
    const Bytes flash = rules.flashLimit().value_or(Bytes(kUnlimited));
    const Bytes ram = rules.ramLimit();

    if (const Bytes leastRam = smallestRam(space, rules); leastRam > ram)
        return unreachable(ramOwner, "ram_KiB",
                           "the smallest reachable RAM is " + formatNumber(leastRam.inKibibytes())
                               + " KiB");
    if (!rules.judging.partitioning) {
        const auto leastFlash = leastFlashWithin(space, rules, ram);
        if (!leastFlash || *leastFlash > flash.count())
            return unreachable(flashOwner, "flash_KiB",
                               "the smallest reachable Flash within "
                                   + formatNumber(ram.inKibibytes()) + " KiB of RAM is "
                                   + formatNumber(Bytes(leastFlash.value_or(0)).inKibibytes())
                                   + " KiB");
    }
    const auto leastEnergy = smallestEnergyWithin(space, rules);
    if (limits.energy && leastEnergy && *leastEnergy > *limits.energy)
        return unreachable("limits", "energy_mJ",
                           "the smallest reachable energy is "
                               + roundedUpText(leastEnergy->inMillijoules())
                               + " mJ within the Flash and RAM limits");
    return checkTimeReachable(space, rules);
}

} // namespace splitscape::partition
