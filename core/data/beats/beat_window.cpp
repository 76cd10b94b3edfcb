// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/beats/beat_window.h"

#include "core/data/signal/normalise.h"
#include "core/data/signal/resample.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

namespace splitscape::data {

namespace {

constexpr double kShortestInterval_s = 0.2;
constexpr double kLongestInterval_s = 3.0;
constexpr std::size_t kBeatsPerStopCheck = 4096;
constexpr double kUsualInterval_s = 0.8; // where a record has a single beat

double median(std::vector<double>& values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return 0.5 * (*middle + *std::max_element(values.begin(), middle));
}

/// The median of values that come and go: the lower half of them and the upper one, which has as
/// many or one more. A change takes the logarithm of their number.
class SlidingMedian {
public:
    void add(double value)
    {
        (m_upper.empty() || value >= *m_upper.begin() ? m_upper : m_lower).insert(value);
        balance();
    }
    /// Of a value that was added and not yet removed.
    void remove(double value)
    {
        if (const auto found = m_lower.find(value); found != m_lower.end())
            m_lower.erase(found);
        else
            m_upper.erase(m_upper.find(value));
        balance();
    }
    [[nodiscard]] bool isEmpty() const { return m_upper.empty(); }
    [[nodiscard]] double median() const
    {
        if (m_upper.size() > m_lower.size())
            return *m_upper.begin();
        return 0.5 * (*m_upper.begin() + *m_lower.rbegin());
    }

private:
    void balance()
    {
        if (m_upper.size() > m_lower.size() + 1)
            m_lower.insert(m_upper.extract(m_upper.begin()));
        else if (m_upper.size() < m_lower.size())
            m_upper.insert(m_lower.extract(std::prev(m_lower.end())));
    }

    std::multiset<double> m_lower;
    std::multiset<double> m_upper;
};

double secondsOf(double value, WindowUnit unit, double interval_s, double rate_Hz)
{
    switch (unit) {
    case WindowUnit::Seconds:
        return value;
    case WindowUnit::BeatIntervals:
        return value * interval_s;
    case WindowUnit::Samples:
        break;
    }
    return value / rate_Hz;
}

/// What a beat's row is cut from, in samples of the record.
struct Window {
    double start = 0.0;
    double length = 0.0;

