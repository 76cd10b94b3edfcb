// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace splitscape::metrics {

/// Something that lasts from `start` to `end`, seconds from the start of a recording: a seizure, or
/// a detection of one.
struct TimedEvent {
    double start_s = 0.0;
    double end_s = 0.0;

    [[nodiscard]] double duration_s() const { return end_s - start_s; }
    friend bool operator==(const TimedEvent&, const TimedEvent&) = default;
};

/// How events are compared. The defaults are those of SzCORE.                        [Dan2024]
struct EventRules {
    double toleranceBefore_s = 30.0; ///< a detection may begin so much earlier
    double toleranceAfter_s = 60.0; ///< and end so much later
    double leastOverlap = 0.0; ///< share of the tolerated event; 0: any overlap
    double longest_s = 300.0; ///< longer events are cut into pieces of this length
    double leastGap_s = 90.0; ///< events that are closer are one

    friend bool operator==(const EventRules&, const EventRules&) = default;
};

/// Events of one or several recordings, counted. Rates are computed from the sums, so that
/// recordings add up.
struct EventScore {
    std::int64_t events = 0; ///< true ones, after merging and cutting
    std::int64_t found = 0; ///< of these, those that a detection overlaps
    std::int64_t falseAlarms = 0; ///< detections that touch no found event
    double recorded_s = 0.0;
    /// Sum over the found events, and how many are in it: from the start of the event (before
    /// cutting and tolerance) to the start of its first detection, at least 0.
    double latency_s = 0.0;
    std::int64_t latencies = 0;

    [[nodiscard]] std::optional<double> sensitivity() const; ///< nothing without an event
    [[nodiscard]] std::optional<double> precision() const; ///< nothing without a detection
    /// 2 TP / (2 TP + FP + FN); nothing where there is neither event nor detection.
    [[nodiscard]] std::optional<double> f1() const;
    [[nodiscard]] std::optional<double> falseAlarmsPerDay() const;
    [[nodiscard]] std::optional<double> meanLatency_s() const;

    void add(const EventScore& other);
    friend bool operator==(const EventScore&, const EventScore&) = default;
};

/// Scores the detections of one recording, on a time line of tenths of a second, as the timescoring
/// library does: merge what is closer than `leastGap_s`, cut what is longer than `longest_s`, allow
/// the tolerances, then look for overlap.
/// @param truth, detections  in any order; what lies outside 0..recorded_s is clipped
[[nodiscard]] EventScore scoreEvents(std::span<const TimedEvent> truth,
                                     std::span<const TimedEvent> detections, double recorded_s,
                                     const EventRules& rules = {});

/// Windows that a detector called positive, joined to events where they touch or overlap.
/// @param starts_s  [window], ascending   @param positive  [window]
[[nodiscard]] std::vector<TimedEvent> eventsFromWindows(std::span<const double> starts_s,
                                                        std::span<const std::uint8_t> positive,
                                                        double window_s);

} // namespace splitscape::metrics
