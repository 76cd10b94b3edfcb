// SPDX-License-Identifier: GPL-3.0-or-later
// How much accuracy does extraction lose because its two halves are small? A model, no data: raw
// networks with accuracies like those of docs/benchmark-fog-network.md answer drawn samples, some
// of which are hard for all of them. A search scores one training of each on the selection half,
// and extraction trains the best again and chooses. Prints the table of docs/open-space.md.
#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <vector>

using namespace splitscape;

namespace {

/// Of 32, 64, 128, 256 and 512 raw values; the last is taken to be as good as the one before.
constexpr std::array kTruth{0.947, 0.949, 0.954, 0.957, 0.957};
constexpr std::size_t kNetworks = kTruth.size();
constexpr std::size_t kHalf = 300; // samples, as in the default preparation of MIT-BIH
constexpr int kStudies = 600;
/// Deviation of the logit of an error over the samples: trainings of one network then differ by 0.7
/// points on 600 samples, as real ones do.
constexpr double kDifficulty = 2.7;

/// Logits of an error on each sample, for a network with these errors on average.
class Errors {
public:
    /// @param own  deviation of what is hard for one network alone
    Errors(double own, Random& random)
        : m_own(own)
    {
        for (double& one : m_drawn)
            one = kDifficulty * random.normal() + own * random.normal();
        for (std::size_t k = 0; k < kNetworks; ++k)
            m_centres[k] = centreFor(1.0 - kTruth[k]);
    }

    [[nodiscard]] static double likelihood(double logit) { return 1.0 / (1.0 + std::exp(-logit)); }

    /// [network][sample], how likely an error is; the samples of both halves.
    [[nodiscard]] std::array<std::vector<double>, kNetworks> draw(Random& random) const
    {
        std::array<std::vector<double>, kNetworks> likely;
        for (std::size_t i = 0; i < 2 * kHalf; ++i) {
            const double shared = kDifficulty * random.normal();
            for (std::size_t k = 0; k < kNetworks; ++k)
                likely[k].push_back(likelihood(m_centres[k] + shared + m_own * random.normal()));
        }
        return likely;
    }

private:
    [[nodiscard]] double centreFor(double errors) const
    {
        double low = -20.0;
        double high = 0.0;
        for (int i = 0; i < 40; ++i) {
            const double middle = (low + high) / 2.0;
            double sum = 0.0;
            for (const double one : m_drawn)
                sum += likelihood(one + middle);
            (sum < errors * static_cast<double>(m_drawn.size()) ? low : high) = middle;
        }
        return low;
    }

    double m_own;
    std::array<double, kNetworks> m_centres{};
    std::vector<double> m_drawn = std::vector<double>(20000);
};

struct Rule {
    std::size_t finalists = 1;
    int trainings = 0; ///< of each finalist; 0: the search alone chooses
    bool both = false; ///< both halves choose, not the held-back one alone
};

int wrong(const std::vector<double>& likely, std::size_t from, std::size_t end, Random& random)
{
    return static_cast<int>(std::count_if(likely.begin() + static_cast<std::ptrdiff_t>(from),
                                          likely.begin() + static_cast<std::ptrdiff_t>(end),
                                          [&random](double errs) { return random.chance(errs); }));
}

/// The network that a study would choose.
std::size_t chosenBy(const Rule& rule, const Errors& errors, Random& random)
{
    const auto likely = errors.draw(random);
    std::array<double, kNetworks> selection{};
    for (std::size_t k = 0; k < kNetworks; ++k)
        selection[k] = wrong(likely[k], 0, kHalf, random) + 0.5 * random.uniform(); // ties
    std::array<std::size_t, kNetworks> order{};
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t k) { return selection[k]; });
    std::size_t best = order.front();
    double fewest = 1e9;
    for (std::size_t place = 0; rule.trainings > 0 && place < rule.finalists; ++place) {
        double found = 0.5 * random.uniform();
        for (int i = 0; i < rule.trainings; ++i)
            found += wrong(likely[order[place]], rule.both ? 0 : kHalf, 2 * kHalf, random);
        if (found < fewest) {
            fewest = found;
            best = order[place];
        }
    }
    return best;
}

} // namespace

int main()
{
    constexpr std::array<Rule, 6> kRules{
        {{1, 0, false}, {3, 5, false}, {5, 5, false}, {5, 10, false}, {3, 5, true}, {5, 5, true}}};
    std::printf(
        "| finalists | trainings of each | chosen on | accuracy, %% | with samples that are "
        "hard for one network alone, %% |\n|---|---|---|---|---|\n");
    for (const Rule& rule : kRules) {
        std::printf("| %d | %d | %s |", int(rule.finalists), rule.trainings,
                    rule.trainings == 0 ? "the selection half"
                        : rule.both     ? "both halves"
                                        : "the held-back half");
        for (const double own : {0.0, 1.0}) {
            Random random(1);
            const Errors errors(own, random);
            double sum = 0.0;
            for (int i = 0; i < kStudies; ++i)
                sum += kTruth[chosenBy(rule, errors, random)];
            std::printf(" %.2f |", 100.0 * sum / kStudies);
            std::fflush(stdout);
        }
        std::printf("\n");
    }
    return 0;
}