    /// The part of it between two samples, 0..1.
    [[nodiscard]] double partWithin(double first, double end) const
    {
        const double from = std::max(start, first);
        const double to = std::min(start + length, end);
        return length > 0.0 ? std::clamp((to - from) / length, 0.0, 1.0) : 0.0;
    }
};

Window windowOf(double rate_Hz, std::int64_t rPeak, double interval_s, const BeatSpec& spec)
{
    return {static_cast<double>(rPeak)
                + secondsOf(spec.start, spec.startUnit, interval_s, rate_Hz) * rate_Hz,
            secondsOf(spec.duration, spec.durationUnit, interval_s, rate_Hz) * rate_Hz};
}

/// Whether a row is cut out of the record as it is.
bool isRaw(const BeatSpec& spec, std::size_t values)
{
    return spec.startUnit == WindowUnit::Samples && spec.durationUnit == WindowUnit::Samples
        && spec.padded_s == 0.0 && spec.start == std::floor(spec.start)
        && spec.duration == static_cast<double>(values);
}

} // namespace

std::vector<double> nominalIntervals(const BeatRecord& record, const BeatSpec& spec,
                                     const std::stop_token& stop)
{
    const auto& beats = record.beats;
    const auto seconds
        = [&](std::size_t i) { return static_cast<double>(beats[i].sample) / record.rate_Hz; };
    const auto interval = [&](std::size_t i) { return seconds(i) - seconds(i - 1); };
    std::vector<double> all;
    all.reserve(spec.causal ? 0 : beats.size());
    for (std::size_t i = 1; i < beats.size() && !spec.causal; ++i)
        all.push_back(interval(i));
    const double overall = all.empty() ? kUsualInterval_s : median(all);
    const double before_s = spec.causal ? spec.context_s : 0.5 * spec.context_s;
    const double after_s = spec.causal ? 0.0 : 0.5 * spec.context_s;

    std::vector<double> result(beats.size(), overall);
    SlidingMedian near; // of the intervals first + 1 ... next - 1
    std::size_t first = 0;
    std::size_t next = 1;
    std::size_t steps = 0; // all beats may be near the first one
    const auto isStopped
        = [&] { return steps++ % kBeatsPerStopCheck == 0 && stop.stop_requested(); };
    for (std::size_t i = 0; i < beats.size(); ++i) {
        if (isStopped())
            break;
        for (; next < beats.size() && seconds(next) <= seconds(i) + after_s; ++next) {
            if (isStopped())
                return result;
            near.add(interval(next));
        }
        for (; seconds(first) < seconds(i) - before_s; ++first) {
            if (isStopped())
                return result;
            near.remove(interval(first + 1));
        }
        result[i] = std::clamp(near.isEmpty() ? overall : near.median(), kShortestInterval_s,
                               kLongestInterval_s);
    }
    return result;
}

std::vector<float> rrInputs(const BeatRecord& record, std::size_t beat, double median_s,
                            const std::vector<std::string>& names,
                            const std::array<double, 3>& missed_s)
{
    const auto seconds = [&](std::size_t i) {
        return static_cast<double>(record.beats[i].sample) / record.rate_Hz;
    };
    const double now = seconds(beat) + missed_s[0];
    const double previous = beat > 0 ? now - seconds(beat - 1) - missed_s[1] : median_s;
    const double next
        = beat + 1 < record.beats.size() ? seconds(beat + 1) + missed_s[2] - now : median_s;
    std::vector<float> values;
    for (const std::string& name : names) {
        const bool following = name.starts_with("next");
        const double interval = name == "median" ? median_s : following ? next : previous;
        values.push_back(
            static_cast<float>(name.ends_with("/median") ? interval / median_s : interval));
    }
    return values;
}

double insideSignal(std::int64_t samples, double rate_Hz, std::int64_t rPeak, double interval_s,
                    const BeatSpec& spec)
{
    const Window window = windowOf(rate_Hz, rPeak, interval_s, spec);
    return window.partWithin(0.0, static_cast<double>(samples - 1));
}

double gapShare(std::span<const SampleSpan> gaps, double rate_Hz, std::int64_t rPeak,
                double interval_s, const BeatSpec& spec)
{
    const Window window = windowOf(rate_Hz, rPeak, interval_s, spec);
    auto gap = std::partition_point(gaps.begin(), gaps.end(), [&](const SampleSpan& one) {
        return static_cast<double>(one.end) <= window.start;
    });
    double share = 0.0;
    for (; gap != gaps.end() && static_cast<double>(gap->first) < window.start + window.length; ++gap)
        share += window.partWithin(static_cast<double>(gap->first), static_cast<double>(gap->end));
    return share;
}

void cutBeat(std::span<const float> signal, double rate_Hz, std::int64_t rPeak, double interval_s,
             const BeatSpec& spec, std::span<float> row)
{
    if (isRaw(spec, row.size())) { // every value is a sample of the record
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] = static_cast<float>(valueAt(
                signal, static_cast<double>(rPeak) + spec.start + static_cast<double>(i),
                spec.interpolation));
        normalise(row, spec.normalisation);
        return;
    }
    const auto inSeconds = [&](double value, WindowUnit unit) {
        return secondsOf(value, unit, interval_s, rate_Hz);
    };
    const double start_s = inSeconds(spec.start, spec.startUnit);
    const double duration_s = inSeconds(spec.duration, spec.durationUnit);
    const double total_s = spec.padded_s > 0.0 ? spec.padded_s : duration_s;
    const double step_s = total_s / static_cast<double>(row.size());
    const double covered
        = std::min(std::ceil(duration_s / step_s - 1e-9), static_cast<double>(row.size()));
    const auto filled = static_cast<std::size_t>(covered);
    for (std::size_t i = 0; i < filled; ++i) {
        const double position
            = static_cast<double>(rPeak) + (start_s + static_cast<double>(i) * step_s) * rate_Hz;
        row[i] = static_cast<float>(valueAt(signal, position, spec.interpolation));
    }
    normalise(row.first(filled), spec.normalisation);
    std::fill(row.begin() + static_cast<std::ptrdiff_t>(filled), row.end(), 0.0F);
}

} // namespace splitscape::data
