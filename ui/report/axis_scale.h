// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace splitscape::ui {

/// One axis of a figure: a range, linear or logarithmic, and where its ticks are.
class AxisScale {
public:
    /// Widened to whole ticks: steps of 1, 2 or 5 times a power of ten, about `steps` of them.
    [[nodiscard]] static AxisScale linear(double low, double high, int steps);
    /// Of positive values; widened by a few percent. Ticks at 1, 2 and 5 times the powers of ten,
    /// or at the powers alone where the range is wide.
    [[nodiscard]] static AxisScale logarithmic(double low, double high);

    /// 0 at the low end, 1 at the high end; clamped to the range.
    [[nodiscard]] double place(double value) const;
    [[nodiscard]] const std::vector<double>& ticks() const { return m_ticks; }
    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }

private:
    double m_low = 0.0;
    double m_high = 1.0;
    bool m_logarithmic = false;
    std::vector<double> m_ticks;
};

} // namespace splitscape::ui
