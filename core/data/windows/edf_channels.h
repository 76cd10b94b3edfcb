// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/channel_names.h"
#include "core/data/dataset_spec.h"
#include "core/data/formats/recording.h"

#include <filesystem>
#include <stop_token>
#include <vector>

namespace splitscape::data {

inline constexpr double kMostSamples = 536870912.0; ///< 2^29 of one channel after a change of rate

/// Where a signal has no samples, in order of time.
[[nodiscard]] std::vector<TimeSpan> gapsOf(const Signal& signal);

/// The matched channels of an EDF file in their order; of a pair, the first minus the second.
/// Errors: those of readEdf; FileTooLarge for a channel of more than 2^29 samples at the rate of the
/// specification.
[[nodiscard]] Result<std::vector<Signal>> readEdfChannels(const std::filesystem::path& path,
                                                          const std::vector<ChannelMatch>& matches,
                                                          const EegSpec& spec,
                                                          const std::stop_token& stop);

} // namespace splitscape::data
