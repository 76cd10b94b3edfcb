// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace splitscape::search {

/// exp, log, sigmoid and tanh from sums and products alone: the C library's differ in the last bit
/// between processors with and without fused multiply-add, and a replay must not. Relative error
/// below 1e-6, which is what a float can hold.   Thread: any; pure.

[[nodiscard]] inline double portableExp(double x)
{
    if (x < -80.0)
        return 0.0;
    if (x > 80.0)
        x = 80.0;
    constexpr double kLog2OfE = 1.4426950408889634;
    constexpr double kLn2 = 0.6931471805599453;
    const double power = std::floor(x * kLog2OfE + 0.5);
    const double rest = x - power * kLn2; // in +-0.35
    double sum = 1.0;
    for (int i = 8; i >= 1; --i)
        sum = 1.0 + rest * sum / i;
    return std::ldexp(sum, static_cast<int>(power));
}

/// @param x  above 0
[[nodiscard]] inline double portableLog(double x)
{
    constexpr double kLn2 = 0.6931471805599453;
    int exponent = 0;
    const double mantissa = std::frexp(x, &exponent); // in [0.5, 1)
    const double z = (mantissa - 0.75) / (mantissa + 0.75); // log(m) = log(0.75) + 2 atanh(z)
    const double square = z * z;
    double sum = 0.0;
    for (int i = 11; i >= 1; i -= 2)
        sum = 1.0 / i + square * sum;
    constexpr double kLogOfThreeQuarters = -0.2876820724517809;
    return exponent * kLn2 + kLogOfThreeQuarters + 2.0 * z * sum;
}

[[nodiscard]] inline double portableSigmoid(double x) { return 1.0 / (1.0 + portableExp(-x)); }

[[nodiscard]] inline double portableTanh(double x) { return 2.0 * portableSigmoid(2.0 * x) - 1.0; }

} // namespace splitscape::search
