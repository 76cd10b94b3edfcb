// SPDX-License-Identifier: GPL-3.0-or-later
// Operands of a kernel, and its results against sums in double.
#pragma once

#include "core/base/random.h"
#include "core/train/native/aligned_buffer.h"
#include "core/train/native/kernels.h"

#include <QString>

#include <cmath>
#include <cstddef>
#include <optional>

namespace splitscape::test {

using train::native::AlignedBuffer;
using train::native::kPadding;

// Of a sum in float, for each unit of the sum of the magnitudes. Rounding adds at most 2^-24 a
// term, and no sum here has more than 300.
inline constexpr double kTolerance = 300 * 0x1p-24;
inline constexpr float kJunk = 3.5f; // past the end of an operand: may be read, must not count

inline std::size_t size(int value) { return static_cast<std::size_t>(value); }

/// Values in [-1, 1) and junk after them, aligned as the kernels want it.
struct Operand {
    Operand(std::size_t count, Random& random)
        : values(count, kPadding)
    {
        for (std::size_t i = 0; i < count + kPadding; ++i)
            values.data()[i] = i < count ? static_cast<float>(random.uniform(-1.0, 1.0)) : kJunk;
    }
    [[nodiscard]] float* data() { return values.data(); }
    [[nodiscard]] const float* data() const { return values.data(); }
    float operator[](std::size_t i) const { return values.data()[i]; }

    AlignedBuffer<float> values;
};

/// A sum and the sum of its terms' magnitudes.
struct Sum {
    double value = 0.0;
    double magnitude = 0.0;

    void add(double term)
    {
        value += term;
        magnitude += std::abs(term);
    }
    [[nodiscard]] bool isNear(float found) const
    {
        return std::abs(double{found} - value) <= kTolerance * (magnitude + 1e-30);
    }
};

/// What is wrong, or nothing.
using Verdict = std::optional<QString>;

inline Verdict compare(const QString& shape, std::size_t index, const Sum& expected, float found)
{
    if (expected.isNear(found))
        return std::nullopt;
    return QStringLiteral("%1, value %2: %3 instead of %4")
        .arg(shape)
        .arg(index)
        .arg(double{found})
        .arg(expected.value);
}

} // namespace splitscape::test
