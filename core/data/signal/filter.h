// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <stop_token>
#include <vector>

namespace splitscape::data {

/// One second-order section, a0 = 1:  y = b0 x + b1 x' + b2 x'' - a1 y' - a2 y''.
struct Biquad {
    double b0 = 1.0;
    double b1 = 0.0;
    double b2 = 0.0;
    double a1 = 0.0;
    double a2 = 0.0;
};

/// Butterworth filter as second-order sections (one of first order where `order` is odd), by the
/// bilinear transform with a pre-warped corner.                     [Oppenheim2010, section 7.2]
/// @param corner_Hz  where one pass has 3 dB; above 0 and below rate_Hz / 2
[[nodiscard]] std::vector<Biquad> butterworthLowPass(int order, double corner_Hz, double rate_Hz);
[[nodiscard]] std::vector<Biquad> butterworthHighPass(int order, double corner_Hz, double rate_Hz);

/// High pass, then low pass; none for a corner of 0 or above 0.45 rate_Hz.
[[nodiscard]] std::vector<Biquad> bandPassSections(double highPass_Hz, double lowPass_Hz, int order,
                                                   double rate_Hz);

/// Gain of the sections at one frequency, one pass.
[[nodiscard]] double gainAt(std::span<const Biquad> sections, double frequency_Hz, double rate_Hz);

/// Filters forwards and backwards: no delay, twice the attenuation. The ends are continued by point
/// reflection, and each section starts settled on the first value, so that an offset or a step at
/// the border does not ring. Corners above 0.45 rate_Hz or 0 are no filter.
/// Checks `stop` per section; a stop leaves the signal as it was.
void bandPassZeroPhase(std::vector<float>& signal, double highPass_Hz, double lowPass_Hz, int order,
                       double rate_Hz, const std::stop_token& stop);

/// The same in one pass forwards, as a device filters live: half the attenuation, and the delay of
/// the filter. Starts settled on the first value.
void bandPassForward(std::vector<float>& signal, double highPass_Hz, double lowPass_Hz, int order,
                     double rate_Hz, const std::stop_token& stop);

/// One of the two.
void bandPass(std::vector<float>& signal, double highPass_Hz, double lowPass_Hz, int order,
              double rate_Hz, bool causal, const std::stop_token& stop);

} // namespace splitscape::data
