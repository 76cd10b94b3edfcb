// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::data {

/// A wanted channel as found among the labels of a recording.
struct ChannelMatch {
    int channel = 0; ///< position among the labels
    int minus = -1; ///< the channel to subtract, where a pair is made of two referential ones
    std::string spelling; ///< how the file calls it; empty where it is as wanted
    friend bool operator==(const ChannelMatch&, const ChannelMatch&) = default;
};

/// Finds `wanted` among `labels`: as spelled; else without case, blanks, a leading "EEG", "ECG" or
/// "Lead", a reference behind it ("-REF", "-LE", "-AVG") and with the old names T3, T4, T5, T6 for
/// T7, T8, P7, P8; else, for a pair as "F7-T7", as the difference of F7 and T7 to one reference,
/// whatever its name ("F7-Cz" and "T7-Cz").
/// Labels that are empty are never found.
[[nodiscard]] std::optional<ChannelMatch> findChannel(std::span<const std::string> labels,
                                                      std::string_view wanted);

/// "F7-T7, F8-T8 and 12 others"; "none" for no label.
[[nodiscard]] std::string listed(std::span<const std::string> labels);

} // namespace splitscape::data
