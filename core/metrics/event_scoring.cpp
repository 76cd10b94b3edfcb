// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/event_scoring.h"

#include "core/base/day.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace splitscape::metrics {

namespace {

constexpr double kStepsPerSecond = 10.0;
constexpr double kNoOverlap = 1e-6; // what rounding may leave of none

using Events = std::vector<TimedEvent>;

std::size_t stepOf(double time_s)
{
    return static_cast<std::size_t>(std::lround(std::max(0.0, time_s) * kStepsPerSecond));
}

// Sorted and within the recording; overlapping and touching ones stay as they are.
Events inside(std::span<const TimedEvent> events, double recorded_s)
{
    Events kept;
    for (const TimedEvent& event : events) {
        const TimedEvent clipped{std::max(0.0, event.start_s), std::min(recorded_s, event.end_s)};
        if (clipped.end_s > clipped.start_s)
            kept.push_back(clipped);
    }
    std::sort(kept.begin(), kept.end(), [](const TimedEvent& a, const TimedEvent& b) {
        return a.start_s != b.start_s ? a.start_s < b.start_s : a.end_s < b.end_s;
    });
    return kept;
}

Events merged(const Events& events, double leastGap_s)
{
    Events all;
    for (const TimedEvent& event : events) {
        if (!all.empty() && event.start_s - all.back().end_s < leastGap_s)
            all.back().end_s = std::max(all.back().end_s, event.end_s);
        else
            all.push_back(event);
    }
    return all;
}

Events cut(const Events& events, double longest_s)
{
    Events all;
    for (TimedEvent event : events) {
        while (longest_s > 0.0 && event.duration_s() > longest_s) {
            all.push_back({event.start_s, event.start_s + longest_s});
            event.start_s += longest_s;
        }
        all.push_back(event);
    }
    return all;
}

// [step], 1 within an event.
std::vector<std::uint8_t> lineOf(const Events& events, std::size_t steps)
{
    std::vector<std::uint8_t> line(steps, 0);
    for (const TimedEvent& event : events) {
        const std::size_t end = std::min(steps, stepOf(event.end_s));
        for (std::size_t i = stepOf(event.start_s); i < end; ++i)
            line[i] = 1;
    }
    return line;
}

std::optional<double> ratio(double part, double whole)
{
    return whole > 0.0 ? std::optional<double>(part / whole) : std::nullopt;
}

// From the start of an event to that of the first detection that reaches into it.
std::optional<double> latencyTo(const TimedEvent& event, const Events& detections,
                                const EventRules& rules)
{
    for (const TimedEvent& detection : detections) {
        if (detection.end_s > event.start_s - rules.toleranceBefore_s
            && detection.start_s < event.end_s + rules.toleranceAfter_s)
            return std::max(0.0, detection.start_s - event.start_s);
    }
    return std::nullopt;
}

} // namespace

std::optional<double> EventScore::sensitivity() const
{
    return ratio(static_cast<double>(found), static_cast<double>(events));
}

std::optional<double> EventScore::precision() const
{
    return ratio(static_cast<double>(found), static_cast<double>(found + falseAlarms));
}

std::optional<double> EventScore::f1() const
{
    return ratio(2.0 * static_cast<double>(found),
                 static_cast<double>(found + falseAlarms + events));
}

std::optional<double> EventScore::falseAlarmsPerDay() const
{
    return ratio(static_cast<double>(falseAlarms) * kSecondsPerDay, recorded_s);
}

std::optional<double> EventScore::meanLatency_s() const
{
    return ratio(latency_s, static_cast<double>(latencies));
}

void EventScore::add(const EventScore& other)
{
    events += other.events;
    found += other.found;
    falseAlarms += other.falseAlarms;
    recorded_s += other.recorded_s;
    latency_s += other.latency_s;
    latencies += other.latencies;
}

EventScore scoreEvents(std::span<const TimedEvent> truth, std::span<const TimedEvent> detections,
                       double recorded_s, const EventRules& rules)
{
    EventScore score;
    score.recorded_s = std::max(0.0, recorded_s);
    const Events wholeTruth = merged(inside(truth, score.recorded_s), rules.leastGap_s);
    const Events wholeDetections = merged(inside(detections, score.recorded_s), rules.leastGap_s);
    const Events expected = cut(wholeTruth, rules.longest_s);
    const Events called = cut(wholeDetections, rules.longest_s);
    score.events = static_cast<std::int64_t>(expected.size());

    const std::size_t steps = stepOf(score.recorded_s);
    const std::vector<std::uint8_t> calledLine = lineOf(called, steps);
    Events found;
    for (const TimedEvent& event : expected) {
        const TimedEvent tolerated{
            std::max(0.0, event.start_s - rules.toleranceBefore_s),
            std::min(score.recorded_s, event.end_s + rules.toleranceAfter_s)};
        const std::size_t from = std::min(stepOf(tolerated.start_s), steps);
        const std::size_t to = std::min(stepOf(tolerated.end_s), steps);
        const auto overlap = static_cast<double>(
            std::count(calledLine.begin() + static_cast<std::ptrdiff_t>(from),
                       calledLine.begin() + static_cast<std::ptrdiff_t>(std::max(from, to)), 1));
        if (overlap / kStepsPerSecond / tolerated.duration_s() > rules.leastOverlap + kNoOverlap)
            found.push_back(tolerated);
    }
    score.found = static_cast<std::int64_t>(found.size());

    const std::vector<std::uint8_t> foundLine = lineOf(found, steps);
    for (const TimedEvent& event : called) {
        const std::size_t end = std::min(stepOf(event.end_s), steps);
        bool touches = false;
        for (std::size_t i = stepOf(event.start_s); i < end && !touches; ++i)
            touches = foundLine[i] != 0;
        score.falseAlarms += touches ? 0 : 1;
    }
    for (const TimedEvent& event : wholeTruth) {
        if (const auto latency = latencyTo(event, wholeDetections, rules)) {
            score.latency_s += *latency;
            ++score.latencies;
        }
    }
    return score;
}

std::vector<TimedEvent> eventsFromWindows(std::span<const double> starts_s,
                                          std::span<const std::uint8_t> positive, double window_s)
{
    std::vector<TimedEvent> events;
    for (std::size_t i = 0; i < std::min(starts_s.size(), positive.size()); ++i) {
        if (positive[i] == 0)
            continue;
        const TimedEvent window{starts_s[i], starts_s[i] + window_s};
        if (!events.empty() && window.start_s <= events.back().end_s)
            events.back().end_s = std::max(events.back().end_s, window.end_s);
        else
            events.push_back(window);
    }
    return events;
}

} // namespace splitscape::metrics
