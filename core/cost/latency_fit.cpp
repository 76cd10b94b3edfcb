// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/latency_fit.h"

#include "core/base/random.h"
#include "core/cost/cost_model.h"

#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace splitscape::cost {

namespace {

constexpr int kMostTerms = 6;
// Below this share of the largest pivot, a column adds nothing that rounding would not.
constexpr double kRankThreshold = 1e-9;
constexpr double kTail = 0.025; // of the resamplings, on each side of an interval

using Terms = std::array<double, kMostTerms>; ///< those beyond the number of terms are 0

/// Order of entry: what explains most first.
constexpr std::array<std::array<const char*, kMostTerms>, 3> kTermNames{
    {{"per_mac", "intercept", "per_input", "per_output", "", ""},
     {"per_mac", "intercept", "per_output", "per_output_length", "per_input_length", ""},
     {"per_mac", "intercept", "per_output", "per_output_length", "per_input_length", "per_input"}}};
constexpr std::array<int, 3> kTermCounts{4, 5, 6};

std::size_t at(FitTerms terms) { return static_cast<std::size_t>(terms); }

Terms termsOf(const network::Layer& layer, FitTerms terms)
{
    const std::int64_t macs = network::multiplyAccumulates(layer);
    if (terms == FitTerms::Paper)
        return {static_cast<double>(macs), 1.0, static_cast<double>(layer.inValues()),
                static_cast<double>(layer.outValues()), 0.0, 0.0};
    return {static_cast<double>(executedMultiplyAccumulates(layer, macs)), 1.0,
            static_cast<double>(layer.outValues()), static_cast<double>(layer.outLength),
            static_cast<double>(layer.inLength),
            terms == FitTerms::IntegerBoard ? static_cast<double>(layer.inValues()) : 0.0};
}

LatencySurrogate surrogateOf(const Terms& coefficients, FitTerms terms)
{
    LatencySurrogate of;
    of.perMac = coefficients[0];
    of.intercept = coefficients[1];
    if (terms == FitTerms::Paper) {
        of.perInput = coefficients[2];
        of.perOutput = coefficients[3];
        return of;
    }
    of.perOutput = coefficients[2];
    of.perOutputLength = coefficients[3];
    of.perInputLength = coefficients[4];
    of.perInput = coefficients[5]; // 0 for FitTerms::Board
    of.executedMacs = true;
    return of;
}

double predictedBy(const Terms& coefficients, const Terms& terms)
{
    return std::inner_product(terms.begin(), terms.end(), coefficients.begin(), 0.0);
}

class KindRows {
public:
    KindRows(std::vector<MeasuredLayer> rows, const FitOptions& options)
        : m_rows(std::move(rows))
        , m_options(options)
        , m_count(kTermCounts[at(options.terms)])
    {
        const auto count = static_cast<Eigen::Index>(m_rows.size());
        m_terms.resize(count, m_count);
        m_latency.resize(count);
        std::set<Terms> distinct;
        for (Eigen::Index i = 0; i < count; ++i) {
            const MeasuredLayer& row = m_rows[static_cast<std::size_t>(i)];
            const Terms terms = termsOf(row.layer, options.terms);
            distinct.insert(terms);
            const double weight = options.relative ? 1.0 / row.latency.count() : 1.0;
            for (int term = 0; term < m_count; ++term)
                m_terms(i, term) = weight * terms[static_cast<std::size_t>(term)];
            m_latency(i) = weight * row.latency.count();
        }
        m_distinct = distinct.size();
        for (int term = 0; term < m_count; ++term) {
            m_scale[static_cast<std::size_t>(term)] = m_terms.col(term).norm();
            m_terms.col(term) /= m_terms.col(term).norm();
        }
    }

    [[nodiscard]] KindFit fit() const
    {
        KindFit result;
        const auto terms = independentTerms(result.dropped);
        const Terms coefficients = leastSquaresWithoutNegatives(terms, result.dropped);
        result.surrogate = surrogateOf(coefficients, m_options.terms);
        addResiduals(result, coefficients);
        addIntervals(result, coefficients);
        return result;
    }

private:
    /// Without the reasons, for a table of drawn rows.
    [[nodiscard]] Terms coefficients() const
    {
        std::vector<DroppedTerm> ignored;
        return leastSquaresWithoutNegatives(independentTerms(ignored), ignored);
    }

    void addIntervals(KindFit& result, const Terms& coefficients) const
    {
        if (m_options.resamplings <= 0 || m_rows.size() < 2)
            return;
        std::array<std::vector<double>, kMostTerms> found;
        Random random(Random::derive(m_options.seed, {static_cast<std::uint64_t>(m_rows.size())}));
        FitOptions once = m_options;
        once.resamplings = 0;
        for (int i = 0; i < m_options.resamplings; ++i) {
            std::vector<MeasuredLayer> drawn;
            for (std::size_t row = 0; row < m_rows.size(); ++row)
                drawn.push_back(m_rows[random.index(m_rows.size())]);
            const Terms again = KindRows(std::move(drawn), once).coefficients();
            for (std::size_t term = 0; term < found.size(); ++term)
                found[term].push_back(again[term]);
        }
        for (int term = 0; term < m_count; ++term) {
            const auto t = static_cast<std::size_t>(term);
            if (coefficients[t] == 0.0)
                continue;
            std::sort(found[t].begin(), found[t].end());
            const auto last = static_cast<double>(found[t].size() - 1);
            result.intervals.push_back(
                {kTermNames[at(m_options.terms)][t], coefficients[t],
                 found[t][static_cast<std::size_t>(std::floor(kTail * last))],
                 found[t][static_cast<std::size_t>(std::ceil((1.0 - kTail) * last))]});
        }
    }

