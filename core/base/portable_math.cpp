// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/portable_math.h"

#include <array>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <limits>

namespace splitscape::portable {

namespace {

/// The unevaluated sum of two doubles, |low| <= half a unit in the last place of |high|.
/// [Dekker1971]
struct Twofold {
    double high = 0.0;
    double low = 0.0;
};

// Of |a| >= |b|.
Twofold quickSum(double a, double b)
{
    const double sum = a + b;
    return {sum, b - (sum - a)};
}

Twofold sum(double a, double b)
{
    const double sum = a + b;
    const double back = sum - a;
    return {sum, (a - (sum - back)) + (b - back)};
}

Twofold operator+(Twofold a, double b)
{
    const Twofold high = sum(a.high, b);
    return quickSum(high.high, high.low + a.low);
}

Twofold operator+(Twofold a, Twofold b)
{
    const Twofold high = sum(a.high, b.high);
    return quickSum(high.high, high.low + (a.low + b.low));
}

Twofold operator-(Twofold a) { return {-a.high, -a.low}; }

Twofold product(double a, double b)
{
    constexpr double kSplit = 134217729.0; // 2^27 + 1
    const double aScaled = kSplit * a;
    const double aHigh = aScaled - (aScaled - a);
    const double aLow = a - aHigh;
    const double bScaled = kSplit * b;
    const double bHigh = bScaled - (bScaled - b);
    const double bLow = b - bHigh;
    const double high = a * b;
    return {high, ((aHigh * bHigh - high) + aHigh * bLow + aLow * bHigh) + aLow * bLow};
}

Twofold operator*(Twofold a, Twofold b)
{
    const Twofold high = product(a.high, b.high);
    return quickSum(high.high, high.low + (a.high * b.low + a.low * b.high));
}

Twofold operator/(Twofold a, Twofold b)
{
    const double quotient = a.high / b.high;
    const Twofold rest = a + -(b * Twofold{quotient, 0.0});
    return quickSum(quotient, (rest.high + rest.low) / b.high);
}

double rounded(Twofold value) { return value.high + value.low; }

template <std::size_t N>
double polynomial(const std::array<double, N>& coefficients, double x)
{
    double value = coefficients[N - 1];
    for (std::size_t i = N - 1; i > 0; --i)
        value = coefficients[i - 1] + x * value;
    return value;
}

// 1/3! ... 1/15!, of r^3 ... r^15
constexpr std::array<double, 13> kExpTail{
    1.0 / 6,          1.0 / 24,          1.0 / 120,          1.0 / 720,      1.0 / 5040,
    1.0 / 40320,      1.0 / 362880,      1.0 / 3628800,      1.0 / 39916800, 1.0 / 479001600,
    1.0 / 6227020800, 1.0 / 87178291200, 1.0 / 1307674368000};

// ln 2 in three parts: products of the first with whole numbers below 2^20 are exact.
constexpr double kLn2First = 0x1.62e42fefp-1;
constexpr double kLn2Second = 0x1.473de6afp-34;
constexpr double kLn2Third = 0x1.3c7673007e5edp-69;

// 1/3, 1/5 ... of the series of the inverse hyperbolic tangent
constexpr std::array<double, 13> kLogTail{1.0 / 3,  1.0 / 5,  1.0 / 7,  1.0 / 9,  1.0 / 11,
                                          1.0 / 13, 1.0 / 15, 1.0 / 17, 1.0 / 19, 1.0 / 21,
                                          1.0 / 23, 1.0 / 25, 1.0 / 27};

// Half of pi in three parts of the same kind.
constexpr double kHalfPiFirst = 0x1.921fb544p+0;
constexpr double kHalfPiSecond = 0x1.0b4611a6p-34;
constexpr double kHalfPiThird = 0x1.3198a2e037073p-69;

// 1/5!, -1/7! ... of r^5, r^7 ...
constexpr std::array<double, 7> kSineTail{1.0 / 120,
                                          -1.0 / 5040,
                                          1.0 / 362880,
                                          -1.0 / 39916800,
                                          1.0 / 6227020800.0,
                                          -1.0 / 1307674368000.0,
                                          1.0 / 355687428096000.0};
// 1/4!, -1/6! ... of r^4, r^6 ...
constexpr std::array<double, 7> kCosineTail{
    1.0 / 24,        -1.0 / 720,           1.0 / 40320,           -1.0 / 3628800,
    1.0 / 479001600, -1.0 / 87178291200.0, 1.0 / 20922789888000.0};
constexpr Twofold kSixth{0x1.5555555555555p-3, 0x1.5555555555555p-57};

struct SineAndCosine {
    Twofold sine;
    Twofold cosine;
};

SineAndCosine sineAndCosine(double angle)
{
    assert(std::abs(angle) <= 1e6);
    // The angle within an eighth of a turn of a multiple of a quarter turn.
    const double quarters = std::round(angle * 0.63661977236758134308);
    const Twofold near = sum(angle - quarters * kHalfPiFirst, -quarters * kHalfPiSecond);
    const Twofold r = near + -quarters * kHalfPiThird;
    const Twofold square = r * r;
    const double x = square.high;
    const Twofold cube = r * square * kSixth;
    const Twofold sine = r + (-cube + r.high * x * x * polynomial(kSineTail, x));
    const Twofold cosine = Twofold{1.0, 0.0}
        + (Twofold{-0.5 * square.high, -0.5 * square.low} + x * x * polynomial(kCosineTail, x));
    switch (static_cast<std::int64_t>(quarters) & 3) {
    case 0:
        return {sine, cosine};
    case 1:
        return {cosine, -sine};
    case 2:
        return {-sine, -cosine};
    default:
        return {-cosine, sine};
    }
}

} // namespace

double exp(double x)
{
    if (std::isnan(x))
        return x;
    if (x > 709.8)
        return std::numeric_limits<double>::infinity();
    if (x < -745.2)
        return 0.0;
    const double twos = std::round(x * 1.44269504088896340736);
    const Twofold near = sum(x - twos * kLn2First, -twos * kLn2Second);
    const Twofold r = near + -twos * kLn2Third;
    // 1 + r + r^2/2 in two doubles, the rest in one.
    const Twofold square = r * r;
    const double tail = r.high * square.high * polynomial(kExpTail, r.high);
    const Twofold power
        = Twofold{1.0, 0.0} + (r + (Twofold{0.5 * square.high, 0.5 * square.low} + tail));
    return std::ldexp(rounded(power), static_cast<int>(twos));
}

double quickExp(double x)
{
    assert(std::abs(x) <= 700.0);
    // Adding 1.5 * 2^52 rounds to a whole number, which the lowest bits of the sum then hold.
    constexpr double kRounder = 0x1.8p52;
    const double shifted = x * 1.44269504088896340736 + kRounder;
    const double twos = shifted - kRounder;
    const double r = (x - twos * kLn2First) - twos * kLn2Second;
    const double power = 1.0 + (r + r * r * (0.5 + r * polynomial(kExpTail, r)));
    const auto scale = (std::bit_cast<std::uint64_t>(shifted) + 1023) << 52;
    return power * std::bit_cast<double>(scale);
}

double log(double x)
{
    assert(std::isnormal(x) && x > 0.0);
    // x = m * 2^twos with m from the square root of 1/2 to that of 2.
    constexpr std::uint64_t kMantissa = (std::uint64_t{1} << 52) - 1;
    const auto bits = std::bit_cast<std::uint64_t>(x);
    auto twos = static_cast<double>(static_cast<std::int64_t>(bits >> 52) - 1023);
    double m = std::bit_cast<double>((bits & kMantissa) | (std::uint64_t{1023} << 52));
    if (m > 1.41421356237309504880) {
        m *= 0.5;
        twos += 1.0;
    }
    // log m = 2 artanh s with s = (m - 1) / (m + 1).
    const Twofold s = Twofold{m - 1.0, 0.0} / sum(m, 1.0);
    const double square = s.high * s.high;
    const double tail = 2.0 * s.high * square * polynomial(kLogTail, square);
    const Twofold logarithm = Twofold{2.0 * s.high, 2.0 * s.low} + tail;
    const Twofold whole = sum(twos * kLn2First, twos * kLn2Second) + twos * kLn2Third;
    return rounded(whole + logarithm);
}

double sin(double angle) { return rounded(sineAndCosine(angle).sine); }

double cos(double angle) { return rounded(sineAndCosine(angle).cosine); }

double tan(double angle)
{
    const SineAndCosine both = sineAndCosine(angle);
    return rounded(both.sine / both.cosine);
}

double sigmoid(double x) { return 1.0 / (1.0 + exp(-x)); }

double tanh(double x) { return 2.0 * sigmoid(2.0 * x) - 1.0; }

} // namespace splitscape::portable
