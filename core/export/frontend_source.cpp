// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/data/signal/filter.h"
#include "core/export/c_source.h"
#include "core/export/c_templates.h"
#include "core/export/c_text.h"
#include "core/export/frontend_templates.h"
#include "core/export/preparation.h"

#include <array>
#include <charconv>

namespace splitscape::exporting {

namespace {

using data::Normalisation;
using Values = std::vector<std::pair<std::string_view, std::string>>;

constexpr const char* kZScore = R"(    const double sum = (double)seen->sum - (double)seen->sum_rest;
    const double squares = (double)seen->squares - (double)seen->squares_rest;
    const double mean = sum / (double)count;
    const double variance = squares / (double)count - mean * mean;
    const double deviation = variance > 0.0 ? $ID_root(variance) : 0.0;
    const double size = mean + (double)seen->first;

    (void)zero;
    (void)unit;
    /* Rounding noise around a constant is no signal. */
    *scale = deviation > 1e-6 * (size < 0.0 ? -size : size) ? (float)(1.0 / deviation) : 0.0f;
    *offset = *scale > 0.0f ? (float)(-mean / deviation) : 0.0f;
)";
constexpr const char* kMinMax = R"(    const float range = seen->high - seen->low;

    (void)zero;
    (void)unit;
    (void)count;
    *scale = range > 0.0f ? 1.0f / range : 0.0f;
    *offset = (seen->first - seen->low) * *scale;
)";
constexpr const char* kAsItIs = R"(    (void)count;
    *scale = unit;
    *offset = (seen->first - zero) * unit;
)";
constexpr const char* kAdd = R"(static void $ID_add(float *sum, float *rest, float value)
{
    const float corrected = value - *rest;
    const float next = *sum + corrected;

    *rest = (next - *sum) - corrected;
    *sum = next;
}

)";
constexpr const char* kSeeSums = R"(    value -= seen->first;
    $ID_add(&seen->sum, &seen->sum_rest, value);
    $ID_add(&seen->squares, &seen->squares_rest, value * value);
)";
constexpr const char* kSeeEnds = R"(    seen->low = value < seen->low ? value : seen->low;
    seen->high = value > seen->high ? value : seen->high;
)";
constexpr const char* kMoveLinear = R"(    walk->here = moved == 1 ? walk->next
        : $ID_ring_at(walk->front, walk->signal, walk->left);
    walk->next = $ID_ring_at(walk->front, walk->signal, (int64_t)walk->left + 1);
)";
constexpr const char* kMoveCubic = R"(    walk->before = $ID_ring_at(walk->front, walk->signal, (int64_t)walk->left - 1);
    walk->here = $ID_ring_at(walk->front, walk->signal, walk->left);
    walk->next = $ID_ring_at(walk->front, walk->signal, (int64_t)walk->left + 1);
    walk->after = $ID_ring_at(walk->front, walk->signal, (int64_t)walk->left + 2);
)";
constexpr const char* kLinear = R"(    value = here + t * (next - here);
)";
constexpr const char* kCubic = R"(    {
        const float slope_left = 0.5f * (next - walk->before);
        const float slope_right = 0.5f * (walk->after - here);
        const float a = 2.0f * (here - next) + slope_left + slope_right;
        const float b = 3.0f * (next - here) - 2.0f * slope_left - slope_right;

        /* Beyond the ends the signal keeps its first and last value. */
        value = walk->left < 0 || (int64_t)walk->left + 1 >= (int64_t)walk->front->count
            ? here : ((a * t + b) * t + slope_left) * t + here;
    }
)";

std::string exactly(double value)
{
    std::array<char, 40> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                   std::chars_format::scientific, 17)
                         .ptr;
    return {digits.data(), end};
}

/// "(-1.2 * interval_s)", or seconds alone.
std::string secondsText(double value, data::WindowUnit unit)
{
    switch (unit) {
    case data::WindowUnit::Seconds:
        return "(" + exactly(value) + ")";
    case data::WindowUnit::Samples:
        return "(" + exactly(value) + " / rate_hz)";
    case data::WindowUnit::BeatIntervals:
        break;
    }
    return "(" + exactly(value) + " * interval_s)";
}

