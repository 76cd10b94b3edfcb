// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

namespace splitscape {

/// Time as a double, in seconds.
using Seconds = std::chrono::duration<double>;

/// An amount of energy. The unit is named only where a number goes in or comes out.
class Energy {
public:
    constexpr Energy() = default;
    [[nodiscard]] static constexpr Energy joules(double value) { return Energy(value); }
    [[nodiscard]] static constexpr Energy millijoules(double value) { return Energy(value * 1e-3); }
    [[nodiscard]] static constexpr Energy microjoules(double value) { return Energy(value * 1e-6); }
    [[nodiscard]] static constexpr Energy nanojoules(double value) { return Energy(value * 1e-9); }

    [[nodiscard]] constexpr double inJoules() const { return m_joules; }
    [[nodiscard]] constexpr double inMillijoules() const { return m_joules * 1e3; }
    [[nodiscard]] constexpr double inMicrojoules() const { return m_joules * 1e6; }
    [[nodiscard]] constexpr double inNanojoules() const { return m_joules * 1e9; }

    constexpr Energy& operator+=(Energy other)
    {
        m_joules += other.m_joules;
        return *this;
    }
    friend constexpr Energy operator+(Energy a, Energy b)
    {
        return Energy(a.m_joules + b.m_joules);
    }
    friend constexpr Energy operator-(Energy a, Energy b)
    {
        return Energy(a.m_joules - b.m_joules);
    }
    friend constexpr Energy operator*(Energy a, double f) { return Energy(a.m_joules * f); }
    friend constexpr Energy operator*(double f, Energy a) { return Energy(a.m_joules * f); }
    friend constexpr Energy operator/(Energy a, double f) { return Energy(a.m_joules / f); }
    friend constexpr double operator/(Energy a, Energy b) { return a.m_joules / b.m_joules; }
    friend constexpr auto operator<=>(Energy, Energy) = default;

private:
    explicit constexpr Energy(double joules)
        : m_joules(joules)
    {
    }
    double m_joules = 0.0;
};

/// A rate of energy.
class Power {
public:
    constexpr Power() = default;
    [[nodiscard]] static constexpr Power watts(double value) { return Power(value); }
    [[nodiscard]] static constexpr Power milliwatts(double value) { return Power(value * 1e-3); }
    [[nodiscard]] static constexpr Power microwatts(double value) { return Power(value * 1e-6); }

    [[nodiscard]] constexpr double inWatts() const { return m_watts; }
    [[nodiscard]] constexpr double inMilliwatts() const { return m_watts * 1e3; }
    [[nodiscard]] constexpr double inMicrowatts() const { return m_watts * 1e6; }

    friend constexpr Energy operator*(Power p, Seconds t)
    {
        return Energy::joules(p.m_watts * t.count());
    }
    friend constexpr Energy operator*(Seconds t, Power p) { return p * t; }
    friend constexpr Power operator+(Power a, Power b) { return Power(a.m_watts + b.m_watts); }
    friend constexpr auto operator<=>(Power, Power) = default;

private:
    explicit constexpr Power(double watts)
        : m_watts(watts)
    {
    }
    double m_watts = 0.0;
};

/// Energy spent evenly over a time.
constexpr Power operator/(Energy energy, Seconds time)
{
    return Power::watts(energy.inJoules() / time.count());
}

/// An amount of memory or traffic. A kilobyte is 1024 bytes (the paper's KB, shown as KiB).
class Bytes {
public:
    constexpr Bytes() = default;
    explicit constexpr Bytes(std::int64_t count)
        : m_count(count)
    {
    }
    [[nodiscard]] static constexpr Bytes kibibytes(double value)
    {
        return Bytes(static_cast<std::int64_t>(value * 1024.0));
    }

    [[nodiscard]] constexpr std::int64_t count() const { return m_count; }
    [[nodiscard]] constexpr double inKibibytes() const
    {
        return static_cast<double>(m_count) / 1024.0;
    }

    constexpr Bytes& operator+=(Bytes other)
    {
        m_count += other.m_count;
        return *this;
    }
    friend constexpr Bytes operator+(Bytes a, Bytes b) { return Bytes(a.m_count + b.m_count); }
    friend constexpr auto operator<=>(Bytes, Bytes) = default;

private:
    std::int64_t m_count = 0;
};

} // namespace splitscape
