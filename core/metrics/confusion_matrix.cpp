// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/confusion_matrix.h"

#include <cassert>
#include <cstddef>
#include <numeric>

namespace splitscape::metrics {

namespace {

std::int64_t at(const ConfusionMatrix& matrix, int actual, int predicted)
{
    return matrix.counts[static_cast<std::size_t>(actual * matrix.classes + predicted)];
}

double ratio(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

std::int64_t ConfusionMatrix::total() const
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

std::int64_t ConfusionMatrix::correct() const
{
    std::int64_t sum = 0;
    for (int i = 0; i < classes; ++i)
        sum += at(*this, i, i);
    return sum;
}

std::int64_t ConfusionMatrix::actual(int classIndex) const
{
    std::int64_t sum = 0;
    for (int i = 0; i < classes; ++i)
        sum += at(*this, classIndex, i);
    return sum;
}

std::int64_t ConfusionMatrix::predicted(int classIndex) const
{
    std::int64_t sum = 0;
    for (int i = 0; i < classes; ++i)
        sum += at(*this, i, classIndex);
    return sum;
}

double ConfusionMatrix::accuracy() const { return ratio(correct(), total()); }

double ConfusionMatrix::sensitivity(int classIndex) const
{
    return ratio(at(*this, classIndex, classIndex), actual(classIndex));
}

double ConfusionMatrix::precision(int classIndex) const
{
    return ratio(at(*this, classIndex, classIndex), predicted(classIndex));
}

std::optional<double> ConfusionMatrix::f1(int classIndex) const
{
    const std::int64_t both = actual(classIndex) + predicted(classIndex);
    if (both == 0)
        return std::nullopt;
    return ratio(2 * at(*this, classIndex, classIndex), both);
}

std::optional<double> ConfusionMatrix::macroF1() const
{
    double sum = 0.0;
    int occurring = 0;
    for (int i = 0; i < classes; ++i) {
        if (actual(i) == 0)
            continue;
        sum += f1(i).value_or(0.0);
        ++occurring;
    }
    return occurring == 0 ? std::nullopt : std::optional<double>(sum / occurring);
}

std::optional<double> ConfusionMatrix::balancedAccuracy() const
{
    double sum = 0.0;
    int occurring = 0;
    for (int i = 0; i < classes; ++i) {
        if (actual(i) == 0)
            continue;
        sum += sensitivity(i);
        ++occurring;
    }
    return occurring == 0 ? std::nullopt : std::optional<double>(sum / occurring);
}

std::optional<double> ConfusionMatrix::cohenKappa() const
{
    const auto all = static_cast<double>(total());
    if (all == 0.0)
        return std::nullopt;
    double byChance = 0.0;
    for (int i = 0; i < classes; ++i)
        byChance
            += static_cast<double>(actual(i)) / all * (static_cast<double>(predicted(i)) / all);
    if (byChance >= 1.0)
        return std::nullopt;
    return (accuracy() - byChance) / (1.0 - byChance);
}

double ConfusionMatrix::jIndex(int supraventricular, int ventricular) const
{
    return sensitivity(supraventricular) + precision(supraventricular) + sensitivity(ventricular)
        + precision(ventricular);
}

std::optional<double> ConfusionMatrix::jKappa(int supraventricular, int ventricular) const
{
    const std::optional<double> kappa = cohenKappa();
    if (!kappa)
        return std::nullopt;
    return *kappa / 2.0 + jIndex(supraventricular, ventricular) / 8.0;
}

void ConfusionMatrix::add(const ConfusionMatrix& other)
{
    if (counts.empty()) {
        *this = other;
        return;
    }
    assert(other.classes == classes && other.counts.size() == counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] += other.counts[i];
}

} // namespace splitscape::metrics