/// Of the longest window, and until its interval is known: a number that the rate is multiplied by.
std::string longestText(const data::BeatSpec& beats)
{
    const double wait_s = waitOf(beats);
    switch (beats.durationUnit) {
    case data::WindowUnit::Seconds:
        return formatNumber(beats.duration + wait_s);
    case data::WindowUnit::Samples:
        return "(" + formatNumber(beats.duration) + " / (rate_hz) + " + formatNumber(wait_s) + ")";
    case data::WindowUnit::BeatIntervals:
        break;
    }
    return formatNumber(3.0 * beats.duration + wait_s);
}

const char* normalText(Normalisation normalisation)
{
    switch (normalisation) {
    case Normalisation::ZScore:
        return kZScore;
    case Normalisation::MinMax:
        return kMinMax;
    default:
        return kAsItIs;
    }
}

std::string stepsText(const data::DatasetSpec& data)
{
    if (data.isEeg())
        return "Filtered forwards, cut into windows of " + formatNumber(data.eeg.window_s)
            + " s, normalised.";
    return "Windows around R peaks, resampled to " + std::to_string(data.beats.length)
        + " values, normalised.";
}

class Writer {
public:
    Writer(const Preparation& preparation, std::string_view identifier,
           const network::Layer* first)
        : m_data(preparation.data)
    {
        const data::BeatSpec& beats = m_data.beats;
        const data::EegSpec& eeg = m_data.eeg;
        const int signals = m_data.sourceChannels();
        const int values = m_data.isEeg() ? eeg.windowSamples() : beats.length;
        const int prepared = m_data.sampleLength();
        m_block = std::max(1, prepared / std::max(1, preparation.inputLength));
        m_fits = prepared % std::max(1, preparation.inputLength) == 0 && values % m_block == 0;
        const bool padded = !m_data.isEeg() && beats.padded_s > 0.0;
        m_pushes = m_fits && first != nullptr && canStream(*first) && !padded
            && first->inLength == preparation.inputLength
            && (signals == 1 || !m_data.separateChannels)
            && values / m_block % first->kernel == 0;
        const bool separate = m_data.separateChannels && signals > 1;
        m_values = {
            {"LICENCE", std::string(templates::kLicence)},
            {"ID", std::string(identifier)},
            {"CAPITALS", upperCase(identifier)},
            {"STEPS", stepsText(m_data)},
            {"SIGNALS", std::to_string(signals)},
            {"VALUES", std::to_string(values)},
            {"BLOCK", std::to_string(m_block)},
            {"PLACE", separate ? "i * SIGNALS + signal" : "signal * (VALUES / BLOCK) + i"},
            {"START", secondsText(beats.start, beats.startUnit)},
            {"DURATION", secondsText(beats.duration, beats.durationUnit)},
            {"TOTAL", padded ? exactly(beats.padded_s) : std::string("duration_s")},
            {"LONGEST", longestText(beats)},
            {"WAIT", formatNumber(waitOf(beats))},
            {"INTERVAL",
             beats.causal
                 ? "the median of the intervals of the last " + formatNumber(beats.context_s) + " s."
                 : "the median of the intervals within " + formatNumber(waitOf(beats))
                     + " s before and after it,\n * so the beat can be prepared that much later."},
            {"RATE", exactly(eeg.rate_Hz)},
            {"SCALING",
             eeg.normalisation == Normalisation::Constant
                 ? "here by " + formatNumber(eeg.scale)
                 : eeg.normalisation == Normalisation::Patient
                     ? "here by the standard deviation of the patient's calibration"
                     : "here none"}};
        addFilter();
        const Normalisation normalisation
            = m_data.isEeg() ? eeg.normalisation : beats.normalisation;
        m_values.emplace_back("NORMAL", filledIn(normalText(normalisation), m_values));
        m_values.emplace_back("ROOT",
                              normalisation == Normalisation::ZScore
                                  ? filledIn(templates::kFrontEndRoot, m_values)
                                  : "");
        const bool sums = normalisation == Normalisation::ZScore;
        const bool ends = normalisation == Normalisation::MinMax;
        const bool linear = beats.interpolation == data::Interpolation::Linear;
        m_values.emplace_back("ADD", sums ? filledIn(kAdd, m_values) : "");
        m_values.emplace_back("SEE", sums ? filledIn(kSeeSums, m_values) : ends ? kSeeEnds : "");
        m_values.emplace_back("INTERPOLATE", linear ? kLinear : kCubic);
        m_values.emplace_back("MOVE", filledIn(linear ? kMoveLinear : kMoveCubic, m_values));
    }