    [[nodiscard]] Eigen::MatrixXd columns(const std::vector<int>& terms) const
    {
        Eigen::MatrixXd chosen(m_terms.rows(), static_cast<Eigen::Index>(terms.size()));
        for (std::size_t i = 0; i < terms.size(); ++i)
            chosen.col(static_cast<Eigen::Index>(i)) = m_terms.col(terms[i]);
        return chosen;
    }

    [[nodiscard]] std::vector<int> independentTerms(std::vector<DroppedTerm>& dropped) const
    {
        std::vector<int> terms;
        for (int term = 0; term < m_count; ++term) {
            terms.push_back(term);
            Eigen::ColPivHouseholderQR<Eigen::MatrixXd> factors(
                m_terms.rows(), static_cast<Eigen::Index>(terms.size()));
            factors.setThreshold(kRankThreshold);
            factors.compute(columns(terms));
            if (factors.rank() == static_cast<Eigen::Index>(terms.size()))
                continue;
            terms.pop_back();
            const bool few = m_distinct <= terms.size();
            dropped.push_back({kTermNames[at(m_options.terms)][static_cast<std::size_t>(term)],
                               few ? "too few distinct rows: " + std::to_string(m_distinct)
                                   : "these rows cannot tell it apart from the other terms"});
        }
        return terms;
    }

    [[nodiscard]] Terms leastSquaresWithoutNegatives(const std::vector<int>& terms,
                                                            std::vector<DroppedTerm>& dropped) const
    {
        // All terms first: of equal errors, the fullest set stays.
        const unsigned all = (1U << terms.size()) - 1;
        unsigned best = 0;
        double leastError = m_latency.squaredNorm();
        Eigen::VectorXd bestSolution;
        for (unsigned subset = all; subset > 0; --subset) {
            std::vector<int> chosen;
            for (std::size_t i = 0; i < terms.size(); ++i) {
                if ((subset >> i & 1U) != 0)
                    chosen.push_back(terms[i]);
            }
            const Eigen::MatrixXd matrix = columns(chosen);
            const Eigen::VectorXd solution = matrix.colPivHouseholderQr().solve(m_latency);
            const double error = (matrix * solution - m_latency).squaredNorm();
            if (solution.minCoeff() >= 0.0 && error < leastError) {
                best = subset;
                leastError = error;
                bestSolution = solution;
            }
            if (subset == all && best == all)
                break;
        }
        Terms coefficients{};
        Eigen::Index next = 0;
        for (std::size_t i = 0; i < terms.size(); ++i) {
            const auto term = static_cast<std::size_t>(terms[i]);
            if ((best >> i & 1U) != 0)
                coefficients[term] = bestSolution(next++) / m_scale[term];
            else
                dropped.push_back(
                    {kTermNames[at(m_options.terms)][term], "its coefficient would be negative, and time is not"});
        }
        return coefficients;
    }

    void addResiduals(KindFit& result, const Terms& coefficients) const
    {
        double squares = 0.0;
        double spread = 0.0;
        double mean = 0.0;
        for (const MeasuredLayer& row : m_rows)
            mean += row.latency.count() / static_cast<double>(m_rows.size());
        for (const MeasuredLayer& row : m_rows) {
            const Seconds predicted(
                predictedBy(coefficients, termsOf(row.layer, m_options.terms)));
            result.rows.push_back({row.line, row.latency, predicted});
            squares += (row.latency - predicted).count() * (row.latency - predicted).count();
            spread += (row.latency.count() - mean) * (row.latency.count() - mean);
        }
        // Latencies that are equal but for rounding have no spread to explain.
        if (spread > 1e-24 * mean * mean * static_cast<double>(m_rows.size()))
            result.surrogate.rSquared = 1.0 - squares / spread;
    }

    std::vector<MeasuredLayer> m_rows;
    FitOptions m_options;
    int m_count; ///< of terms
    Eigen::MatrixXd m_terms; ///< [row, term], weighted, columns of unit length
    Eigen::VectorXd m_latency; ///< [row], s, weighted
    Terms m_scale{};
    std::size_t m_distinct = 0;
};

} // namespace

