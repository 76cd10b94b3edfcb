// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Elementary functions that give the same bits on every machine. Those of the C library differ in
/// the last bit between CPUs with and without fused multiply-add, so data made with them differ
/// too.
///
/// They use additions, products, quotients and square roots of doubles only, which IEEE 754 defines
/// exactly, and no contraction (-ffp-contract=off in cmake/SplitscapeOptions.cmake). The important
/// part of each sum is kept in two doubles, so the error is at most 0.54 units in the last place.
/// Thread: any.
namespace splitscape::portable {

/// e to the power of `x`; 0 below -745.2 and infinity above 709.8. Subnormal results are rounded
/// twice.
[[nodiscard]] double exp(double x);
/// The same in a fifth of the time, within 1 unit in the last place; |x| <= 700.
[[nodiscard]] double quickExp(double x);
/// The natural logarithm of `x`, which must be positive, finite and no subnormal number.
[[nodiscard]] double log(double x);
/// Sine, cosine and tangent of an angle in radian, |angle| <= 1e6.
[[nodiscard]] double sin(double angle);
[[nodiscard]] double cos(double angle);
[[nodiscard]] double tan(double angle);
/// 1 / (1 + e^-x) and the hyperbolic tangent, within 1e-15 of the true value.
[[nodiscard]] double sigmoid(double x);
[[nodiscard]] double tanh(double x);

} // namespace splitscape::portable
