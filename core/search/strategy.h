// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/adjusted_fitness.h"
#include "core/search/gene_probabilities.h"
#include "core/search/proposal.h"
#include "core/search/search_settings.h"
#include "core/space/search_space.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace splitscape::search {

/// What is known of an architecture before anything is trained: its exact costs at its best point.
struct Appraisal {
    Standing standing
        = Standing::Untrained; ///< Untrained where all limits hold; Invalid, Abandoned
    double energy_mJ = 0.0; ///< of the scenario; this and what follows not for Abandoned
    double latency_s = 0.0; ///< of the part on the edge
    double flash_bytes = 0.0;
    std::int64_t parameters = 0; ///< of the whole network
    std::int64_t multiplyAccumulates = 0;

    [[nodiscard]] bool keepsLimits() const { return search::keepsLimits(standing); }
    friend bool operator==(const Appraisal&, const Appraisal&) = default;
};

/// A score of a network that was not trained itself; it needs weights or data. More is better.
enum class Proxy : std::uint8_t {
    Nwot, ///< log-determinant of the kernel of ReLU codes on a batch          [Mellor2021]
    Synflow, ///< summed synaptic saliency with all weights positive             [Tanaka2020]
    Inherited ///< accuracy on the selection half with the weights of a supernet  [Guo2020]
};

/// What a relaxation of the space came to: the network that is put together of the most probable
/// value of each gene, and how sure that is.                                          [Liu2019]
struct Relaxation {
    space::Architecture mostProbable;
    bool keepsLimits = true; ///< that network
    double skips = 0.0; ///< share of the layer genes whose most probable length is 0
    double certainty = 0.0; ///< mean probability of the most probable length

    /// More layers skipped than kept: what differentiable searches are known to end in.
    [[nodiscard]] bool hasCollapsed() const { return skips > 0.5; }
    friend bool operator==(const Relaxation&, const Relaxation&) = default;
};

/// What a strategy knows of the problem, and what it may ask about an architecture. The functions
/// are pure and cheap beside a training.
struct StrategySetup {
    SearchSettings settings; ///< valid
    space::SearchSpace space; ///< as searched: without 0 where layers are not optimised
    std::uint64_t seed = 0;
    std::optional<double> limit_mJ; ///< energy limit of the scenario
    /// The costs of an architecture. Empty: all limits hold and nothing costs anything.
    std::function<Appraisal(const space::Architecture&)> appraise;
    /// A score without training. Empty where no data are at hand.
    std::function<double(const space::Architecture&, Proxy)> score;
    /// What a relaxed network of all networks of the space makes of its genes; it takes long. Empty
    /// where no data are at hand.
    std::function<GeneProbabilities()> relax = {};
    /// After a request no more networks are scored, and what is asked then is worth nothing.
    std::stop_token stop = {};
};

/// How good predictions of accuracy were, each made before its network was trained.
struct PredictionQuality {
    int predictions = 0;
    double meanError = 0.0; ///< mean absolute difference, in units of accuracy
    /// Share within two deviations of the mean; 0.95 would be calibrated. Nothing for predictions
    /// without a deviation.
    std::optional<double> covered;
    double rankCorrelation = 0.0; ///< Kendall's tau-b

    friend bool operator==(const PredictionQuality&, const PredictionQuality&) = default;
};

/// How far a search is, as its strategy counts.
struct StrategyProgress {
    /// Of generations 0 to `generations`; nothing for a strategy that has none.
    std::optional<int> generation;
    std::optional<int> generations;
    int trained = 0; ///< architectures told with a training
    double fraction = 0.0; ///< of the search, when the open proposals were asked
    double fractionAfter = 0.0; ///< once all of them are told and none had to be replaced
    std::optional<PredictionQuality> prediction; ///< of a strategy that predicts accuracies
    std::optional<Relaxation> relaxation; ///< of a strategy that relaxes the space

    friend bool operator==(const StrategyProgress&, const StrategyProgress&) = default;
};

/// A way to search, ask and tell: pure, without threads, files or clock.
///
///     while (!search.finished()) {
///         const std::vector<Proposal> proposals = search.ask();
///         search.tell(assess(proposals));
///     }
///
/// What it asks depends on the setup and on what it was told alone, so a replay of all that was
/// told gives the same search. How many proposals are open at once is the strategy's to say and
/// never depends on threads.
class Strategy {
public:
    virtual ~Strategy() = default;

    /// The proposals not told yet; the same ones until tell() is called. Empty when finished.
    [[nodiscard]] virtual std::vector<Proposal> ask() const = 0;

    /// Takes one assessment for each proposal of the last ask(), in the same order. Returns the
    /// round when this completed it, nothing while proposals have to be replaced. Errors:
    /// LimitsUnreachable where no replacement keeps the limits. A wrong id is a ValueOutOfRange and
    /// leaves the search as it was.
    [[nodiscard]] virtual Result<std::optional<Round>> tell(std::span<const Assessment> assessments)
        = 0;

    [[nodiscard]] virtual bool finished() const = 0;
    [[nodiscard]] virtual StrategyProgress progress() const = 0;
};

/// ValueOutOfRange unless `told` are assessments of exactly `asked`, in order.
[[nodiscard]] Result<void> checkTold(std::span<const Proposal> asked,
                                     std::span<const Assessment> told);

/// A complete round of these candidates; abandoned ones are counted but have no place in it.
/// @param abandoned  further ones, which were replaced
[[nodiscard]] Round summariseRound(int index, std::span<const Proposal> proposals,
                                   std::span<const Assessment> assessments,
                                   std::optional<double> limit_mJ, double boundAccuracy,
                                   int abandoned = 0);

} // namespace splitscape::search
