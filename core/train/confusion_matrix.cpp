// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/trainer.h"

#include <numeric>

namespace splitscape::train {

namespace {

std::int64_t countAt(const ConfusionMatrix& matrix, int actual, int predicted)
{
    return matrix.counts[static_cast<std::size_t>(actual) * static_cast<std::size_t>(matrix.classes)
                         + static_cast<std::size_t>(predicted)];
}

double ratio(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

double ConfusionMatrix::accuracy() const
{
    std::int64_t right = 0;
    for (int c = 0; c < classes; ++c)
        right += countAt(*this, c, c);
    return ratio(right, total());
}

double ConfusionMatrix::sensitivity(int classIndex) const
{
    std::int64_t actual = 0;
    for (int c = 0; c < classes; ++c)
        actual += countAt(*this, classIndex, c);
    return ratio(countAt(*this, classIndex, classIndex), actual);
}

double ConfusionMatrix::precision(int classIndex) const
{
    std::int64_t predicted = 0;
    for (int c = 0; c < classes; ++c)
        predicted += countAt(*this, c, classIndex);
    return ratio(countAt(*this, classIndex, classIndex), predicted);
}

std::int64_t ConfusionMatrix::total() const
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t{0});
}

} // namespace splitscape::train
