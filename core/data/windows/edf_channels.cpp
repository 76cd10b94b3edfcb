// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/windows/edf_channels.h"

#include "core/data/formats/edf.h"
#include "core/data/formats/signal_unit.h"

#include <algorithm>
#include <cmath>

namespace splitscape::data {

namespace fs = std::filesystem;

std::vector<TimeSpan> gapsOf(const Signal& signal)
{
    std::vector<TimeSpan> gaps;
    bool inside = false;
    for (std::size_t i = 0; i < signal.samples.size(); ++i) {
        const double now = static_cast<double>(i) / signal.rateHz;
        const bool absent = std::isnan(signal.samples[i]);
        if (absent && !inside)
            gaps.push_back({now, now});
        if (absent)
            gaps.back().endSeconds = now + 1.0 / signal.rateHz;
        inside = absent;
    }
    return gaps;
}

Result<std::vector<Signal>> readEdfChannels(const fs::path& path,
                                                   const std::vector<ChannelMatch>& matches,
                                                   const EegSpec& spec,
                                                   const std::stop_token& stop)
{
    EdfSelection selection;
    for (const ChannelMatch& match : matches) {
        selection.channels.push_back(match.channel);
        if (match.minus >= 0)
            selection.channels.push_back(match.minus);
    }
    auto recording = readEdf(path, selection, stop);
    if (!recording)
        return recording.error();
    std::vector<Signal> signals;
    auto next = recording->channels.begin();
    for (const ChannelMatch& match : matches) {
        Signal signal = std::move(*next++);
        if (match.minus >= 0) {
            const Signal& other = *next++;
            const auto factor
                = static_cast<float>(unitFactor(other.unit, signal.unit).value_or(1.0));
            for (std::size_t i = 0; i < std::min(signal.samples.size(), other.samples.size());
                 ++i)
                signal.samples[i] -= factor * other.samples[i];
        }
        if (static_cast<double>(signal.samples.size()) / signal.rateHz * spec.rate_Hz
            > kMostSamples)
            return Error{ErrorCode::FileTooLarge, path.string(), "it is too long to resample"};
        signals.push_back(std::move(signal));
    }
    return signals;
}

} // namespace splitscape::data
