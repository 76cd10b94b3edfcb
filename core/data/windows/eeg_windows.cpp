// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/windows/eeg_windows.h"

#include "core/data/sample_rows.h"
#include "core/data/signal/filter.h"
#include "core/data/signal/gaps.h"
#include "core/data/signal/normalise.h"
#include "core/data/signal/resample.h"

#include <algorithm>
#include <cmath>

namespace splitscape::data {

namespace {

constexpr std::int64_t kMostWindows = 10'000'000; // of one record; weeks of EEG

struct Lister {
    const EegSpec& spec;
    std::vector<EegWindow> windows{};
    std::uint32_t block = 0;

    void background(std::int64_t first, std::int64_t end)
    {
        const auto stride = std::max<std::int64_t>(spec.windowSamples(),
                                                   std::llround(spec.stride_s * spec.rate_Hz));
        for (std::int64_t start = first; fits(start, end); start += stride)
            windows.push_back({start, 0, block++});
    }
    void labelled(std::int64_t first, std::int64_t end, std::uint8_t classIndex)
    {
        const auto piece = std::max<std::int64_t>(spec.windowSamples(),
                                                  std::llround(spec.seizurePiece_s * spec.rate_Hz));
        const auto stride
            = std::max<std::int64_t>(1, std::llround(spec.seizureStride_s * spec.rate_Hz));
        for (std::int64_t from = first; fits(from, end); from += piece, ++block)
            for (std::int64_t start = from; fits(start, std::min(end, from + piece));
                 start += stride)
                windows.push_back({start, classIndex, block});
    }
    [[nodiscard]] bool fits(std::int64_t start, std::int64_t end) const
    {
        return start + spec.windowSamples() <= end
            && static_cast<std::int64_t>(windows.size()) < kMostWindows;
    }
};

} // namespace

std::vector<LabelledSpan> tidySpans(std::vector<LabelledSpan> spans, double duration_s)
{
    for (LabelledSpan& span : spans) {
        span.startSeconds = std::max(span.startSeconds, 0.0);
        span.endSeconds = std::min(span.endSeconds, duration_s);
    }
    const auto isEmpty
        = [](const LabelledSpan& span) { return !(span.startSeconds < span.endSeconds); };
    std::erase_if(spans, isEmpty);
    std::stable_sort(spans.begin(), spans.end(), [](const LabelledSpan& a, const LabelledSpan& b) {
        return a.startSeconds < b.startSeconds;
    });
    std::vector<LabelledSpan> joined;
    for (LabelledSpan span : spans) {
        if (!joined.empty() && span.startSeconds <= joined.back().endSeconds) {
            if (span.classIndex == joined.back().classIndex) {
                joined.back().endSeconds = std::max(joined.back().endSeconds, span.endSeconds);
                continue;
            }
            span.startSeconds = joined.back().endSeconds;
        }
        if (!isEmpty(span))
            joined.push_back(span);
    }
    return joined;
}

std::vector<EegWindow> listWindows(const EegRecord& record, const EegSpec& spec, bool hasBackground)
{
    const auto samples = [&](double seconds) { return seconds * spec.rate_Hz; };
    Lister lister{spec};
    std::int64_t clear = 0; // the background goes on from here
    // Half a sample of rounding must not cost the last window.
    const auto floored = [&](double seconds) {
        return static_cast<std::int64_t>(std::floor(samples(seconds) + 0.01));
    };
    const auto raised = [&](double seconds) {
        return static_cast<std::int64_t>(std::ceil(samples(seconds) - 0.01));
    };
    for (const LabelledSpan& span : record.spans) {
        if (hasBackground)
            lister.background(clear, floored(span.startSeconds));
        lister.labelled(raised(span.startSeconds), floored(span.endSeconds), span.classIndex);
        clear = raised(span.endSeconds);
    }
    if (hasBackground)
        lister.background(clear, floored(record.duration_s));
    std::erase_if(lister.windows, [&](const EegWindow& window) {
        return std::any_of(record.gaps.begin(), record.gaps.end(), [&](const TimeSpan& gap) {
            return window.start < raised(gap.endSeconds)
                && window.start + spec.windowSamples() > floored(gap.startSeconds);
        });
    });
    return std::move(lister.windows);
}

std::vector<float> cleanChannel(Signal channel, const EegSpec& spec, const std::stop_token& stop)
{
    fillGaps(channel.samples);
    auto samples = changeRate(std::move(channel.samples), channel.rateHz, spec.rate_Hz, stop);
    bandPass(samples, spec.highPass_Hz, spec.lowPass_Hz, spec.filterOrder, spec.rate_Hz,
             spec.causal, stop);
    return samples;
}

bool cutWindow(std::span<const std::vector<float>> channels, std::int64_t start,
               const EegSpec& spec, bool separate, std::span<float> row)
{
    const auto size = static_cast<std::size_t>(spec.windowSamples());
    std::vector<float> part(size);
    for (std::size_t c = 0; c < channels.size(); ++c) {
        if (start < 0 || static_cast<std::size_t>(start) + size > channels[c].size())
            return false;
        const auto source
            = std::span<const float>(channels[c]).subspan(static_cast<std::size_t>(start), size);
        std::copy(source.begin(), source.end(), part.begin());
        normalise(part, spec.normalisation);
        placeChannel(part, c, channels.size(), separate, row);
    }
    return true;
}

} // namespace splitscape::data
