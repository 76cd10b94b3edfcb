// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preparation/series_spans.h"

#include "core/base/day.h"
#include "core/base/text.h"
#include "core/data/formats/column_names.h"
#include "core/data/preparation/tables.h"
#include "core/data/windows/timed_tables.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace splitscape::data {

namespace {

constexpr double kJump = 1.5; // steps
constexpr double kFewEqual = 0.9; // above this share of other times, equal ones are slips
constexpr double kMostSteps = 0.9; // that rounding makes, of all

/// How far the times of a column are apart.
struct TimeStep {
    double median = 0.0; ///< of the steps above 0
    /// Of a row, where rows share a time or times are rounded; else the median.
    double mean = 0.0;
    double doubt = 0.0; ///< of the mean, as a part of it, by the rounding of the times

    explicit TimeStep(const std::vector<double>& times)
    {
        std::vector<double> steps;
        double equal = 0.0; // between the first step and the last
        double behind = 0.0; // the one before
        double latest = 0.0;
        for (std::size_t i = 1; i < times.size(); ++i) {
            if (times[i] == times[i - 1])
                behind += 1.0;
            if (!(times[i] > times[i - 1]))
                continue;
            equal += steps.empty() ? 0.0 : behind;
            behind = 0.0;
            latest = std::max(latest, std::abs(times[i]));
            steps.push_back(times[i] - times[i - 1]);
        }
        if (steps.empty())
            return;
        const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
        std::nth_element(steps.begin(), middle, steps.end());
        median = *middle;
        mean = median;
        takeRounding(steps, latest);
        const double between = static_cast<double>(steps.size() - 1);
        const double share = between > 0.0 ? between / (between + equal) : 1.0;
        mean = share < kFewEqual ? mean * share : mean;
    }

private:
    /// Times that are rounded have steps of few kinds: 3 and 4 ms at 256 Hz.
    void takeRounding(const std::vector<double>& steps, double latest)
    {
        constexpr double kDigits = 8.0 * std::numeric_limits<double>::epsilon();
        const double same = std::max(1e-6 * median, kDigits * latest);
        double below = 0.0; // the next smaller kind
        double above = std::numeric_limits<double>::infinity();
        for (const double step : steps) {
            if (step < median - same)
                below = std::max(below, step);
            else if (step > median + same)
                above = std::min(above, step);
        }
        double count = 0.0;
        double sum = 0.0;
        double apart = same; // how far the kinds are
        for (const double step : steps) {
            const bool isNext
                = step >= below - same && step <= std::min(above + same, kJump * median);
            count += isNext ? 1.0 : 0.0;
            sum += isNext ? step : 0.0;
            apart = isNext ? std::max(apart, std::abs(step - median)) : apart;
        }
        const auto all = static_cast<double>(steps.size());
        const bool areExact = apart <= 1e-6 * median;
        if (areExact || count < kMostSteps * all)
            return;
        mean = sum / count;
        // Both ends are rounded, and so are the times around every gap.
        doubt = apart * (1.0 + std::sqrt(all - count)) / sum;
    }
};

/// Seconds that one unit of the column of times is.
double unitOf(const std::string& name, double step, double first)
{
    const auto says = [&name](const char* part) { return name.find(part) != std::string::npos; };
    if (says("ms") || says("milli"))
        return 1e-3;
    if (says("us") || says("micro"))
        return 1e-6;
    if (says("ns") || says("nano"))
        return 1e-9;
    if (says("sec") || says("(s") || says("_s"))
        return 1.0;
    // Days since 1900, as spreadsheets count them; in seconds it would be more than 100 kHz.
    if (first > 2e4 && first < 8e4 && step > 0.0 && step < 1e-5)
        return kSecondsPerDay;
    // Nobody records a value in many seconds: milli-, micro- and nanoseconds.
    return step > 1e6 ? 1e-9 : step > 1e3 ? 1e-6 : step > 0.5 ? 1e-3 : 1.0;
}

/// Rows that follow each other.
struct Stretch {
    double at = 0.0; ///< from the first row on, by the count of rows
    double start = 0.0; ///< from the first row on, by the times
    double length = 0.0;
};

std::vector<Stretch> stretchesOf(const SeriesTable& table, const SeriesClock& clock, double rate)
{
    std::vector<std::size_t> edges{0};
    edges.insert(edges.end(), clock.jumps.begin(), clock.jumps.end());
    edges.push_back(table.rows());
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const double at = static_cast<double>(edges[i]) / rate;
        const double start = i == 0 ? 0.0 : table.times[edges[i]] * clock.unit_s - clock.first_s;
        if (std::isfinite(start))
            stretches.push_back({at, start, static_cast<double>(edges[i + 1]) / rate - at});
    }
    return stretches;
}

