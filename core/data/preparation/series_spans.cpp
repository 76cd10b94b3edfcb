// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/preparation/series_spans.h"

#include "core/base/text.h"
#include "core/data/preparation/tables.h"

#include <algorithm>
#include <cmath>

namespace splitscape::data {

namespace {

constexpr double kJump = 1.5; // steps

double medianStep(const std::vector<double>& times)
{
    std::vector<double> steps;
    for (std::size_t i = 1; i < times.size(); ++i)
        if (times[i] > times[i - 1])
            steps.push_back(times[i] - times[i - 1]);
    if (steps.empty())
        return 0.0;
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    return *middle;
}

/// Seconds that one unit of the column of times is.
double unitOf(const std::string& name, double step)
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
    // Nobody records a value in many seconds: milli-, micro- and nanoseconds.
    return step > 1e6 ? 1e-9 : step > 1e3 ? 1e-6 : step > 0.5 ? 1e-3 : 1.0;
}

} // namespace

SeriesClock clockOf(const SeriesTable& table, double rate_Hz)
{
    SeriesClock clock;
    const double step = medianStep(table.times);
    const double unit = unitOf(table.timeName, step);
    if (rate_Hz > 0.0) {
        clock.rate_Hz = rate_Hz;
        clock.from = "as said";
    } else if (step > 0.0) {
        clock.rate_Hz = rounded(1.0 / (step * unit));
        clock.from = "by the column of times, whose step is " + formatNumber(rounded(step))
            + (unit == 1.0 ? " s" : unit == 1e-3 ? " ms" : unit == 1e-6 ? " us" : " ns");
    }
    if (!table.times.empty() && std::isfinite(table.times.front()))
        clock.first_s = table.times.front() * unit;
    for (std::size_t i = 1; step > 0.0 && i < table.times.size(); ++i) {
        const double passed = table.times[i] - table.times[i - 1];
        if (!(passed >= 0.0 && passed <= kJump * step))
            clock.jumps.push_back(i);
    }
    return clock;
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
        if (!label.empty() && label != "nan" && label != "NaN")
            spans.push_back({static_cast<double>(from) / rate, static_cast<double>(end) / rate,
                             name.empty() ? labelName(label, false) : label});
        from = end;
    }
    return spans;
}

std::vector<NamedSpan> spansOfTexts(const std::vector<TimedText>& texts, const SeriesTable& table,
                                    const SeriesClock& clock)
{
    const double rate = clock.rate_Hz > 0.0 ? clock.rate_Hz : 1.0;
    const double duration = static_cast<double>(table.rows()) / rate;
    // Times of the table itself, such as those of a day, or from its first row.
    const bool shifted = clock.first_s > 0.0
        && std::all_of(texts.begin(), texts.end(),
                       [&](const TimedText& text) { return text.startSeconds >= clock.first_s; });
    std::vector<TimedText> sorted = texts;
    std::stable_sort(sorted.begin(), sorted.end(), [](const TimedText& a, const TimedText& b) {
        return a.startSeconds < b.startSeconds;
    });
    std::vector<NamedSpan> spans;
    double free = 0.0;
    for (const TimedText& text : sorted) {
        const double zero = shifted ? clock.first_s : 0.0;
        const double start = std::max(free, text.startSeconds - zero);
        const double end = std::min(duration, text.endSeconds.value_or(text.startSeconds) - zero);
        if (!(end > start))
            continue;
        spans.push_back({start, end, std::string(trimmed(text.text))});
        free = end;
    }
    return spans;
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
