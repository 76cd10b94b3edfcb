// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/latency_fit.h"

#include <Eigen/QR>

#include <algorithm>
#include <set>

namespace splitscape::cost {

namespace {

constexpr int kTerms = 4;
// Below this share of the largest pivot, a column adds nothing that rounding would not.
constexpr double kRankThreshold = 1e-9;

/// Order of entry: what explains most first.
constexpr std::array<const char*, kTerms> kTermNames{"per_mac", "intercept", "per_input",
                                                     "per_output"};

std::array<double, kTerms> termsOf(const network::Layer& layer)
{
    return {static_cast<double>(network::multiplyAccumulates(layer)), 1.0,
            static_cast<double>(layer.inValues()), static_cast<double>(layer.outValues())};
}

using Coefficients = std::array<double, kTerms>;

LatencySurrogate surrogateOf(const Coefficients& coefficients)
{
    return {coefficients[1], coefficients[0], coefficients[2], coefficients[3], {}};
}

class KindRows {
public:
    explicit KindRows(std::vector<MeasuredLayer> rows)
        : m_rows(std::move(rows))
    {
        const auto count = static_cast<Eigen::Index>(m_rows.size());
        m_terms.resize(count, kTerms);
        m_latency.resize(count);
        std::set<std::array<double, kTerms>> distinct;
        for (Eigen::Index i = 0; i < count; ++i) {
            const MeasuredLayer& row = m_rows[static_cast<std::size_t>(i)];
            const auto terms = termsOf(row.layer);
            distinct.insert(terms);
            for (int term = 0; term < kTerms; ++term)
                m_terms(i, term) = terms[static_cast<std::size_t>(term)];
            m_latency(i) = row.latency.count();
        }
        m_distinct = distinct.size();
        for (int term = 0; term < kTerms; ++term) {
            m_scale[static_cast<std::size_t>(term)] = m_terms.col(term).norm();
            m_terms.col(term) /= m_terms.col(term).norm();
        }
    }

    [[nodiscard]] KindFit fit() const
    {
        KindFit result;
        const auto terms = independentTerms(result.dropped);
        const Coefficients coefficients = leastSquaresWithoutNegatives(terms, result.dropped);
        result.surrogate = surrogateOf(coefficients);
        addResiduals(result);
        return result;
    }

private:
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
        for (int term = 0; term < kTerms; ++term) {
            terms.push_back(term);
            Eigen::ColPivHouseholderQR<Eigen::MatrixXd> factors(
                m_terms.rows(), static_cast<Eigen::Index>(terms.size()));
            factors.setThreshold(kRankThreshold);
            factors.compute(columns(terms));
            if (factors.rank() == static_cast<Eigen::Index>(terms.size()))
                continue;
            terms.pop_back();
            const bool few = m_distinct <= terms.size();
            dropped.push_back({kTermNames[static_cast<std::size_t>(term)],
                               few ? "too few distinct rows: " + std::to_string(m_distinct)
                                   : "these rows cannot tell it apart from the other terms"});
        }
        return terms;
    }

    [[nodiscard]] Coefficients leastSquaresWithoutNegatives(const std::vector<int>& terms,
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
        Coefficients coefficients{};
        Eigen::Index next = 0;
        for (std::size_t i = 0; i < terms.size(); ++i) {
            const auto term = static_cast<std::size_t>(terms[i]);
            if ((best >> i & 1U) != 0)
                coefficients[term] = bestSolution(next++) / m_scale[term];
            else
                dropped.push_back(
                    {kTermNames[term], "its coefficient would be negative, and time is not"});
        }
        return coefficients;
    }

    void addResiduals(KindFit& result) const
    {
        const LatencySurrogate& of = result.surrogate;
        double squares = 0.0;
        double spread = 0.0;
        const double mean = m_latency.mean();
        for (const MeasuredLayer& row : m_rows) {
            const auto terms = termsOf(row.layer);
            const Seconds predicted(of.intercept + of.perMac * terms[0] + of.perInput * terms[2]
                                    + of.perOutput * terms[3]);
            result.rows.push_back({row.line, row.latency, predicted});
            squares += (row.latency - predicted).count() * (row.latency - predicted).count();
            spread += (row.latency.count() - mean) * (row.latency.count() - mean);
        }
        // Latencies that are equal but for rounding have no spread to explain.
        if (spread > 1e-24 * mean * mean * static_cast<double>(m_rows.size()))
            result.surrogate.rSquared = 1.0 - squares / spread;
    }

    std::vector<MeasuredLayer> m_rows;
    Eigen::MatrixXd m_terms; ///< [row, term], columns of unit length
    Eigen::VectorXd m_latency; ///< [row], s
    std::array<double, kTerms> m_scale{};
    std::size_t m_distinct = 0;
};

} // namespace

LatencyFit fitLatency(std::span<const MeasuredLayer> rows)
{
    LatencyFit fit;
    Energy energy;
    Seconds time(0.0);
    for (std::size_t kind = 0; kind < fit.kinds.size(); ++kind) {
        std::vector<MeasuredLayer> ofKind;
        for (const MeasuredLayer& row : rows) {
            if (static_cast<std::size_t>(row.layer.kind) == kind)
                ofKind.push_back(row);
        }
        if (!ofKind.empty())
            fit.kinds[kind] = KindRows(std::move(ofKind)).fit();
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

DeviceProfile applyFit(DeviceProfile device, const LatencyFit& fit, const std::string& source,
                       bool isEstimate)
{
    const auto note = [&](const std::string& field) {
        std::erase_if(device.sources, [&](const auto& line) { return line.first == field; });
        device.sources.emplace_back(field, source);
    };
    bool allKinds = true;
    for (std::size_t kind = 0; kind < fit.kinds.size(); ++kind) {
        allKinds = allKinds && fit.kinds[kind].has_value();
        if (!fit.kinds[kind])
            continue;
        device.instructions.reset();
        device.latency[kind] = fit.kinds[kind]->surrogate;
        note("latency." + std::string(kLayerKindNames[kind]));
    }
    device.latencyIsEstimate = isEstimate || (device.latencyIsEstimate && !allKinds);
    if (allKinds) {
        std::erase_if(device.sources, [](const auto& line) { return line.first == "latency"; });
    }
    if (fit.power) {
        device.computePower = fit.power;
        note("compute_power_mW");
    }
    return device;
}

} // namespace splitscape::cost