/// The rate with the fewest decimals that a doubt leaves open.
double simplest(double rate, double doubt)
{
    for (double scale = 1.0; scale < 1e6; scale *= 10.0) {
        const double tried = std::round(rate * scale) / scale;
        if (std::abs(tried - rate) <= doubt * rate)
            return tried;
    }
    return rounded(rate);
}

/// Seconds of the day of the first row, where a date says so and a second is a number of rows.
std::optional<double> startOf(const SeriesTable& table, const SeriesClock& clock)
{
    return clock.rate_Hz > 0.0 ? table.startClock_s : std::nullopt;
}

} // namespace

SeriesClock clockOf(const SeriesTable& table, double rate_Hz)
{
    SeriesClock clock;
    const TimeStep step(table.times);
    clock.unit_s = unitOf(table.timeName, step.mean,
                          table.times.empty() ? 0.0 : table.times.front());
    if (rate_Hz > 0.0) {
        clock.rate_Hz = rate_Hz;
        clock.from = "as said";
        // The unit is a guess, and the column may count rows.
        const double said = step.mean > 0.0 ? 1.0 / (rate_Hz * step.mean) : clock.unit_s;
        if (said > 2.0 * clock.unit_s || said < 0.5 * clock.unit_s)
            clock.unit_s = said;
    } else if (step.mean > 0.0) {
        const double unit = clock.unit_s;
        clock.rate_Hz = simplest(1.0 / (step.mean * unit), step.doubt);
        clock.doubt = step.doubt;
        clock.from = std::string("by the column of times, whose ")
            + (step.mean != step.median ? "mean step is " : "step is ")
            + formatNumber(rounded(step.mean))
            + (unit == 1.0 ? " s" : unit == kSecondsPerDay ? " days" : unit == 1e-3 ? " ms" : unit == 1e-6 ? " us" : " ns");
    }
    if (!table.times.empty() && std::isfinite(table.times.front()))
        clock.first_s = table.times.front() * clock.unit_s;
    for (std::size_t i = 1; step.median > 0.0 && i < table.times.size(); ++i) {
        const double passed = table.times[i] - table.times[i - 1];
        if (!(passed >= 0.0 && passed <= kJump * step.median))
            clock.jumps.push_back(i);
    }
    return clock;
}

bool mayBeEqual(const SeriesClock& one, const SeriesClock& other)
{
    return std::abs(one.rate_Hz - other.rate_Hz)
        <= one.doubt * one.rate_Hz + other.doubt * other.rate_Hz;
}

std::vector<NamedSpan> spansOfColumn(const SeriesTable& table, const SeriesClock& clock,
                                     const std::string& name)
{
    std::vector<NamedSpan> spans;
    const auto& rows = table.labels.rows;
    if (rows.empty() && name.empty())
        return spans;
    const double rate = clock.rate_Hz > 0.0 ? clock.rate_Hz : 1.0;
    auto jump = clock.jumps.begin();
    for (std::size_t from = 0; from < table.rows();) {
        std::size_t end = from + 1;
        while (jump != clock.jumps.end() && *jump <= from)
            ++jump;
        const std::size_t stop = jump == clock.jumps.end() ? table.rows() : *jump;
        while (end < stop && (!name.empty() || rows[end] == rows[from]))
            ++end;
        const std::string label = name.empty() ? table.labels.names[rows[from]] : name;
        if (!isMissingLabel(label))
            spans.push_back({static_cast<double>(from) / rate, static_cast<double>(end) / rate,
                             name.empty() ? labelName(label, false) : label});
        from = end;
    }
    return spans;
}