    [[nodiscard]] bool fits() const { return m_fits; }

    [[nodiscard]] FrontEndSource written() const
    {
        const bool eeg = m_data.isEeg();
        Values values = m_values;
        std::string declarations
            = filledIn(eeg ? templates::kFrontEndWindowDeclarations
                           : templates::kFrontEndBeatDeclarations,
                       values);
        if (m_pushes) {
            const std::string id = values[1].second;
            values.emplace_back("PUSHRESULT",
                                "Then " + id + "_output holds the result of " + id + "_finish.");
            values.emplace_back("PUSHPROTOTYPE",
                                id + "_frontend_status " + id
                                    + (eeg ? "_window_push(" + id
                                           + "_frontend *front, const int16_t *samples,\n    "
                                       : "_beat_push(const " + id
                                           + "_frontend *front, uint32_t peak,\n    double interval_s, ")
                                    + id + "_context *context);");
            declarations += filledIn(templates::kFrontEndPushDeclaration, values);
        }
        values.emplace_back("DECLARATIONS", declarations);
        FrontEndSource written;
        written.header = filledIn(templates::kFrontEndHeader, values);
        written.source = filledIn(templates::kFrontEndStart, values);
        if (m_hasFilter)
            written.source += filledIn(templates::kFrontEndFilter, values);
        written.source += filledIn(templates::kFrontEndStatistics, values)
            + filledIn(eeg ? templates::kFrontEndWindows : templates::kFrontEndBeats, values);
        if (m_pushes)
            written.source += filledIn(
                eeg ? templates::kFrontEndWindowPush : templates::kFrontEndBeatPush, values);
        written.pushes = m_pushes;
        return written;
    }

private:
    void addFilter()
    {
        const data::EegSpec& eeg = m_data.eeg;
        const auto sections
            = data::bandPassSections(eeg.highPass_Hz, eeg.lowPass_Hz, eeg.filterOrder, eeg.rate_Hz);
        m_hasFilter = m_data.isEeg() && !sections.empty();
        std::string coefficients;
        for (const data::Biquad& one : sections)
            coefficients += "    { " + exactly(one.b0) + ", " + exactly(one.b1) + ",\n      "
                + exactly(one.b2) + ", " + exactly(one.a1) + ",\n      " + exactly(one.a2) + " },\n";
        m_values.emplace_back("COEFFICIENTS", coefficients);
        m_values.emplace_back("SECTIONS", std::to_string(sections.size()));
        const std::string size = "[" + std::to_string(m_data.sourceChannels()) + "]["
            + std::to_string(sections.size()) + "][2]";
        m_values.emplace_back("FILTERSTATE", m_hasFilter ? "\n    double state" + size + ";" : "");
        const std::string id = m_values[1].second;
        m_values.emplace_back("NEXT",
                              m_hasFilter ? "return (float)" + id
                                      + "_filter(front->state[signal],\n        "
                                        "(double)sample - (double)front->zero, !front->started);"
                                          : "(void)signal;\n    return (float)sample - front->zero;");
    }

    const data::DatasetSpec& m_data;
    int m_block = 1;
    bool m_fits = true;
    bool m_hasFilter = false;
    bool m_pushes = false;
    Values m_values;
};

} // namespace

Result<FrontEndSource> frontEndSource(const Preparation& preparation, std::string_view identifier,
                                      const network::Layer* first)
{
    if (const auto good = validateIdentifier(identifier); !good)
        return good.error();
    if (auto reason = whyNotOnDevice(preparation))
        return Error{ErrorCode::ValueOutOfRange, "preparation", *std::move(reason)};
    const Writer writer(preparation, identifier, first);
    if (!writer.fits())
        return Error{ErrorCode::ValueOutOfRange, "preparation",
                     "an input of " + std::to_string(preparation.inputLength)
                         + " values cannot be made of " + std::to_string(preparation.data.sampleLength())};
    return writer.written();
}

} // namespace splitscape::exporting