LatencyFit fitLatency(std::span<const MeasuredLayer> rows, const FitOptions& options)
{
    LatencyFit fit;
    Energy energy;
    Seconds time(0.0);
    FitOptions integerOptions = options;
    integerOptions.terms = FitTerms::IntegerBoard;
    for (std::size_t kind = 0; kind < fit.kinds.size(); ++kind) {
        const auto fitOf = [&](network::NumberFormat format, const FitOptions& by) {
            std::vector<MeasuredLayer> chosen;
            for (const MeasuredLayer& row : rows) {
                if (static_cast<std::size_t>(row.layer.kind) == kind && row.format == format)
                    chosen.push_back(row);
            }
            return chosen.empty() ? std::nullopt
                                  : std::optional(KindRows(std::move(chosen), by).fit());
        };
        fit.kinds[kind] = fitOf(network::NumberFormat::Float32, options);
        fit.integerKinds[kind] = fitOf(network::NumberFormat::Int8, integerOptions);
    }
    for (const MeasuredLayer& row : rows) {
        if (row.power) {
            energy += *row.power * row.latency;
            time += row.latency;
        }
    }
    if (time.count() > 0.0)
        fit.power = Power::watts(energy.inJoules() / time.count());
    return fit;
}

std::array<std::vector<FitResidual>, 3> residualsOf(const DeviceProfile& device,
                                                    std::span<const MeasuredLayer> rows,
                                                    network::NumberFormat format)
{
    std::array<std::vector<FitResidual>, 3> residuals;
    for (const MeasuredLayer& row : rows) {
        const auto kind = static_cast<std::size_t>(row.layer.kind);
        if (kind < residuals.size() && row.format == format)
            residuals[kind].push_back({row.line, row.latency,
                                       layerLatency(row.layer,
                                                    network::multiplyAccumulates(row.layer),
                                                    device.latencyOf(format))});
    }
    return residuals;
}

double KindFit::meanError() const
{
    double sum = 0.0;
    for (const FitResidual& row : rows)
        sum += std::abs(row.residual() / row.measured);
    return rows.empty() ? 0.0 : sum / static_cast<double>(rows.size());
}

double KindFit::largestError() const
{
    double largest = 0.0;
    for (const FitResidual& row : rows)
        largest = std::max(largest, std::abs(row.residual() / row.measured));
    return largest;
}

namespace {

/// What follows from counted instructions stays in `latency` only, as a latency.
void forgetInstructions(DeviceProfile& device)
{
    if (!device.instructions)
        return;
    device.instructions.reset();
    device.integerLatency.reset();
    std::erase_if(device.sources, [](const auto& line) {
        return line.first == "clock_MHz" || line.first == "cycles_per_instruction";
    });
    for (auto& [field, source] : device.sources)
        if (field == "instructions")
            field = "latency"; // of kinds that are not fitted
}

/// The int8 latency where it is known for every kind then.
void applyIntegerFit(DeviceProfile& device, const LatencyFit& fit,
                     const std::optional<std::array<LatencySurrogate, 3>>& before)
{
    const auto isFitted = [](const auto& kind) { return kind.has_value(); };
    const bool any = std::ranges::any_of(fit.integerKinds, isFitted);
    if (!any || !(before || std::ranges::all_of(fit.integerKinds, isFitted)))
        return;
    forgetInstructions(device);
    device.integerLatency = before.value_or(std::array<LatencySurrogate, 3>{});
    for (std::size_t kind = 0; kind < fit.integerKinds.size(); ++kind)
        if (fit.integerKinds[kind])
            (*device.integerLatency)[kind] = fit.integerKinds[kind]->surrogate;
}

} // namespace

DeviceProfile applyFit(DeviceProfile device, const LatencyFit& fit, const std::string& source,
                       bool isEstimate)
{
    const auto integerBefore = device.integerLatency;
    const auto note = [&](const std::string& field) {
        std::erase_if(device.sources, [&](const auto& line) { return line.first == field; });
        device.sources.emplace_back(field, source);
    };
    bool allKinds = true;
    for (std::size_t kind = 0; kind < fit.kinds.size(); ++kind) {
        allKinds = allKinds && fit.kinds[kind].has_value();
        if (!fit.kinds[kind])
            continue;
        forgetInstructions(device);
        device.latency[kind] = fit.kinds[kind]->surrogate;
        note("latency." + std::string(kLayerKindNames[kind]));
    }
    // A file says it once for all kinds. It changes transposed convolutions only.
    const bool executed
        = device.latency[static_cast<std::size_t>(network::LayerKind::TransposedConvolution)]
              .executedMacs;
    for (LatencySurrogate& of : device.latency)
        of.executedMacs = executed;
    device.latencyIsEstimate = isEstimate || (device.latencyIsEstimate && !allKinds);
    if (allKinds) {
        std::erase_if(device.sources, [](const auto& line) { return line.first == "latency"; });
    }
    applyIntegerFit(device, fit, integerBefore);
    for (std::size_t kind = 0; kind < fit.integerKinds.size(); ++kind)
        if (fit.integerKinds[kind] && device.integerLatency)
            note("latency_int8." + std::string(kLayerKindNames[kind]));
    if (fit.power) {
        device.computePower = fit.power;
        note("compute_power_mW");
    }
    return device;
}

} // namespace splitscape::cost