PlacedTexts spansOfTexts(std::vector<TimedText> texts, const SeriesTable& table,
                         const SeriesClock& clock)
{
    const double rate = clock.rate_Hz > 0.0 ? clock.rate_Hz : 1.0;
    const std::vector<Stretch> stretches = stretchesOf(table, clock, rate);
    double duration = 0.0;
    for (const Stretch& stretch : stretches)
        duration = std::max(duration, stretch.start + stretch.length);
    placeClocks(texts, startOf(table, clock), duration);
    // Times of the table itself, such as those of a day, or from its first row.
    const bool shifted = clock.first_s > 0.0
        && std::all_of(texts.begin(), texts.end(),
                       [&](const TimedText& text) { return text.startSeconds >= clock.first_s; });
    const double zero = shifted ? clock.first_s : 0.0;
    std::stable_sort(texts.begin(), texts.end(), [](const TimedText& a, const TimedText& b) {
        return a.startSeconds < b.startSeconds;
    });
    PlacedTexts placed;
    std::vector<NamedSpan> said; // disjoint, by the times
    double free = -std::numeric_limits<double>::infinity();
    for (const TimedText& text : texts) {
        const double start = text.startSeconds - zero;
        const double end = text.endSeconds.value_or(text.startSeconds) - zero;
        const bool inside
            = std::any_of(stretches.begin(), stretches.end(), [&](const Stretch& stretch) {
                  return end > stretch.start && start < stretch.start + stretch.length;
              });
        if (end > start && !inside) {
            ++placed.outside;
            placed.clocks += text.isClock ? 1U : 0U;
        }
        if (!inside || !(end > std::max(free, start)))
            continue;
        said.push_back({std::max(free, start), end, std::string(trimmed(text.text))});
        free = end;
    }
    for (const Stretch& stretch : stretches)
        for (const NamedSpan& span : said) {
            const double start = std::max(span.startSeconds, stretch.start);
            const double end = std::min(span.endSeconds, stretch.start + stretch.length);
            if (end > start)
                placed.spans.push_back({stretch.at + start - stretch.start,
                                        stretch.at + end - stretch.start, span.name});
        }
    return placed;
}

void ValueRange::take(double value)
{
    if (!std::isfinite(value))
        return;
    if (m_count == 0.0)
        low = high = m_first = value;
    low = std::min(low, value);
    high = std::max(high, value);
    m_count += 1.0;
    m_sum += value - m_first;
    m_squares += (value - m_first) * (value - m_first);
}

double ValueRange::mean() const { return m_count > 0.0 ? m_first + m_sum / m_count : 0.0; }

double ValueRange::deviation() const
{
    if (m_count == 0.0)
        return 1.0;
    const double mean = m_sum / m_count;
    const double variance = m_squares / m_count - mean * mean;
    return variance > 0.0 ? std::sqrt(variance) : 1.0;
}

bool ValueRange::isFar() const
{
    constexpr double kUsual = 10.0;
    constexpr double kSmall = 0.01;
    return low < -kUsual || high > kUsual || high - low < kSmall;
}

double rounded(double value)
{
    if (value == 0.0 || !std::isfinite(value))
        return value;
    const double scale = std::pow(10.0, 6.0 - std::floor(std::log10(std::abs(value))));
    return std::round(value * scale) / scale;
}

void sortNames(std::vector<std::string>& names)
{
    const bool numbers = std::all_of(names.begin(), names.end(), [](const std::string& name) {
        return parseNumber(name).has_value();
    });
    std::stable_sort(names.begin(), names.end(), [numbers](const std::string& a, const std::string& b) {
        return numbers ? *parseNumber(a) < *parseNumber(b) : a < b;
    });
}

SeriesOptions seriesOptions(const DatasetSpec& spec)
{
    return {optionsOf(spec.csv), spec.csv.channels, spec.csv.time, spec.csv.sample};
}

} // namespace splitscape::data
