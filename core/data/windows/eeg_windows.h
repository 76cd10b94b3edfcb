// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset_spec.h"
#include "core/data/windows/eeg_source.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace splitscape::data {

struct EegWindow {
    std::int64_t start = 0; ///< sample at EegSpec::rate_Hz
    std::uint8_t classIndex = 0; ///< into EegSource::classNames
    std::uint32_t block = 0; ///< within the record: windows that overlap share one
    friend bool operator==(const EegWindow&, const EegWindow&) = default;
};

/// The windows of a recording. Those of the background (where it is a class) lie apart, between the
/// labelled spans; those of a span overlap inside pieces of seizurePiece_s, the last piece being
/// what is left. A window that would straddle the border of a span, or reach into a gap, is not
/// made.
[[nodiscard]] std::vector<EegWindow> listWindows(const EegRecord& record, const EegSpec& spec,
                                                 bool hasBackground = true);

/// Sorts spans, joins those of one class that touch, and limits them to 0 .. duration_s. Where two
/// classes overlap, the span that starts earlier keeps the time.
[[nodiscard]] std::vector<LabelledSpan> tidySpans(std::vector<LabelledSpan> spans,
                                                  double duration_s);

/// One channel at spec.rate_Hz, gaps bridged, band-passed. Checks `stop` as its steps do; what a
/// stop leaves is not to be used.
[[nodiscard]] std::vector<float> cleanChannel(Signal channel, const EegSpec& spec,
                                              const std::stop_token& stop);

/// The window of every channel, each normalised by itself, joined end to end or, where `separate`,
/// side by side.
/// Returns false where the window reaches beyond a channel.
[[nodiscard]] bool cutWindow(std::span<const std::vector<float>> channels, std::int64_t start,
                             const EegSpec& spec, bool separate, std::span<float> row);

} // namespace splitscape::data
